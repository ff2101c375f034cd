import { at } from "../kernels/at.js";

/** Cost of the values from `start` up to but not including `end`, taken as one segment. */
export type SegmentCost = (start: number, end: number) => number;

/** The cheapest partition: where each segment but the first begins, and its whole cost. */
export interface Partition {
  readonly starts: readonly number[];
  readonly cost: number;
}

/**
 * The partition of `length` values into segments of at least `minimumLength` with the least sum of costs plus `penalty`
 * for each change, found exactly by dynamic programming over all partitions (Jackson et al. 2005, IEEE Signal Processing
 * Letters 12). Time grows with the square of the length. Of equally cheap ones the longest last segment wins.
 */
export function optimalPartition(length: number, cost: SegmentCost, penalty: number, minimumLength: number): Partition {
  const least = new Float64Array(length + 1).fill(Infinity);
  const lastStart = new Int32Array(length + 1);
  least[0] = 0;
  for (let end = 1; end <= length; end += 1) {
    const latest = end - minimumLength;
    let best = Infinity;
    for (let start = 0; start <= latest; start += 1) {
      const before = least[start] ?? Infinity;
      if (before === Infinity) continue;
      const total = before + cost(start, end) + (start > 0 ? penalty : 0);
      if (total < best) [best, lastStart[end]] = [total, start];
    }
    least[end] = best;
  }
  return { starts: startsOf(lastStart, length), cost: at(least, length) };
}

function startsOf(lastStart: Int32Array, length: number): number[] {
  const starts: number[] = [];
  for (let start = at(lastStart, length); start > 0; start = at(lastStart, start)) starts.push(start);
  return starts.reverse();
}
