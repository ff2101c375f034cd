import { checkNotNegative } from "../check.js";
import { at } from "./at.js";
import { stirlingError } from "./stirling-error.js";
import { EULER_GAMMA, ZETA_LESS_ONE } from "./tables/zeta.js";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * `ln Γ(x)` for `x >= 0`, relative error about 1e-15 also beside its zeros at 1 and 2.
 *
 * Up to 2.5 the zeta series about 2 (DLMF 5.7.3), above Stirling's formula with its error term (DLMF 5.11.1).
 *
 * @returns infinity at 0 and at infinity
 * @throws RangeError where `x` is negative or NaN
 * @example logGamma(1) // => 0
 * @example Number(logGamma(0.5).toFixed(12)) // => 0.572364942925
 */
export function logGamma(x: number): number {
  checkNotNegative("x", x);
  if (x === 0 || x === Infinity) return Infinity;
  if (x < 0.5) return seriesAtTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return seriesAtTwo(x - 1) - Math.log1p(x - 1);
  if (x < 2.5) return seriesAtTwo(x - 2);
  return (x - 0.5) * Math.log(x) - x + (HALF_LOG_TWO_PI + stirlingError(x));
}

/** `ln Γ(2 + z)` for `|z| <= ½`. */
function seriesAtTwo(z: number): number {
  let total = 0;
  for (let j = ZETA_LESS_ONE.length - 1; j >= 0; j -= 1) total = at(ZETA_LESS_ONE, j) / (j + 2) - z * total;
  return z * (1 - EULER_GAMMA + z * total);
}
