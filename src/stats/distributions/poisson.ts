import { checkNotNegative, checkWhole } from "../check.js";
import { deviance } from "../kernels/deviance.js";
import { exactly } from "../kernels/double-double.js";
import { incompleteGamma } from "../kernels/incomplete-gamma.js";
import { stirlingError } from "../kernels/stirling-error.js";
import type { CountTails } from "./tails.js";

/**
 * Probability of exactly `k`, of `k` or fewer and of `k` or more events of a Poisson law: the point by Loader 2000,
 * the tails as `Q(k+1, λ)` and `P(k, λ)` (DLMF 8.2.4, 8.4.10). Relative error below 1e-12 for means up to a million.
 *
 * Not for events that come in waves: their variance is larger than their mean.
 *
 * @param mean - expected number of events, 0 or more
 * @throws RangeError where `k` is not a whole number of 0 or more or `mean` is negative
 * @example poissonTails(0, 0) // => { exactly: 1, atMost: 1, atLeast: 1 }
 * @example Number(poissonTails(3, 1.5).atLeast.toFixed(9)) // => 0.191153169
 */
export function poissonTails(k: number, mean: number): CountTails {
  checkWhole("k", k);
  checkNotNegative("mean", mean);
  return { exactly: point(k, mean), atMost: incompleteGamma(k + 1, mean).upper, atLeast: k === 0 ? 1 : incompleteGamma(k, mean).lower };
}

function point(k: number, mean: number): number {
  if (k === 0) return Math.exp(-mean);
  if (mean === 0 || mean === Infinity) return 0;
  return Math.exp(-deviance(k, exactly(mean)) - stirlingError(k)) / Math.sqrt(2 * Math.PI * k);
}
