import { attribute, statementText, type Claim } from "../../../claim/index.js";
import { sideName } from "../../../source/index.js";
import { againstPlan, type AgainstPlan, type Proposal, type TalksProcess, type TalksRound } from "../../../talks/index.js";
import type { Zone } from "../../../time/index.js";
import { durationText, rangeText } from "../../shared/duration-text.js";
import { fulfilmentText } from "../../shared/fulfilment-text.js";
import { outcomeText, proposalText, reactionText } from "../../shared/outcome-text.js";
import { absenteeText, delegationText, participantText, venueText } from "../../shared/people-text.js";
import { sidesText } from "../../shared/term-text.js";
import { capitalised, listed, spoken } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { claimant, line, windowText } from "../phrases.js";
import { sourceLink } from "../source-link.js";
import { titleOf } from "./round-title.js";

/** One meeting: who met where and how long, what was proposed and what came of it, each claim with its claimant. */
export function roundSection(round: TalksRound, process: TalksProcess, zone: Zone): string[] {
  const { timing = {}, sources = [] } = round;
  const said = <T>(claims: readonly Claim<T>[] | undefined, text: (value: T) => string): string[] => (claims ?? []).map((claim) => line(escapeMarkdown(text(claim.value)), claim, zone, round.window));
  const lines = [
    ...(round.delegations ?? []).map((delegation) => `- Delegation of ${escapeMarkdown(delegationText(delegation))}`),
    ...(round.participants ?? []).map((participant) => `- ${escapeMarkdown(capitalised(participantText(participant)))}`),
    ...(round.absentees ?? []).map((absentee) => `- Absent: ${escapeMarkdown(absenteeText(absentee, windowText(round.window, zone)))}`),
    ...said(round.languages, (language) => `Language of the table: ${language}`),
    ...againstPlan(round).map((plan) => `- Planned for ${windowText(plan.planned, zone)}${latenessText(plan)}${plan.source === undefined ? "" : ` (${claimant(plan.source)})`}`),
    ...said(timing.delays, (minutes) => `Began ${durationText(minutes)} late`),
    ...said(timing.durations, (minutes) => `Took ${durationText(minutes)}`),
    ...(round.sessions ?? []).flatMap((session) => [
      `- Session of ${escapeMarkdown(sidesText(session.parties))}${session.window === undefined ? "" : `, ${windowText(session.window, zone)}`}${session.closed ? ", closed" : ""}${session.afterwards ? ", after the official end" : ""}`,
      ...said(session.durations, (minutes) => `That session took ${durationText(minutes)}`),
    ]),
    ...said(round.requests, ({ by, to, status, reason }) => `${sideName(by)} asked ${to === undefined ? "" : `${sideName(to)} `}for it to be ${spoken(status)}${reason === undefined ? "" : `: ${reason}`}`),
    ...(round.proposals ?? []).flatMap((claim) => proposalLines(claim, round, zone)),
    ...said(round.outcomes, (outcome) => outcomeText(outcome, zone)),
    ...said(round.fulfilments, (fulfilment) => capitalised(fulfilmentText(fulfilment))),
    ...(round.statements ?? []).map((claim) => `- ${escapeMarkdown(attribute(claim, statementText))}`),
  ];
  const told = sources.length === 0 ? "No source of its own is named" : `According to ${listed(sources.map(sourceLink))}`;
  return [
    `### ${titleOf(round, process)}`,
    "",
    `${capitalised(spoken(round.kind))}, ${spoken(round.status)}: ${windowText(round.window, zone)}${round.dating === undefined ? "" : `, date ${round.dating}`}${round.venue === undefined ? "" : `, ${escapeMarkdown(venueText(round.venue))}`}${formatText(round)}. ${told}${lines.length === 0 ? "." : ":"}`,
    "",
    ...lines,
    "",
  ];
}

function formatText({ format = [], level }: TalksRound): string {
  const words = [...format.map(spoken), ...(level === undefined ? [] : [`level: ${spoken(level)}`])];
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** Nothing where the windows do not tell whether it began before or after its time. */
function latenessText({ lateBy: { min, max } }: AgainstPlan): string {
  if (min < 0 && max > 0) return "";
  return min < 0 ? `; by the windows given it began ${rangeText(-max, -min)} early` : `; by the windows given it began ${rangeText(min, max)} late`;
}

function proposalLines(claim: Claim<Proposal>, { window }: TalksRound, zone: Zone): string[] {
  return [
    line(escapeMarkdown(proposalText(claim.value, zone)), claim, zone, window),
    ...(claim.value.reactions ?? []).map((reaction) => `  ${line(escapeMarkdown(reactionText(reaction.value)), reaction, zone, window)}`),
  ];
}
