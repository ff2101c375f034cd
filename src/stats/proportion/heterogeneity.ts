import { chiSquareTails } from "../distributions/chi-square.js";
import { sum } from "../kernels/sum.js";
import type { Trials } from "./proportion-interval.js";
import { isMixed, totalsOf, type Totals } from "./totals.js";

/** Whether groups differ more than independent trials of one probability would. */
export interface HeterogeneityTest {
  readonly method: "pearson-heterogeneity";
  /** Pearson's chi-square. */
  readonly statistic: number;
  /** Groups with at least one trial, less one. */
  readonly degreesOfFreedom: number;
  /** Probability of this statistic or a larger one where all groups share one probability. */
  readonly p: number;
  /** Statistic over degrees of freedom: 1 where trials are independent, more where they cluster. */
  readonly dispersion: number;
}

/**
 * Pearson's chi-square test of one probability over all groups: `Σ (k - n p̂)² / (n p̂ (1-p̂))` on groups less one
 * degrees of freedom (Pearson 1900; Cochran 1954, Biometrics 10).
 *
 * Assumes independent trials. Not where expected counts are small throughout (below 5 in most groups).
 *
 * @returns `undefined` with fewer than two groups, or where all or none succeeded
 * @throws RangeError where counts are not whole or `successes > trials`
 * @example heterogeneityTest([{ successes: 10, trials: 20 }, { successes: 10, trials: 20 }])?.p // => 1
 */
export function heterogeneityTest(groups: readonly Trials[]): HeterogeneityTest | undefined {
  const totals = totalsOf(groups);
  const degreesOfFreedom = totals.groups.length - 1;
  if (degreesOfFreedom < 1 || !isMixed(totals)) return undefined;
  const statistic = pearson(totals);
  const p = chiSquareTails(statistic, degreesOfFreedom).upper;
  return { method: "pearson-heterogeneity", statistic, degreesOfFreedom, p, dispersion: statistic / degreesOfFreedom };
}

/** Pearson's chi-square of groups about their pooled proportion. */
export function pearson({ groups, successes, trials }: Totals): number {
  const share = successes / trials;
  const variance = share * (1 - share);
  return sum(groups.map((group) => (group.successes - (group.trials / trials) * successes) ** 2 / (group.trials * variance)));
}
