import type { StrikesAround } from "../../../chronicle/index.js";
import { attribute, statementText } from "../../../claim/index.js";
import { processAsOf, type TalksProcess } from "../../../talks/index.js";
import { momentWindow, type Instant, type Zone } from "../../../time/index.js";
import { fulfilmentText } from "../../shared/fulfilment-text.js";
import { sidesText } from "../../shared/term-text.js";
import { capitalised } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { line, windowText } from "../phrases.js";
import { cadenceSection } from "./cadence-section.js";
import { commitmentsSection } from "./commitments-section.js";
import { positionsSection } from "./positions-section.js";
import { roundSection } from "./round-section.js";
import { strikesSection } from "./strikes-section.js";

/** What {@link talksDossier} needs beside the process. */
export interface TalksDossierOptions {
  /** The moment at which the dossier speaks: only what was known then is in it. */
  readonly at: Instant;
  /** The zone of its dates. Meetings known by their dates alone keep the dates of their place. */
  readonly zone: Zone;
  /** What sources say of the nights around the rounds, one account each, from `strikesAround`. */
  readonly strikes?: readonly StrikesAround[] | undefined;
}

/**
 * A talks process as an English Markdown dossier, as of a moment: its meetings with places, delegations, absences,
 * lengths, proposals and outcomes; the book of commitments as each claimant has it; the rhythm of the rounds; stated
 * positions and who moved; the strikes around the rounds. Every figure stands with its claimant, and what outside data
 * says is escaped.
 *
 * The accounts of strikes are the caller's: make them of `processAsOf(process, at)` and of reports published by then.
 *
 * @returns the text, ending in a line break; the same for the same input everywhere. Never throws on a process that a
 *   reader accepts
 * @throws RangeError where `at` is not an instant, or on another zone
 * @example talksDossier({ id: "p", name: "Quiet talks", parties: ["UA", "RU"], rounds: [] }, { at: "2025-06-02T12:00Z", zone: "UTC" }).startsWith("# Quiet talks\n") // => true
 */
export function talksDossier(process: TalksProcess, { at, zone, strikes = [] }: TalksDossierOptions): string {
  const known = processAsOf(process, at);
  const { name, parties, follows, fulfilments = [], statements = [] } = known;
  const unpromised = fulfilments.filter(({ value }) => value.commitment === undefined);
  const lines = [
    `# ${escapeMarkdown(name)}`,
    "",
    `As known on ${windowText(momentWindow(at), zone)}. Parties: ${escapeMarkdown(sidesText(parties))}${follows === undefined ? "" : `; follows ${escapeMarkdown(follows)}`}. What sources say stands as their claim; nothing is netted or averaged over them.`,
    "",
    "## Meetings",
    "",
    ...(known.rounds.length === 0 ? ["None was known.", ""] : known.rounds.flatMap((round) => roundSection(round, known, zone))),
    ...commitmentsSection(known, at, zone),
    ...cadenceSection(process, at),
    ...positionsSection(known, zone),
    ...strikes.flatMap((told) => strikesSection(told, known)),
    ...(unpromised.length === 0 ? [] : ["## Carried out under no known promise", "", ...unpromised.map((claim) => line(escapeMarkdown(capitalised(fulfilmentText(claim.value))), claim, zone)), ""]),
    ...(statements.length === 0 ? [] : ["## What is said", "", ...statements.map((claim) => `- ${escapeMarkdown(attribute(claim, statementText))}`), ""]),
  ];
  return `${lines.join("\n").replace(/\n{3,}/gu, "\n\n").trimEnd()}\n`;
}
