import type { CheckedRecord, RecordRival } from "../../chronicle/index.js";
import { boundsOf } from "../../quantity/index.js";
import type { Zone } from "../../time/index.js";
import { listed } from "../shared/words.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { attribution, countText, measureText, weaponText, windowText } from "./phrases.js";

/** Record claims, each with its claimant and what the figures at hand say of it under every day rule. */
export function recordsSection(records: readonly CheckedRecord[], zone: Zone): string[] {
  if (records.length === 0) return [];
  return ["## Record claims", "", ...records.flatMap((record) => recordLines(record, zone))];
}

/** Rivals told by name; the rest are counted. */
const TOLD = 5;
const WEIGHT: Readonly<Record<RecordRival["standing"], number>> = { larger: 0, equal: 1, perhaps_larger: 2 };

/** The rivals that weigh most: those certainly larger, then equal ones, then those whose figures reach furthest. */
function rivalsText(rivals: readonly RecordRival[]): string {
  if (rivals.length === 0) return "no rival";
  const told = [...rivals].sort((a, b) => WEIGHT[a.standing] - WEIGHT[b.standing] || boundsOf(b.quantity).min - boundsOf(a.quantity).min).slice(0, TOLD);
  const rest = rivals.length - told.length;
  const names = told.map(({ key, quantity, standing }) => `${key} with ${countText(quantity)}${standing === "perhaps_larger" ? " (perhaps larger)" : ""}`);
  return `rivals: ${listed([...names, ...(rest === 0 ? [] : [`${rest} more days`])])}`;
}

function recordLines({ claim, attack, source, verdicts }: CheckedRecord, zone: Zone): string[] {
  const { kind, measure, weapon } = claim.value;
  const scope = weapon === undefined ? "all weapons" : weaponText(weapon);
  return [
    `“${kind.replaceAll("_", " ")}” of ${windowText(attack, zone)}, by ${measureText(measure)}, ${scope} (${attribution(claim, zone)}), against the figures of ${escapeMarkdown(source)}:`,
    "",
    ...verdicts.map(({ rule, verdict }) => {
      const rivals = rivalsText(verdict.rivals);
      const missing = verdict.missing.length === 0 ? "no day missing" : `${verdict.missing.length} days without a figure`;
      return `- Day rule ${rule.replaceAll("_", " ")}: ${verdict.verdict} on ${verdict.key} with ${countText(verdict.quantity)}, from ${verdict.coverage.from} to ${verdict.coverage.to}; ${rivals}; ${missing} (figures of ${escapeMarkdown(source)})`;
    }),
    "",
  ];
}
