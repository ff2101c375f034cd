import { at } from "./at.js";
import { ASYMPTOTIC_STIRLING } from "./tables/stirling.js";

/** From here the asymptotic series is exact to working precision. */
const ASYMPTOTIC_FROM = 12;

/**
 * What Stirling's formula leaves over: `ln Γ(x+1) - [(x + ½) ln x - x + ½ ln 2π]`, for `x > 0`.
 *
 * From 12 on the asymptotic series (DLMF 5.11.1); below, Gudermann's positive series carries x up one by one:
 * `δ(x) - δ(x+1) = Σ_{j>=1} w^{2j}/(2j+1)`, `w = 1/(2x+1)`. Every term is positive, so nothing cancels.
 */
export function stirlingError(x: number): number {
  let carried = 0;
  let up = x;
  for (; up < ASYMPTOTIC_FROM; up += 1) carried += gudermannTerm(up);
  const square = 1 / (up * up);
  let series = 0;
  for (let j = ASYMPTOTIC_STIRLING.length - 1; j >= 0; j -= 1) series = series * square + at(ASYMPTOTIC_STIRLING, j);
  return carried + series / up;
}

/** `(x + ½) ln(1 + 1/x) - 1`. */
function gudermannTerm(x: number): number {
  if (x < 0.25) return (x + 0.5) * (Math.log1p(x) - Math.log(x)) - 1;
  const square = 1 / ((2 * x + 1) * (2 * x + 1));
  let power = square;
  let total = 0;
  for (let odd = 3; ; odd += 2) {
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
    power *= square;
  }
}
