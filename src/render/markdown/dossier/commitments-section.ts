import { boundsOf, type Quantity } from "../../../quantity/index.js";
import { sideName } from "../../../source/index.js";
import { commitmentsOf, standing, type Commitment, type CommitmentStanding, type Figures, type SideBook, type TalksProcess } from "../../../talks/index.js";
import type { Instant, TimeWindow, Zone } from "../../../time/index.js";
import { fulfilmentText } from "../../shared/fulfilment-text.js";
import { outcomeText } from "../../shared/outcome-text.js";
import { quantityText } from "../../shared/quantity-text.js";
import { capitalised, listed, spoken } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { line } from "../phrases.js";

/** The book of commitments at a moment: each promise as each claimant has it, never netted. */
export function commitmentsSection(known: TalksProcess, at: Instant, zone: Zone): string[] {
  const lines = commitmentsOf(known).flatMap((commitment) => {
    const found = standing(commitment, at);
    const made = known.rounds.find(({ id }) => id === commitment.round)?.window;
    return found === undefined ? [] : commitmentLines(commitment, found, zone, made);
  });
  return lines.length === 0 ? [] : ["## Commitments", "", ...lines];
}

function commitmentLines({ topic, id, versions, fulfilments }: Commitment, found: CommitmentStanding, zone: Zone, made: TimeWindow | undefined): string[] {
  const { certainty, remaining, books, differing } = found;
  const sure = certainty === "definitely" ? "" : ", though the figures leave room for another reading";
  const left = remaining === undefined ? "" : `; left by the figures, over both sides: ${quantityText(remaining)}`;
  const apart = differing.length === 0 ? "" : `; the books do not have the same ${listed(differing)}`;
  return [
    `### ${escapeMarkdown(capitalised(spoken(topic)))} (${escapeMarkdown(id)}): ${spoken(found.standing)}`,
    "",
    `Each claimant's book apart${sure}${left}${apart}.`,
    "",
    "| book of | standing | promised | delivered | left |",
    "|---|---|---|---|---|",
    ...books.map(bookRow),
    "",
    ...versions.map((claim) => line(`Promised: ${escapeMarkdown(outcomeText(claim.value, zone))}`, claim, zone, made)),
    ...fulfilments.map((claim) => line(`Booked: ${escapeMarkdown(fulfilmentText(claim.value))}`, claim, zone)),
    "",
  ];
}

function bookRow({ claimant, standing: stands, certainty, promised, delivered, remaining, borrowed }: SideBook): string {
  const note = (part: "promised" | "delivered"): string => (borrowed.includes(part) ? " (by others' word)" : "");
  const cells = [
    escapeMarkdown(sideName(claimant)),
    `${spoken(stands)}${certainty === "definitely" ? "" : ", possibly"}`,
    promised === undefined ? "no number" : `${figuresText(promised)}${note("promised")}`,
    delivered.total === 0 ? "nothing booked" : `${figuresText(delivered)}${note("delivered")}`,
    remaining === undefined ? "" : figuresText(remaining),
  ];
  return `| ${cells.join(" | ")} |`;
}

function figuresText({ total, to }: Figures): string {
  const shares = Object.entries(to).flatMap(([side, share]) => (share === undefined ? [] : [`${isUnknown(share) ? "an unknown number" : quantityText(share)} to ${escapeMarkdown(sideName(side))}`]));
  return shares.length === 0 ? quantityText(total) : `${quantityText(total)}: ${listed(shares)}`;
}

function isUnknown(share: Quantity): boolean {
  const { min, max } = boundsOf(share);
  return min === 0 && max === undefined;
}
