import { at } from "../kernels/at.js";
import { deviance } from "../kernels/deviance.js";
import { exactly } from "../kernels/double-double.js";
import { stirlingError } from "../kernels/stirling-error.js";
import { sum } from "../kernels/sum.js";
import type { Trials } from "./proportion-interval.js";

/** How many groups have more than `j` successes, failures and trials, for every `j`. */
export interface Exceedances {
  readonly successes: Float64Array;
  readonly failures: Float64Array;
  readonly trials: Float64Array;
  /** `Σ ln C(n, k)`, which no parameter moves. */
  readonly constant: number;
}

/** Counts the groups above every `j`: all that the likelihood needs of the data. */
export function exceedancesOf(groups: readonly Trials[]): Exceedances {
  return {
    successes: exceedances(groups.map((group) => group.successes)),
    failures: exceedances(groups.map((group) => group.trials - group.successes)),
    trials: exceedances(groups.map((group) => group.trials)),
    constant: sum(groups.map(({ successes, trials }) => logChoose(trials, successes))),
  };
}

/** For each `j` from 0, how many counts are above it. */
export function exceedances(counts: readonly number[]): Float64Array {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const above = new Float64Array(most);
  for (const count of counts) if (count > 0) above[count - 1] = at(above, count - 1) + 1;
  for (let j = most - 2; j >= 0; j -= 1) above[j] = at(above, j) + at(above, j + 1);
  return above;
}

/** `ln C(n, k)` from deviances and Stirling errors (Loader 2000). */
function logChoose(n: number, k: number): number {
  if (k === 0 || k === n) return 0;
  const share = k / n;
  const entropy = -k * Math.log(share) - (n - k) * Math.log1p(-share);
  const skew = deviance(k, exactly(n * share)) + deviance(n - k, exactly(n * (1 - share)));
  return entropy - skew + stirlingError(n) - stirlingError(k) - stirlingError(n - k) - Math.log((2 * Math.PI * k * (n - k)) / n) / 2;
}

/**
 * Log-likelihood of the beta-binomial in its product form (Griffiths 1973, Biometrics 29; Smith 1983, AS 189):
 * `Σ_j A_j ln(μ+jθ) + B_j ln(1-μ+jθ) - C_j ln(1+jθ) + Σ ln C(n,k)`, `θ = ρ/(1-ρ) >= 0`. The textbook form by beta
 * functions cancels as `ρ` nears 0, which is where nights often lie.
 */
export function logLikelihood({ successes, failures, trials, constant }: Exceedances, mean: number, theta: number): number {
  return constant + weightedLogs(successes, mean, theta) + weightedLogs(failures, 1 - mean, theta) - weightedLogs(trials, 1, theta);
}

/** `Σ A_j ln(s + jθ)`, rounding errors carried along as in {@link sum}; written out, as it is most of the time of a fit. */
function weightedLogs(above: Float64Array, start: number, theta: number): number {
  let total = 0;
  let carried = 0;
  for (let j = 0; j < above.length; j += 1) {
    const term = (above[j] ?? 0) * Math.log(start + j * theta);
    const next = total + term;
    carried += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + carried;
}

/** First and second derivatives of one sum `Σ A_j ln(s + jθ)` by its start `s` and by `θ`. */
export interface Derivatives {
  readonly byStart: number;
  readonly byTheta: number;
  readonly byStartTwice: number;
  readonly byBoth: number;
  readonly byThetaTwice: number;
}

/** See {@link Derivatives}. */
export function derivatives(above: Float64Array, start: number, theta: number): Derivatives {
  let [byStart, byTheta, byStartTwice, byBoth, byThetaTwice] = [0, 0, 0, 0, 0];
  for (let j = 0; j < above.length; j += 1) {
    const inverse = 1 / (start + j * theta);
    const weight = (above[j] ?? 0) * inverse;
    byStart += weight;
    byTheta += weight * j;
    byStartTwice -= weight * inverse;
    byBoth -= weight * inverse * j;
    byThetaTwice -= weight * inverse * j * j;
  }
  return { byStart, byTheta, byStartTwice, byBoth, byThetaTwice };
}
