import { checkProbability, checkTrials } from "../check.js";
import { deviance } from "../kernels/deviance.js";
import { exactly, product } from "../kernels/double-double.js";
import { incompleteBeta, shareOf, type Share } from "../kernels/incomplete-beta.js";
import { stirlingError } from "../kernels/stirling-error.js";
import type { CountTails } from "./tails.js";

/**
 * Probability of exactly `k`, of `k` or fewer and of `k` or more successes in `n` independent trials of the same
 * probability: the point by Loader 2000, the tails as `I_{1-p}(n-k, k+1)` and `I_p(k, n-k+1)` (DLMF 8.17.5). Relative
 * error below 1e-12 for a million trials, tails down to 1e-300.
 *
 * Not for trials that depend on each other, such as the targets of one night.
 *
 * @throws RangeError where the counts are not whole, `k > n`, or the probability is outside [0, 1]
 * @example binomialTails(1, 2, 0.5) // => { exactly: 0.5, atMost: 0.75, atLeast: 0.75 }
 */
export function binomialTails(k: number, n: number, probability: number): CountTails {
  checkTrials(k, n);
  checkProbability("probability", probability);
  const share = shareOf(probability);
  return {
    exactly: point(k, n, share),
    atMost: k === n ? 1 : incompleteBeta(k + 1, n - k, share).upper,
    atLeast: k === 0 ? 1 : incompleteBeta(k, n - k + 1, share).lower,
  };
}

function point(k: number, n: number, { x, y }: Share): number {
  const never = x.high === 0 ? 0 : n;
  if (x.high === 0 || y.high === 0) return k === never ? 1 : 0;
  const trials = exactly(n);
  const exponent = deviance(k, product(trials, x)) + deviance(n - k, product(trials, y));
  if (k === 0 || k === n) return Math.exp(-exponent);
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return Math.sqrt(n / k / (n - k) / (2 * Math.PI)) * Math.exp(stirling - exponent);
}
