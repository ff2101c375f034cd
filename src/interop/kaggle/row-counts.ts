import { describeValue, warning, type Issue } from "../../core/index.js";
import type { Counts } from "../../interception/index.js";
import type { DestroyedMeasure } from "./definition-breaks.js";
import type { KaggleRow } from "./kaggle-row.js";
import { present } from "./present.js";
import type { RowNumbers } from "./row-numbers.js";

/** Issues of {@link rowCounts}. */
export type RowCountsIssueCode = "not_reach_goal_after_break";

/**
 * The counts of a row, by what its columns mean.
 *
 * - `destroyed` is the measure that holds on the row's date.
 * - `not_reach_goal` of UAVs is `suppressed` while the source counts them apart. Where `destroyed` is the combined
 *   `intercepted`, the suppressed are in it: 0 then says nothing, more is `failed`, with a warning.
 * - `not_reach_goal` of missiles is `failed`. None of them is counted as suppressed, so that what was shot down is all
 *   that was intercepted.
 * - `border_crossing` is `leftAirspace`, summed over countries.
 */
export function rowCounts(row: KaggleRow, numbers: RowNumbers, isUav: boolean, destroyed: DestroyedMeasure, leftAirspace: number | undefined): { readonly counts: Counts; readonly issues: readonly Issue<RowCountsIssueCode>[] } {
  const isApart = destroyed === "shotDown";
  const missed = numbers.not_reach_goal;
  const suppressed = isUav ? missed : numbers.destroyed === undefined ? undefined : 0;
  const isLate = isUav && !isApart && missed !== undefined && missed > 0;
  const counts = present({
    launched: numbers.launched,
    [destroyed]: numbers.destroyed,
    suppressed: isApart ? suppressed : undefined,
    failed: isUav && !isLate ? undefined : missed,
    stillAirborne: numbers.still_attacking,
    leftAirspace,
  });
  return { counts, issues: isLate ? [lateIssue(row)] : [] };
}

function lateIssue({ not_reach_goal: cell }: KaggleRow): Issue<RowCountsIssueCode> {
  const message = `not_reach_goal is ${describeValue(cell)}, where destroyed already holds the UAVs suppressed: expected 0 or an empty cell. Taken as UAVs that failed by themselves; check the source.`;
  return warning({ code: "not_reach_goal_after_break", path: ["not_reach_goal"], input: cell, message });
}
