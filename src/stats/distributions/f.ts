import { checkNotNegative, checkPositive } from "../check.js";
import { exactProduct, exactly, pairSum, quotient } from "../kernels/double-double.js";
import { incompleteBeta, type Share } from "../kernels/incomplete-beta.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { smallerTail } from "./tail-probability.js";
import type { TailProbability, Tails } from "./tails.js";

/** Beyond it `d2` adds nothing to `d1 f`, which would leave the range of doubled precision. */
const FAR = 1e100;

/**
 * Both tails of Fisher's F with `d1` and `d2` degrees of freedom: `I_{d1 f/(d1 f + d2)}(d1/2, d2/2)` (DLMF 8.17).
 *
 * @throws RangeError where `f` is negative or the degrees of freedom are not finite and above 0
 * @example Number(fTails(1, 7, 7).upper.toFixed(12)) // => 0.5
 */
export function fTails(f: number, d1: number, d2: number): Tails {
  checkNotNegative("f", f);
  checkPositive("d1", d1);
  checkPositive("d2", d2);
  return incompleteBeta(d1 / 2, d2 / 2, shareUpTo(f, d1, d2));
}

function shareUpTo(f: number, d1: number, d2: number): Share {
  if (f > FAR) return { x: exactly(1), y: exactly(d2 / d1 / f) };
  const part = exactProduct(d1, f);
  const whole = pairSum(part, exactly(d2));
  return { x: quotient(part, whole), y: quotient(exactly(d2), whole) };
}

/**
 * The point of Fisher's F that leaves the given probability on the given side, from the inverse incomplete beta.
 *
 * @returns infinity for an upper tail of 0
 * @throws RangeError where the probability is outside [0, 1] or the degrees of freedom are not finite and above 0
 * @example Number(fQuantile({ upper: 0.05 }, 2, 10).toFixed(6)) // => 4.102821
 */
export function fQuantile(probability: TailProbability, d1: number, d2: number): number {
  checkPositive("d1", d1);
  checkPositive("d2", d2);
  const { x, y } = inverseBeta(smallerTail(probability), d1 / 2, d2 / 2);
  return (d2 * x) / (d1 * y);
}
