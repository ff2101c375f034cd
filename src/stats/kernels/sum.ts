/**
 * Sum with the rounding errors carried along (Neumaier 1974): as good as twice the working precision, in any order.
 * Never throws.
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let carried = 0;
  for (const value of values) {
    const next = total + value;
    carried += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + carried;
}

/** Mean by {@link sum}; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
