import { error, success, type Issue, type Outcome } from "../core/index.js";
import type { RateIntervalIssueCode, RateIntervalMethod } from "./intervals/rate-interval.js";
import type { OutcomeMeasure } from "./measure.js";
import { mixedIssues, type MixedIssueCode } from "./mixed-issues.js";
import { poolReport, type PoolIssueCode } from "./pool-report.js";
import { numeratorOf, type SampledRateOptions } from "./rate-options.js";
import { poolOf } from "./rate-pool-of.js";
import { addPool, openPool, type RatePool } from "./rate-pool.js";
import { isReports, poolsOf, type RateInput } from "./rate-pools-of.js";
import { rateOfPool, type InterceptionRate, type LeftOutReport } from "./rate.js";
import type { ReportFigures } from "./report-figures.js";


/** Why there is no rate, or one with a reservation. */
export type RateIssueCode = "nothing_launched" | PoolIssueCode | MixedIssueCode | RateIntervalIssueCode;

/**
 * The share of launched weapons that were intercepted (or had another fate), as the sharp bounds that the figures allow
 * under law 1. Over several tallies or reports it is sum over sum, never a mean of ratios: with k in `[k₁, k₂]`, l in
 * `[l₁, l₂]` and at least g launched weapons of another fate for each tally, `min = Σk₁ / Σl₂` and
 * `max = Σk₂ / (Σk₂ + Σg)`. (Interval propagation as in {@link tighten}, then linear-fractional programming: Charnes &
 * Cooper 1962. The point with the most of k and the least of l for it is best for every tally at once.)
 *
 * What is not reported is unknown, not zero: without a ceiling on the launches `min` is 0; without one on the numerator
 * `max` is 1 and not attained where anything had another fate. A report's headline narrows what its tallies leave open,
 * and stands alone where it has none. A report whose figures contradict each other fails; among several it is listed in
 * `leftOut` with a warning. Nothing is clipped.
 *
 * Several reports must be of one source and of attacks by one side on one, and their windows must not overlap: what two
 * of them count would be counted twice. Names that differ are warnings beside the rate; windows are not looked at
 * (`total` of `sitrep/chronicle` counts overlaps once).
 *
 * @returns the rate; `nothing_launched` where there was nothing to intercept; `contradictory_tally` where hard figures
 *   cannot all hold (a warning where only hedged ones, or only some of several reports, are concerned); the warning
 *   `headline_disagrees` where a headline does not go with its tallies, which are used; the warnings `mixed_sources`,
 *   `mixed_attackers` and `mixed_targets` where reports name several, with the names as `input`; the warnings
 *   `no_interval` and `pooled_as_independent` as of {@link intervalBy}. Never throws on readable figures.
 * @throws RangeError where `denominator` is not `launched` or `numerator` is no outcome
 * @example interceptionRate({ launched: 84, shotDown: 15, suppressed: 37 }) // => { ok: true, value: { counted: 52, outOf: 84, min: 52 / 84, max: 52 / 84 }, … }
 * @example interceptionRate({ launched: 84, shotDown: 15 }).value // => { min: 15 / 84, max: 1, … }
 * @example interceptionRate({ launched: 0 }).ok // => false
 * @example interceptionRate({ launched: 84, intercepted: 52 }, { interval: intervalBy("wilson", { level: 0.9 }) }).value.interval // => { method: "wilson", level: 0.9, … }
 */
export function interceptionRate(figures: RateInput, options: SampledRateOptions = {}): Outcome<InterceptionRate, RateIssueCode> {
  const numerator = numeratorOf(options);
  const rate = rateOf(figures, numerator);
  return rate.ok && options.interval !== undefined ? withInterval(rate, options.interval(poolsOf(figures, numerator))) : rate;
}

function rateOf(figures: RateInput, numerator: OutcomeMeasure): Outcome<InterceptionRate, RateIssueCode> {
  if (isReports(figures)) return pooledRate(figures, numerator);
  const pooled = poolOf(figures, numerator);
  return pooled.ok ? finished(pooled.value, [], pooled.issues, figures) : pooled;
}

function withInterval(rate: Extract<Outcome<InterceptionRate, RateIssueCode>, { ok: true }>, found: ReturnType<RateIntervalMethod>): Outcome<InterceptionRate, RateIssueCode> {
  const issues = [...rate.issues, ...found.issues.map((issue) => ({ ...issue, severity: "warning" as const }))];
  return success(found.ok ? { ...rate.value, interval: found.value } : rate.value, issues);
}

function pooledRate(reports: readonly ReportFigures[], numerator: OutcomeMeasure): Outcome<InterceptionRate, RateIssueCode> {
  const pool = openPool(numerator);
  const issues: Issue<PoolIssueCode | MixedIssueCode>[] = mixedIssues(reports);
  const leftOut: LeftOutReport[] = [];
  for (let index = 0; index < reports.length; index += 1) {
    const report = reports[index];
    if (report === undefined) continue;
    const pooled = poolReport(report, numerator, [index]);
    issues.push(...pooled.issues);
    if (pooled.ok) addPool(pool, pooled.value);
    else leftOut.push({ index, issues: pooled.issues });
  }
  const [first, ...others] = leftOut;
  if (first !== undefined && pool.reports === 0) return { ok: false, issues: [...first.issues, ...others.flatMap((one) => one.issues)] };
  return finished(pool, leftOut, issues.map((issue) => ({ ...issue, severity: "warning" as const })), reports);
}

function finished(pool: RatePool, leftOut: readonly LeftOutReport[], issues: readonly Issue<PoolIssueCode | MixedIssueCode>[], input: RateInput): Outcome<InterceptionRate, RateIssueCode> {
  const rate = rateOfPool(pool, leftOut);
  if (rate !== undefined) return success(rate, issues);
  const message = Array.isArray(input) && input.length === 0
    ? "There is no report, so nothing has a rate: expected at least one with launched of 1 or more. Give the reports to pool."
    : "Nothing was launched, so nothing has a rate: expected launched to be 1 or more. Leave out what had no launches.";
  const nothing = error({ code: "nothing_launched", path: [], input, message } as const);
  return { ok: false, issues: [nothing, ...issues] };
}
