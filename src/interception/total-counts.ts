import { success, type Outcome } from "../core/index.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { PoolIssueCode } from "./pool-report.js";
import { poolOf, type ReportInput } from "./rate-pool-of.js";
import { countedIn, launchedIn } from "./rate.js";
import type { TightCounts } from "./tight-counts.js";

/**
 * What a report counts over all weapons: the sum of its tallies, each with its tightest bounds, narrowed by the headline
 * where the two agree; the headline alone where it has no tallies. Absences leave bounds open: missing is not zero.
 *
 * @returns the total of every measure, or issues as `interceptionRate` gives them (`contradictory_tally`,
 *   `headline_disagrees`). Never throws on readable figures.
 * @example totalCounts([{ launched: 80, shotDown: 15, suppressed: 37 }, { launched: 4, intercepted: 0 }]).value // => { launched: 84, intercepted: 52, … }
 * @example totalCounts([{ launched: 80 }, {}]).value // => { launched: { min: 80 }, intercepted: { min: 0 }, … }
 */
export function totalCounts(figures: ReportInput): Outcome<TightCounts, PoolIssueCode> {
  const pools = forEachMeasure((measure) => poolOf(figures, measure === "launched" ? "intercepted" : measure));
  const { launched } = pools;
  if (!launched.ok) return launched;
  const total = forEachMeasure((measure) => {
    const pool = pools[measure];
    return measure === "launched" || !pool.ok ? launchedIn(launched.value) : countedIn(pool.value);
  });
  return success(total, launched.issues);
}
