import type { RoundSummary } from "../../chronicle/index.js";
import type { Source } from "../../source/index.js";
import type { Venue } from "../../talks/index.js";
import type { Zone } from "../../time/index.js";
import { outcomeText, proposalText } from "../shared/outcome-text.js";
import { absenteeText, delegationText, venueText } from "../shared/people-text.js";
import { listed, spoken } from "../shared/words.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { claimant, line, windowText } from "./phrases.js";

/** The round of talks, and what the round before it led to. */
export function talksSection(round: RoundSummary, zone: Zone): string[] {
  const number = round.number === undefined ? "A round" : `Round ${round.number}`;
  return [
    "## Talks",
    "",
    `${number} of ${escapeMarkdown(round.processName)}, ${spoken(round.status)}: ${windowText(round.window, zone)}${placeText(round.venue)}${sourcesText(round.sources)}.`,
    "",
    ...round.delegations.map((delegation) => `- Delegation of ${escapeMarkdown(delegationText(delegation))}`),
    ...round.absentees.map((absentee) => `- Absent: ${escapeMarkdown(absenteeText(absentee, windowText(round.window, zone)))}`),
    ...round.proposals.map((claim) => line(escapeMarkdown(proposalText(claim.value, zone)), claim, zone, round.window)),
    ...round.outcomes.map((claim) => line(escapeMarkdown(outcomeText(claim.value, zone)), claim, zone, round.window)),
    "",
    ...previousLines(round, zone),
  ];
}

function previousLines({ previous }: RoundSummary, zone: Zone): string[] {
  if (previous === undefined) return [];
  const which = previous.number === undefined ? "The round before" : `Round ${previous.number}`;
  const only = previous.only === undefined ? "" : "; one thing alone was agreed";
  const claims = [...previous.agreed.flatMap((outcome) => outcome.claims), ...previous.negative];
  return [
    `${which} was held ${windowText(previous.window, zone)}${placeText(previous.venue)}${only}:`,
    "",
    ...claims.map((claim) => line(escapeMarkdown(outcomeText(claim.value, zone)), claim, zone, previous.window)),
    "",
  ];
}

function placeText(venue: Venue | undefined): string {
  return venue === undefined ? "" : `, ${escapeMarkdown(venueText(venue))}`;
}

function sourcesText(sources: readonly Source[]): string {
  return sources.length === 0 ? "" : ` (per ${listed(sources.map(claimant))})`;
}
