import type { Claim } from "../../claim/index.js";
import { sideName } from "../../source/index.js";
import type { TalksProcess, TalksRound } from "../../talks/index.js";
import type { Zone } from "../../time/index.js";
import { timeText } from "../shared/time-text.js";
import { durationText } from "../shared/duration-text.js";
import { outcomeText, proposalText } from "../shared/outcome-text.js";
import { absenteeText, claimantText, delegationText, participantText } from "../shared/people-text.js";
import { capitalised, spoken } from "../shared/words.js";

/** What is said of a meeting, a line each, every claim with its claimant. */
export function descriptionOf(round: TalksRound, process: TalksProcess, zone: Zone): string {
  const { timing = {}, requests = [] } = round;
  const said = <T>(claims: readonly Claim<T>[] | undefined, text: (value: T) => string): string[] => (claims ?? []).map((claim) => `${text(claim.value)} (${claimed(claim)})`);
  return [
    `${capitalised(spoken(round.kind))}, ${spoken(round.status)}: ${timeText(round.window, zone)}${round.dating === undefined ? "" : `, date ${round.dating}`}`,
    `Process: ${process.name}`,
    ...(round.delegations ?? []).map((delegation) => `Delegation: ${delegationText(delegation)}`),
    ...(round.participants ?? []).map((participant) => capitalised(participantText(participant))),
    ...(round.absentees ?? []).map((absentee) => `Absent: ${absenteeText(absentee, timeText(round.window, zone))}`),
    ...said(timing.durations, (minutes) => `Took ${durationText(minutes)}`),
    ...said(requests, ({ by, status, reason }) => `${sideName(by)} asked for it to be ${spoken(status)}${reason === undefined ? "" : `: ${reason}`}`),
    ...said(round.proposals, (proposal) => proposalText(proposal, zone)),
    ...said(round.outcomes, (outcome) => outcomeText(outcome, zone)),
    ...(round.sources ?? []).map((source) => `Source: ${[claimantText(source), ...(source.links ?? [])].join(" ")}`),
  ].join("\n");
}

function claimed({ source, status }: Claim<unknown>): string {
  return status === "claimed" ? claimantText(source) : `${claimantText(source)}, ${status}`;
}
