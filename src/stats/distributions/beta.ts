import { checkPositive, checkProbability } from "../check.js";
import { incompleteBeta, shareOf } from "../kernels/incomplete-beta.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { smallerTail } from "./tail-probability.js";
import type { TailProbability, Tails } from "./tails.js";

/**
 * Both tails of the beta distribution: the regularised incomplete beta function `I_x(a, b)` and `1 - I_x(a, b)` (DLMF
 * 8.17), by the continued fraction of DiDonato & Morris 1992 with Loader's prefactor. Relative error below 1e-12 for
 * shapes from 0.5 up to a million, tails down to 1e-300.
 *
 * Not for shapes far below 0.5: the tail on the far side of the mean is had by subtraction there.
 *
 * @param x - from 0 to 1
 * @throws RangeError where `x` is outside [0, 1] or a shape is not finite and above 0
 * @example betaTails(0.5, 2, 2).lower // => 0.5
 */
export function betaTails(x: number, a: number, b: number): Tails {
  checkProbability("x", x);
  checkPositive("a", a);
  checkPositive("b", b);
  return incompleteBeta(a, b, shareOf(x));
}

/**
 * The point of the beta distribution that leaves the given probability on the given side: Newton's method on the
 * logarithm of the tail over the logit of the point.
 *
 * @throws RangeError where the probability is outside [0, 1] or a shape is not finite and above 0
 * @example Number(betaQuantile({ lower: 0.025 }, 1, 39).toFixed(9)) // => 0.000648964
 */
export function betaQuantile(probability: TailProbability, a: number, b: number): number {
  checkPositive("a", a);
  checkPositive("b", b);
  return inverseBeta(smallerTail(probability), a, b).x;
}
