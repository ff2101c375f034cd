/** How many of the first `among` numbers, ascending, are at or before `limit`. */
export function countUpTo(ascending: readonly number[], limit: number, among: number = ascending.length): number {
  let [low, high] = [0, among];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
