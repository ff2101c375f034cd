import type { Outcome } from "../core/index.js";
import type { OutcomeMeasure } from "./measure.js";
import { poolReport, type PoolIssueCode } from "./pool-report.js";
import { poolTallies } from "./pool-tallies.js";
import { numeratorOf, type InterceptionRateOptions } from "./rate-options.js";
import type { RatePool } from "./rate-pool.js";
import type { ReportFigures } from "./report-figures.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** The figures of one report: the counts of one weapon group, disjoint tallies, or tallies with a headline. */
export type ReportInput = CountsWithSubsets | readonly CountsWithSubsets[] | ReportFigures;

/**
 * One report's part in a pooled rate, to be added up with {@link mergeRatePools} and finished with {@link rateOfPool}:
 * the same answer as {@link interceptionRate} over all, but for reports that contradict themselves, which the caller
 * lists.
 *
 * @returns as {@link interceptionRate}, without `nothing_launched`
 * @throws RangeError as {@link interceptionRate}
 * @example ratePoolOf({ launched: 84, intercepted: 52 }).value // => { reports: 1, countedMin: 52, launchedMin: 84, gap: 32, … }
 */
export function ratePoolOf(figures: ReportInput, options: InterceptionRateOptions = {}): Outcome<RatePool, PoolIssueCode> {
  return poolOf(figures, numeratorOf(options));
}

/** The pool of one report, whose numerator is known to be one. */
export function poolOf(figures: ReportInput, numerator: OutcomeMeasure): Outcome<RatePool, PoolIssueCode> {
  if (isList(figures)) return poolTallies(figures, numerator, (index) => [index]);
  return isReport(figures) ? poolReport(figures, numerator, []) : poolTallies([figures], numerator, () => []);
}

export function isList(figures: object): figures is readonly unknown[] {
  return Array.isArray(figures);
}

export function isReport(figures: CountsWithSubsets | ReportFigures): figures is ReportFigures {
  return "tallies" in figures;
}
