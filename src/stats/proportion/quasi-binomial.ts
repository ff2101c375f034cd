import { studentQuantile } from "../distributions/student-t.js";
import { twoSided, type LevelOptions } from "../level.js";
import { pearson } from "./heterogeneity.js";
import { inverseLogit, logitOf } from "./logit.js";
import type { ProportionInterval, Trials } from "./proportion-interval.js";
import { isMixed, totalsOf } from "./totals.js";

/** A proportion over groups whose trials depend on each other. */
export interface QuasiBinomial extends ProportionInterval<"quasi-binomial"> {
  /** Pearson's chi-square over its degrees of freedom; below 1 the interval takes it as 1. */
  readonly dispersion: number;
  readonly degreesOfFreedom: number;
  /** `ln(p/(1-p))` of the estimate. */
  readonly logit: number;
  /** Standard error of the logit at the dispersion as estimated. */
  readonly logitStandardError: number;
}

/**
 * The pooled proportion with a quasi-binomial interval: the variance of independent trials times the dispersion
 * `φ = χ²/(m-1)`, on the logit scale, with Student's t on `m-1` degrees of freedom (Wedderburn 1974, Biometrika 61;
 * McCullagh & Nelder 1989, §4.5). Under-dispersion is not believed: `φ` below 1 counts as 1.
 *
 * Assumes groups independent of each other, one mean, and variance in proportion to the binomial's. Not for fewer than
 * about ten groups, nor for one night.
 *
 * @returns `undefined` with fewer than two groups that hold a trial, or where all or none succeeded (no logit)
 * @throws RangeError where counts are not whole, `successes > trials` or the level is not in (0, 1)
 * @example quasiBinomial([{ successes: 9, trials: 10 }, { successes: 3, trials: 10 }])?.estimate // => 0.6
 */
export function quasiBinomial(groups: readonly Trials[], options: LevelOptions = {}): QuasiBinomial | undefined {
  const { level, tail } = twoSided(options);
  const totals = totalsOf(groups);
  const degreesOfFreedom = totals.groups.length - 1;
  if (degreesOfFreedom < 1 || !isMixed(totals)) return undefined;
  const { successes, trials } = totals;
  const dispersion = pearson(totals) / degreesOfFreedom;
  const logit = logitOf(successes, trials);
  const independentError = Math.sqrt(trials / successes / (trials - successes));
  const reach = studentQuantile({ upper: tail }, degreesOfFreedom) * Math.sqrt(Math.max(1, dispersion)) * independentError;
  return {
    method: "quasi-binomial",
    level,
    estimate: successes / trials,
    lower: inverseLogit(logit - reach),
    upper: inverseLogit(logit + reach),
    dispersion,
    degreesOfFreedom,
    logit,
    logitStandardError: Math.sqrt(dispersion) * independentError,
  };
}
