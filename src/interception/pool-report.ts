import { success, type Outcome, type PathStep } from "../core/index.js";
import { bodyOf } from "./body.js";
import type { Counts } from "./counts.js";
import { refusalIssues, type HeadlineIssueCode } from "./headline-issues.js";
import { narrowByHeadline, narrowedRegion } from "./headline.js";
import type { OutcomeMeasure } from "./measure.js";
import { poolTallies } from "./pool-tallies.js";
import { openPool, poolRegion, type RatePool } from "./rate-pool.js";
import type { ReportFigures } from "./report-figures.js";

/** Why figures give no rate, or one with a reservation. */
export type PoolIssueCode = "contradictory_tally" | HeadlineIssueCode;

/**
 * What one report adds to a pooled rate: the sum over its tallies, narrowed by its headline where the two agree. A
 * report without tallies is its headline alone; of one with neither nothing is known, which is not nothing launched.
 *
 * @param path - where the report stands
 */
export function poolReport(report: ReportFigures, numerator: OutcomeMeasure, path: readonly PathStep[]): Outcome<RatePool, PoolIssueCode> {
  const { tallies, stated } = report;
  if (tallies.length === 0) return poolTallies([stated ?? {}], numerator, () => [...path, "stated"]);
  const pooled = poolTallies(tallies, numerator, (index) => [...path, "tallies", index]);
  return pooled.ok && stated !== undefined ? narrowedPool(report, stated, pooled, path) : pooled;
}

function narrowedPool(report: ReportFigures, stated: Counts, pooled: Pooled, path: readonly PathStep[]): Outcome<RatePool, PoolIssueCode> {
  const { numerator } = pooled.value;
  const body = bodyOf(report.tallies);
  if (body === undefined) return pooled;
  const narrowed = narrowByHeadline(body, stated);
  const tight = narrowedRegion(body, narrowed.tight, numerator);
  const hard = narrowedRegion(body, narrowed.hard, numerator);
  if (tight === undefined || hard === undefined) return pooled;
  const pool = openPool(numerator);
  pool.reports = 1;
  poolRegion(pool, { tight, hard });
  return success(pool, [...pooled.issues, ...refusalIssues(narrowed, path, report)]);
}

type Pooled = Extract<Outcome<RatePool, PoolIssueCode>, { ok: true }>;
