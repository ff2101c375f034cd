import { checkWhole } from "../check.js";
import { chiSquareTails } from "../distributions/chi-square.js";
import { mean, sum } from "../kernels/sum.js";

/** How much counts of equal periods vary, against a Poisson law. */
export interface DispersionTest {
  readonly method: "poisson-dispersion";
  readonly mean: number;
  /** Sample variance, by counts less one. */
  readonly variance: number;
  /** Variance over mean (Fano factor): 1 for a Poisson law, more for waves, less for quotas. */
  readonly dispersion: number;
  /** `Σ (y - ȳ)² / ȳ`. */
  readonly statistic: number;
  /** Counts less one. */
  readonly degreesOfFreedom: number;
  /** Probability of so much variation or more under a Poisson law. */
  readonly pOver: number;
  /** Probability of so little variation or less under a Poisson law. */
  readonly pUnder: number;
}

/**
 * The index of dispersion with its chi-square test (Fisher 1925; Cochran 1954, Biometrics 10).
 *
 * Assumes equal periods. Not for means below about 1, where the chi-square is a poor approximation; a trend also shows
 * as dispersion.
 *
 * @returns `undefined` with fewer than two counts or none above 0
 * @throws RangeError where a count is not a whole number of 0 or more
 * @example dispersionTest([1, 3])?.dispersion // => 1
 */
export function dispersionTest(counts: readonly number[]): DispersionTest | undefined {
  for (const count of counts) checkWhole("count", count);
  const centre = mean(counts);
  const degreesOfFreedom = counts.length - 1;
  if (degreesOfFreedom < 1 || centre === 0) return undefined;
  const squares = sum(counts.map((count) => (count - centre) ** 2));
  const statistic = squares / centre;
  const { lower, upper } = chiSquareTails(statistic, degreesOfFreedom);
  const dispersion = statistic / degreesOfFreedom;
  return { method: "poisson-dispersion", mean: centre, variance: squares / degreesOfFreedom, dispersion, statistic, degreesOfFreedom, pOver: upper, pUnder: lower };
}
