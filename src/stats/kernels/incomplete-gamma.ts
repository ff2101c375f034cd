import type { Tails } from "../distributions/tails.js";
import { continuedFraction } from "./continued-fraction.js";
import { deviance } from "./deviance.js";
import { exactly } from "./double-double.js";
import { stirlingError } from "./stirling-error.js";

/** `x^a e^-x / Γ(a)` from a deviance and a Stirling error (Loader 2000). `a > 0`, `x > 0`. */
export function gammaPrefactor(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, exactly(x)) - stirlingError(a));
}

/**
 * The regularised incomplete gamma functions `P(a, x)` and `Q(a, x)` (DLMF 8.2.4): up to `x = a + 1` the lower tail
 * by its positive series (DLMF 8.11.4), above it the upper by Legendre's continued fraction (DLMF 8.9.2, contracted).
 * `a > 0`, `x >= 0`.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const prefactor = gammaPrefactor(a, x);
  if (x <= a + 1) {
    const lower = Math.min(1, (prefactor * series(a, x)) / a);
    return { lower, upper: 1 - lower };
  }
  const upper = prefactor * continuedFraction((n) => [n === 1 ? 1 : (n - 1) * (a - n + 1), x - a + 2 * n - 1]);
  return { lower: 1 - upper, upper };
}

/** `Σ x^n / ((a+1)…(a+n))`. */
function series(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; ; n += 1) {
    term *= x / (a + n);
    const next = total + term;
    if (next === total) return total;
    total = next;
  }
}
