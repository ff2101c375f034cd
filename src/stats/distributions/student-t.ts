import { checkNumber, checkPositive } from "../check.js";
import { exactProduct, exactly, pairSum, quotient } from "../kernels/double-double.js";
import { incompleteBeta, type Share } from "../kernels/incomplete-beta.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { smallerTail } from "./tail-probability.js";
import type { TailProbability, Tails } from "./tails.js";

/** Beyond it `ν` adds nothing to `t²`, which would leave the range of doubled precision. */
const FAR = 1e100;

/**
 * Both tails of Student's t: `P(T > t) = ½ I_{ν/(ν+t²)}(ν/2, ½)` for `t >= 0` (Student 1908; DLMF 8.17).
 *
 * @throws RangeError where `t` is NaN or `degreesOfFreedom` is not finite and above 0
 * @example studentTails(0, 13) // => { lower: 0.5, upper: 0.5 }
 * @example Number(studentTails(1, 1).upper.toFixed(12)) // => 0.25
 */
export function studentTails(t: number, degreesOfFreedom: number): Tails {
  checkNumber("t", t);
  checkPositive("degreesOfFreedom", degreesOfFreedom);
  const smaller = upperTail(Math.abs(t), degreesOfFreedom);
  return t < 0 ? { lower: smaller, upper: 1 - smaller } : { lower: 1 - smaller, upper: smaller };
}

function upperTail(t: number, degreesOfFreedom: number): number {
  return incompleteBeta(degreesOfFreedom / 2, 0.5, shareBeyond(t, degreesOfFreedom)).lower / 2;
}

function shareBeyond(t: number, degreesOfFreedom: number): Share {
  if (t > FAR) return { x: exactly(degreesOfFreedom / t / t), y: exactly(1) };
  const square = exactProduct(t, t);
  const whole = pairSum(exactly(degreesOfFreedom), square);
  return { x: quotient(exactly(degreesOfFreedom), whole), y: quotient(square, whole) };
}

/**
 * The point of Student's t that leaves the given probability on the given side, from the inverse incomplete beta.
 *
 * @returns minus or plus infinity for a tail of 0
 * @throws RangeError where the probability is outside [0, 1] or `degreesOfFreedom` is not finite and above 0
 * @example Number(studentQuantile({ upper: 0.025 }, 59).toFixed(6)) // => 2.000995
 */
export function studentQuantile(probability: TailProbability, degreesOfFreedom: number): number {
  checkPositive("degreesOfFreedom", degreesOfFreedom);
  const { tail, side } = smallerTail(probability);
  const { x, y } = inverseBeta(smallerTail({ lower: 2 * tail }), degreesOfFreedom / 2, 0.5);
  const distance = Math.sqrt((degreesOfFreedom * y) / x);
  return side === "lower" ? -distance : distance;
}
