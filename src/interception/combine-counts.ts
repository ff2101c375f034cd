import { success, type Outcome } from "../core/index.js";
import { sumCounts, type CountSum } from "../quantity/index.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { Measure } from "./measure.js";
import type { PoolIssueCode } from "./pool-report.js";
import type { CountsWithSubsets } from "./tighten-tally.js";
import { totalCounts } from "./total-counts.js";

/** The sum of each measure, with how many tallies gave no figure for it and why. */
export type CombinedCounts = Readonly<Record<Measure, CountSum>>;

/**
 * Adds up disjoint tallies measure by measure. The quantities are those of {@link totalCounts}: a measure that a tally
 * does not report is bounded by what it does report, and unknown beyond that, whatever the reason. The numbers beside
 * them say how many tallies gave the figure itself.
 *
 * @returns the sums; `contradictory_tally` as `interceptionRate` gives it. Never throws on readable figures.
 * @example combineCounts([{ launched: 80, shotDown: 15 }, { launched: 4 }]).value.shotDown // => { quantity: { min: 15, max: 19 }, counted: 1, notReported: 1, … }
 */
export function combineCounts(tallies: readonly CountsWithSubsets[]): Outcome<CombinedCounts, PoolIssueCode> {
  const total = totalCounts(tallies);
  if (!total.ok) return total;
  const sums = forEachMeasure((measure) => ({ ...sumCounts(tallies.map((tally) => tally[measure])), quantity: total.value[measure] }));
  return success(sums, total.issues);
}
