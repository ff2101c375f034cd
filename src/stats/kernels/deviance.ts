import { difference, type DoubleDouble } from "./double-double.js";

/** Up to this `|x - m| / (x + m)` the series loses less than the closed form. */
const SERIES_TO = 0.5;

/**
 * The deviance `x ln(x/m) + m - x >= 0` without the cancellation of its closed form (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"), the mean `m` given in doubled precision: at a million trials its rounding
 * would otherwise show in the twelfth digit of a small tail.
 */
export function deviance(x: number, m: DoubleDouble): number {
  if (x === 0) return m.high;
  const apart = difference(x, m);
  const v = apart / (x + m.high);
  if (Math.abs(v) > SERIES_TO) return x * Math.log(x / m.high) - apart;
  const square = v * v;
  let power = 2 * x * v;
  let total = apart * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
  }
}
