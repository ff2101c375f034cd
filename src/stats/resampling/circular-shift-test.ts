import { checkAtMost, checkSameLength } from "../check.js";
import type { TwoGroupStatistic } from "./permutation-test.js";
import { isAsFar, type RearrangementTest } from "./resampling-options.js";

/** Longest series: the statistic is computed once for every position. */
const LONGEST = 10_000;

/**
 * Whether marked positions of a series differ from the rest, by turning the marks around the series to every other
 * position (circular shift; Jupp & Mardia 1989; Harris 2020): neighbours stay neighbours in both, so that dependence
 * of any reach within the series is kept. Nothing is random.
 *
 * Assumes a series without trend whose end could be followed by its beginning. With `n` positions no `p` is below
 * `1/n`. Not for a series of which most is marked in one stretch.
 *
 * @param values - in time order, at most 10,000
 * @param marks - true where a value belongs to the first group, as nights around a round of talks
 * @returns `undefined` where all or none are marked
 * @throws RangeError where marks and values differ in number or are too many
 * @example circularShiftTest([9, 9, 1, 2, 1, 2], [true, true, false, false, false, false], meanDifference)?.smallestP
 *   // => 0.16666666666666666
 */
export function circularShiftTest<T>(values: readonly T[], marks: readonly boolean[], statistic: TwoGroupStatistic<T>): RearrangementTest<"circular-shift"> | undefined {
  const n = values.length;
  checkSameLength("marks", marks.length, n);
  checkAtMost("values.length", n, LONGEST);
  if (marks.every(Boolean) || !marks.some(Boolean)) return undefined;
  const turned = (shift: number): number => {
    const isMarked = (i: number): boolean => marks[(i + shift) % n] === true;
    return statistic(
      values.filter((_, i) => isMarked(i)),
      values.filter((_, i) => !isMarked(i)),
    );
  };
  const seen = turned(0);
  let asFar = 1;
  for (let shift = 1; shift < n; shift += 1) if (isAsFar(turned(shift), seen)) asFar += 1;
  return { method: "circular-shift", statistic: seen, p: asFar / n, smallestP: 1 / n, arrangements: n };
}
