import { checkAtMost, checkNotNegative, checkPositive, checkTrials, checkWhole } from "../check.js";
import { at } from "../kernels/at.js";
import type { Trials } from "../proportion/proportion-interval.js";
import { optimalPartition, type SegmentCost } from "./optimal-partition.js";

/** Longest series: every pair of positions is looked at. */
const LONGEST = 20_000;

/** Options of {@link poissonChangePoints} and {@link binomialChangePoints}. */
export interface ChangePointOptions {
  /**
   * What a change must gain in twice the log-likelihood to be made; `3 ln n` is usual (Zhang & Siegmund 2007, Biometrics
   * 63), a larger one finds fewer, an infinite one none.
   */
  readonly penalty: number;
  /** Fewest values in a segment; 1 where absent. A series shorter than this is one segment. */
  readonly minimumLength?: number | undefined;
  /**
   * By how much the variance exceeds the model's; costs are divided by it, as overdispersed values else break into
   * far too many segments. 1 where absent. Take it from within segments that are believed to be one.
   */
  readonly dispersion?: number | undefined;
}

/** Values between two changes. */
export interface Segment {
  /** Index of its first value. */
  readonly start: number;
  /** One past the index of its last. */
  readonly end: number;
  /** Likeliest mean count, or proportion. */
  readonly estimate: number;
}

/** Where a series changes its level. */
export interface ChangePoints {
  readonly method: "optimal-partition";
  readonly model: "poisson" | "binomial";
  readonly penalty: number;
  readonly minimumLength: number;
  readonly dispersion: number;
  /** Index of the first value after each change, ascending. */
  readonly changePoints: readonly number[];
  readonly segments: readonly Segment[];
  /** Sum of the segments' costs plus the penalty for each change. */
  readonly cost: number;
}

/**
 * Where counts change their mean: the partition of least `Σ 2S (ln n - ln S)` (twice the negative Poisson
 * log-likelihood but for constants) plus penalty, found exactly (Jackson et al. 2005; Killick, Fearnhead & Eckley 2012,
 * JASA 107).
 *
 * Assumes independent Poisson counts but for `dispersion`. Gives no uncertainty of the positions. Not for series with a
 * slope, which it cuts into steps. Time grows with the square of the length.
 *
 * @param counts - whole numbers in time order, at most 20,000
 * @returns `undefined` without a count
 * @throws RangeError where a count is not whole, there are too many, or an option is out of range
 * @example poissonChangePoints([2, 3, 2, 30, 31, 29], { penalty: 10 })?.changePoints // => [3]
 */
export function poissonChangePoints(counts: readonly number[], options: ChangePointOptions): ChangePoints | undefined {
  for (const count of counts) checkWhole("count", count);
  const events = runningTotals(counts);
  const mean = (start: number, end: number): number => (at(events, end) - at(events, start)) / (end - start);
  return changePoints("poisson", counts.length, options, mean, (start, end) => {
    const total = at(events, end) - at(events, start);
    return total === 0 ? 0 : 2 * total * (Math.log(end - start) - Math.log(total));
  });
}

/**
 * Where a proportion changes: the partition of least `-2 [S ln(S/N) + (N-S) ln(1 - S/N)]` plus penalty, found exactly
 * (Jackson et al. 2005).
 *
 * Assumes independent trials but for `dispersion`; see {@link quasiBinomial} for it. Gives no uncertainty of the
 * positions. Not for series with a slope. Time grows with the square of the length.
 *
 * @param groups - in time order, at most 20,000
 * @returns `undefined` without a group that holds a trial
 * @throws RangeError where counts are not whole, `successes > trials`, there are too many groups, or an option is out of
 *   range
 * @example binomialChangePoints([{ successes: 9, trials: 90 }, { successes: 80, trials: 90 }], { penalty: 10 })?.changePoints // => [1]
 */
export function binomialChangePoints(groups: readonly Trials[], options: ChangePointOptions): ChangePoints | undefined {
  for (const { successes, trials } of groups) checkTrials(successes, trials);
  const won = runningTotals(groups.map((group) => group.successes));
  const lost = runningTotals(groups.map((group) => group.trials - group.successes));
  const share = (start: number, end: number): number => {
    const successes = at(won, end) - at(won, start);
    return successes / (successes + at(lost, end) - at(lost, start));
  };
  if (groups.every(({ trials }) => trials === 0)) return undefined;
  return changePoints("binomial", groups.length, options, share, (start, end) => {
    const successes = at(won, end) - at(won, start);
    const failures = at(lost, end) - at(lost, start);
    return -2 * (entropyPart(successes, successes + failures) + entropyPart(failures, successes + failures));
  });
}

function entropyPart(count: number, whole: number): number {
  return count === 0 ? 0 : count * Math.log(count / whole);
}

function runningTotals(values: readonly number[]): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) totals[i + 1] = at(totals, i) + value;
  return totals;
}

function changePoints(model: ChangePoints["model"], length: number, options: ChangePointOptions, estimate: SegmentCost, cost: SegmentCost): ChangePoints | undefined {
  const { penalty, minimumLength = 1, dispersion = 1 } = options;
  checkNotNegative("penalty", penalty);
  checkWhole("minimumLength", minimumLength, 1);
  checkPositive("dispersion", dispersion);
  checkAtMost("the length of the series", length, LONGEST);
  if (length === 0) return undefined;
  const scaled: SegmentCost = (start, end) => cost(start, end) / dispersion;
  const found = optimalPartition(length, scaled, penalty, Math.min(minimumLength, length));
  const ends = [...found.starts, length];
  const segments = [0, ...found.starts].map((start, i) => ({ start, end: ends[i] ?? length, estimate: estimate(start, ends[i] ?? length) }));
  return { method: "optimal-partition", model, penalty, minimumLength, dispersion, changePoints: found.starts, segments, cost: found.cost };
}
