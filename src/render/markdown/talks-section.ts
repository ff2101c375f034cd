import type { RoundSummary } from "../../chronicle/index.js";
import { sideName, type Source } from "../../source/index.js";
import type { Absentee, Proposal, TalksOutcome, Venue } from "../../talks/index.js";
import type { Zone } from "../../time/index.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { claimant, line, listed, quantityText, windowText } from "./phrases.js";

/** The round of talks, and what the round before it led to. */
export function talksSection(round: RoundSummary, zone: Zone): string[] {
  const number = round.number === undefined ? "A round" : `Round ${round.number}`;
  const told = sourcesText(round.sources);
  return [
    "## Talks",
    "",
    `${number} of ${escapeMarkdown(round.processName)}, ${round.status.replaceAll("_", " ")}: ${windowText(round.window, zone)}${venueText(round.venue)}${told}.`,
    "",
    ...round.delegations.map((delegation) => `- Delegation of ${escapeMarkdown(sideName(delegation.party))}${delegation.head === undefined ? "" : `, led by ${escapeMarkdown(delegation.head.name)}`}`),
    ...round.absentees.map((absentee) => `- Absent: ${absenteeText(absentee, windowText(round.window, zone))}`),
    ...round.proposals.map((claim) => line(proposalText(claim.value), claim, zone, round.window)),
    ...round.outcomes.map((claim) => line(outcomeText(claim.value), claim, zone, round.window)),
    "",
    ...previousLines(round, zone),
  ];
}

function previousLines({ previous }: RoundSummary, zone: Zone): string[] {
  if (previous === undefined) return [];
  const which = previous.number === undefined ? "The round before" : `Round ${previous.number}`;
  const only = previous.only === undefined ? "" : "; one thing alone was agreed";
  return [
    `${which} was held ${windowText(previous.window, zone)}${venueText(previous.venue)}${only}:`,
    "",
    ...[...previous.agreed.flatMap(({ claims }) => claims), ...previous.negative].map((claim) => line(outcomeText(claim.value), claim, zone, previous.window)),
    "",
  ];
}

function outcomeText({ topic, result, terms = [] }: TalksOutcome): string {
  const what = terms.flatMap((term) => {
    if (term.kind !== "exchange") return [];
    const number = term.quantity === undefined ? "" : `${quantityText(term.quantity)} `;
    return [`${number}${term.of.replaceAll("_", " ")}, ${term.basis.replaceAll("_", " ")}`];
  });
  return `${capitalised(topic)}: ${result.replaceAll("_", " ")}${what.length === 0 ? "" : ` (${what.join("; ")})`}`;
}

function proposalText({ by, topic, state, character = "proposal" }: Proposal): string {
  return `${capitalised(character)} of ${escapeMarkdown(sideName(by))} on ${escapeMarkdown(topic.replaceAll("_", " "))}: ${state}`;
}

function absenteeText({ party, person, source }: Absentee, when: string): string {
  const who = person === undefined ? sideName(party ?? "") : party === undefined ? person : `${person} (${sideName(party)})`;
  return `${escapeMarkdown(who)}${source === undefined ? "" : ` (${claimant(source)}, for ${when})`}`;
}

function venueText(venue: Venue | undefined): string {
  if (venue === undefined) return "";
  const parts = [venue.name, venue.city, venue.country === undefined ? undefined : sideName(venue.country)].filter((part) => part !== undefined);
  return `, ${escapeMarkdown(parts.join(", "))}`;
}

function sourcesText(sources: readonly Source[]): string {
  return sources.length === 0 ? "" : ` (per ${listed(sources.map(claimant))})`;
}

function capitalised(word: string): string {
  const plain = escapeMarkdown(word.replaceAll("_", " "));
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

