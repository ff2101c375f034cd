import type { OutcomeMeasure } from "./measure.js";
import { isList, isReport, poolOf, type ReportInput } from "./rate-pool-of.js";
import type { RatePool } from "./rate-pool.js";
import type { ReportFigures } from "./report-figures.js";

/** What has a rate: the figures of one report, or several reports that do not overlap. */
export type RateInput = ReportInput | readonly ReportFigures[];

export function isReports(figures: RateInput): figures is Extract<RateInput, readonly ReportFigures[]> {
  if (!isList(figures)) return false;
  const [first] = figures;
  return first === undefined || isReport(first);
}

/** The pool of each report; those whose figures contradict each other are left out. */
export function poolsOf(figures: RateInput, numerator: OutcomeMeasure): readonly RatePool[] {
  const reports = isReports(figures) ? figures : [figures];
  return reports.flatMap((report) => {
    const pooled = poolOf(report, numerator);
    return pooled.ok ? [pooled.value] : [];
  });
}
