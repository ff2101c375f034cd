/**
 * Lag-1 autocorrelation of residuals from pairs of neighbouring steps alone: the mean product of the pairs over the mean
 * square, times `(n - 1)/n`, so that without a gap it is the usual estimate (Box & Jenkins 1970, §2.1.5).
 *
 * @param scale - the largest value that the residuals are of: what is small against it is rounding
 * @returns `undefined` without a pair of neighbours or where all is rounding
 */
export function gappedAutocorrelation(residuals: readonly number[], times: readonly number[], scale: number): number | undefined {
  const n = residuals.length;
  if (residuals.every((value) => Math.abs(value) <= 1e-12 * scale)) return undefined;
  const centre = residuals.reduce((sum, value) => sum + value, 0) / n;
  let [products, pairs, squares] = [0, 0, 0];
  residuals.forEach((value, i) => {
    squares += (value - centre) ** 2;
    const next = residuals[i + 1];
    if (next === undefined || (times[i + 1] ?? 0) - (times[i] ?? 0) !== 1) return;
    products += (value - centre) * (next - centre);
    pairs += 1;
  });
  return pairs === 0 || squares === 0 ? undefined : (products / pairs / squares) * (n - 1);
}
