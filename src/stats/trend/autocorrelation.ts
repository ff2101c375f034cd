import { checkFinite } from "../check.js";
import { mean, sum } from "../kernels/sum.js";

/**
 * Lag-1 autocorrelation: `Σ (x_t - x̄)(x_{t+1} - x̄) / Σ (x_t - x̄)²` (Box & Jenkins 1970, §2.1.5). Beyond `±1.96/√n` it
 * is unlikely by chance alone.
 *
 * Assumes equal steps in time. A trend alone makes it large.
 *
 * @returns `undefined` with fewer than two values or where all are the same
 * @throws RangeError where a value is not finite
 * @example lag1Autocorrelation([1, -1, 1, -1]) // => -0.75
 */
export function lag1Autocorrelation(values: readonly number[]): number | undefined {
  for (const value of values) checkFinite("value", value);
  const centre = mean(values);
  const apart = values.map((value) => value - centre);
  const squares = sum(apart.map((value) => value * value));
  if (!(squares > 0)) return undefined;
  return sum(apart.slice(1).map((value, i) => value * (apart[i] ?? 0))) / squares;
}

/** Values less their least-squares line over times. */
export function detrended(values: readonly number[], times: readonly number[]): number[] {
  const [centre, middle] = [mean(values), mean(times)];
  const spread = sum(times.map((time) => (time - middle) ** 2));
  const slope = sum(values.map((value, i) => ((times[i] ?? 0) - middle) * (value - centre))) / spread;
  return values.map((value, i) => value - centre - slope * ((times[i] ?? 0) - middle));
}
