import type { Tails } from "../distributions/tails.js";
import { continuedFraction } from "./continued-fraction.js";
import { deviance } from "./deviance.js";
import { difference, exactSum, exactly, product, type DoubleDouble } from "./double-double.js";
import { stirlingError } from "./stirling-error.js";

/** `x` in [0, 1] together with `1 - x`, each to its own relative accuracy: near an end one cannot be had from the other. */
export interface Share {
  readonly x: DoubleDouble;
  readonly y: DoubleDouble;
}

/** The share `x` of a plain number, with its exact complement. */
export function shareOf(x: number): Share {
  return { x: exactly(x), y: exactSum(1, -x) };
}

/**
 * `x^a y^b / B(a, b)` from deviances and Stirling errors (Loader 2000), where the gamma functions would cancel.
 * Shapes above 0, `0 < x < 1`.
 */
export function betaPrefactor(a: number, b: number, share: Share): number {
  const n = exactSum(a, b);
  const exponent = deviance(a, product(n, share.x)) + deviance(b, product(n, share.y));
  const stirling = stirlingError(n.high) - stirlingError(a) - stirlingError(b);
  return Math.sqrt(((a / n.high) * b) / (2 * Math.PI)) * Math.exp(stirling - exponent);
}

/**
 * The regularised incomplete beta function `I_x(a, b)` and its complement (DLMF 8.17.2, 8.17.4), by the continued
 * fraction of DiDonato & Morris 1992 (ACM TOMS 18, equation 9) on the side of the mean where its terms are positive.
 * Shapes above 0.
 */
export function incompleteBeta(a: number, b: number, share: Share): Tails {
  if (share.x.high <= 0) return { lower: 0, upper: 1 };
  if (share.y.high <= 0) return { lower: 1, upper: 0 };
  const prefactor = betaPrefactor(a, b, share);
  const below = difference(a, product(exactSum(a, b), share.x));
  if (below >= 0) {
    const lower = Math.min(1, prefactor * fraction(a, b, share.x.high, share.y.high, below));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, prefactor * fraction(b, a, share.y.high, share.x.high, -below));
  return { lower: 1 - upper, upper };
}

/** `I_x(a, b)` over its prefactor, where `below = a - (a+b) x >= 0`. */
function fraction(a: number, b: number, x: number, y: number, below: number): number {
  return continuedFraction((level) => {
    const n = level - 1;
    const before = a + 2 * n - 1;
    const numerator = n === 0 ? 1 : ((a + n - 1) / before) * ((a + b + n - 1) / before) * (n * (b - n) * x * x);
    const middle = n === 0 ? 0 : (n * (b - n) * x) / before;
    return [numerator, n + middle + ((a + n) / (a + 2 * n + 1)) * (below + 1 + n * (1 + y))];
  });
}
