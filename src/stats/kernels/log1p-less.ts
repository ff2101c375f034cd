/** Up to here the series is used. */
const SERIES_TO = 0.2;

/** `ln(1 + x) - x` for `x > -1`, without cancellation near 0. */
export function log1pLess(x: number): number {
  if (Math.abs(x) > SERIES_TO) return Math.log1p(x) - x;
  let power = x;
  let total = 0;
  for (let n = 2; ; n += 1) {
    power *= -x;
    const next = total + power / n;
    if (next === total) return total;
    total = next;
  }
}
