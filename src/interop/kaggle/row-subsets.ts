import { issueUnder, warning, type Issue } from "../../core/index.js";
import type { Subset } from "../../interception/index.js";
import { quantityOf } from "../../quantity/index.js";
import type { DestroyedMeasure } from "./definition-breaks.js";
import type { KaggleRow } from "./kaggle-row.js";
import { countEntries, type LiteralCellIssueCode } from "./literal-cells.js";
import { present } from "./present.js";
import type { RowNumbers } from "./row-numbers.js";
import { rowWeapon } from "./row-weapon.js";

/** Issues of {@link rowSubsets}. */
export type RowSubsetsIssueCode = LiteralCellIssueCode | "unknown_weapon";

/**
 * The parts of a row that it counts apart: Shaheds within a mixed wave, those with a jet engine, the models of a
 * bundle. Bulletins round the number of Shaheds ("about", "over") and the dataset drops the word, so it is approximate.
 *
 * @returns the subsets, with warnings `unknown_weapon`, `unreadable_literal`, `unreadable_entry` on what was left out
 */
export function rowSubsets(row: KaggleRow, numbers: RowNumbers, destroyed: DestroyedMeasure): { readonly subsets: readonly Subset[]; readonly issues: readonly Issue<RowSubsetsIssueCode>[] } {
  const subsets: Subset[] = [];
  const { is_shahed: shaheds, turbojet: jets, turbojet_destroyed: jetsDestroyed } = numbers;
  if (shaheds !== undefined) subsets.push({ weapon: "shahed-136-131", launched: quantityOf({ min: shaheds, max: shaheds, approximate: true }) });
  if (jets !== undefined || jetsDestroyed !== undefined) subsets.push({ weapon: "shahed-238", ...present({ launched: jets, [destroyed]: jetsDestroyed }) });
  const { entries, issues: literalIssues } = countEntries(row, "launched_details");
  const issues: Issue<RowSubsetsIssueCode>[] = [...literalIssues];
  for (const [model, launched] of entries) {
    const weapon = rowWeapon(model);
    if (weapon.ok) subsets.push({ weapon: weapon.value.group, ...present({ launched }) });
    else issues.push(...weapon.issues.map((issue) => warning({ ...issueUnder(["launched_details", model], { ...issue, path: [] }), message: `${issue.message} It was left out.` })));
  }
  return { subsets, issues };
}
