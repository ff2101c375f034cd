import { checkNumber } from "../check.js";
import { exactProduct } from "../kernels/double-double.js";
import { erfc, scaledErfc } from "../kernels/error-function.js";
import { rational } from "../kernels/rational.js";
import { QUANTILE_CENTRE, QUANTILE_FAR, QUANTILE_MIDDLE } from "../kernels/tables/normal-quantile.js";
import { smallerTail } from "./tail-probability.js";
import type { TailProbability, Tails } from "./tails.js";

/**
 * Both tails of the standard normal distribution, `Φ(z) = ½ erfc(-z/√2)` (DLMF 7.18; Cody 1969). Relative error below
 * 1e-14 in both tails, down to 1e-308.
 *
 * @throws RangeError where `z` is NaN
 * @example normalTails(0) // => { lower: 0.5, upper: 0.5 }
 */
export function normalTails(z: number): Tails {
  checkNumber("z", z);
  const smaller = upperTail(Math.abs(z));
  return z < 0 ? { lower: smaller, upper: 1 - smaller } : { lower: 1 - smaller, upper: smaller };
}

function upperTail(z: number): number {
  if (z < 1) return erfc(z * Math.SQRT1_2) / 2;
  if (z > 40) return 0;
  const { high, low } = exactProduct(z, z);
  return 0.5 * Math.exp(-high / 2) * (1 - low / 2) * scaledErfc(z * Math.SQRT1_2);
}

/**
 * The point that leaves the given probability on the given side of the standard normal distribution. Wichura's
 * algorithm AS 241 (PPND16), Applied Statistics 37 (1988); relative error about 1e-15 for tails down to 1e-308.
 *
 * @returns minus or plus infinity for a tail of 0
 * @throws RangeError where the probability is not in [0, 1]
 * @example Number(normalQuantile({ upper: 0.025 }).toFixed(6)) // => 1.959964
 */
export function normalQuantile(probability: TailProbability): number {
  const { tail, side } = smallerTail(probability);
  const distance = tail === 0 ? Infinity : upperPoint(tail);
  return side === "lower" ? -distance : distance;
}

function upperPoint(tail: number): number {
  const fromCentre = 0.5 - tail;
  if (fromCentre <= 0.425) return fromCentre * rational(QUANTILE_CENTRE, 0.180625 - fromCentre * fromCentre);
  const r = Math.sqrt(-Math.log(tail));
  return r <= 5 ? rational(QUANTILE_MIDDLE, r - 1.6) : rational(QUANTILE_FAR, r - 5);
}
