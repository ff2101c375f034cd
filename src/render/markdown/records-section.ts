import type { CheckedRecord } from "../../chronicle/index.js";
import type { Zone } from "../../time/index.js";
import { listed } from "../shared/words.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { attribution, countText, measureText, weaponText, windowText } from "./phrases.js";

/** Record claims, each with its claimant and what the figures at hand say of it under every day rule. */
export function recordsSection(records: readonly CheckedRecord[], zone: Zone): string[] {
  if (records.length === 0) return [];
  return ["## Record claims", "", ...records.flatMap((record) => recordLines(record, zone))];
}

function recordLines({ claim, attack, source, verdicts }: CheckedRecord, zone: Zone): string[] {
  const { kind, measure, weapon } = claim.value;
  const scope = weapon === undefined ? "all weapons" : weaponText(weapon);
  return [
    `“${kind.replaceAll("_", " ")}” of ${windowText(attack, zone)}, by ${measureText(measure)}, ${scope} (${attribution(claim, zone)}), against the figures of ${escapeMarkdown(source)}:`,
    "",
    ...verdicts.map(({ rule, verdict }) => {
      const rivals = verdict.rivals.length === 0 ? "no rival" : `rivals: ${listed(verdict.rivals.map(({ key, quantity }) => `${key} with ${countText(quantity)}`))}`;
      const missing = verdict.missing.length === 0 ? "no day missing" : `${verdict.missing.length} days without a figure`;
      return `- Day rule ${rule.replaceAll("_", " ")}: ${verdict.verdict} on ${verdict.key} with ${countText(verdict.quantity)}, from ${verdict.coverage.from} to ${verdict.coverage.to}; ${rivals}; ${missing} (figures of ${escapeMarkdown(source)})`;
    }),
    "",
  ];
}
