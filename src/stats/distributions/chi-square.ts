import { checkNotNegative, checkPositive } from "../check.js";
import { incompleteGamma } from "../kernels/incomplete-gamma.js";
import { inverseGamma } from "../kernels/inverse-gamma.js";
import { smallerTail } from "./tail-probability.js";
import type { TailProbability, Tails } from "./tails.js";

/**
 * Both tails of the chi-square distribution, `P(ν/2, x/2)` and `Q(ν/2, x/2)` (DLMF 8.2.4).
 *
 * @throws RangeError where `x` is negative or `degreesOfFreedom` is not finite and above 0
 * @example Number(chiSquareTails(3.841458820694124, 1).upper.toFixed(12)) // => 0.05
 */
export function chiSquareTails(x: number, degreesOfFreedom: number): Tails {
  checkNotNegative("x", x);
  checkPositive("degreesOfFreedom", degreesOfFreedom);
  return incompleteGamma(degreesOfFreedom / 2, x / 2);
}

/**
 * The point of the chi-square distribution that leaves the given probability on the given side.
 *
 * @returns infinity for an upper tail of 0
 * @throws RangeError where the probability is outside [0, 1] or `degreesOfFreedom` is not finite and above 0
 * @example Number(chiSquareQuantile({ upper: 0.05 }, 1).toFixed(9)) // => 3.841458821
 */
export function chiSquareQuantile(probability: TailProbability, degreesOfFreedom: number): number {
  checkPositive("degreesOfFreedom", degreesOfFreedom);
  return 2 * inverseGamma(smallerTail(probability), degreesOfFreedom / 2);
}
