import { checkAtMost } from "../check.js";
import { at } from "../kernels/at.js";
import { deviate, twoSided, type Interval, type LevelOptions } from "../level.js";
import { kendallScore } from "./kendall.js";
import { checkSeries, stepsOf } from "./series.js";

/** Longest series: twelve million slopes are held at once. */
const LONGEST = 5_000;

/** Options of {@link theilSen}. */
export interface TheilSenOptions extends LevelOptions {
  /** Time of each value, increasing; 0, 1, 2, … where absent. The slope is per unit of it. */
  readonly times?: readonly number[] | undefined;
}

/** A robust line through a series; `lower` and `upper` bound the slope. */
export interface TheilSen extends Interval<"theil-sen"> {
  /** Median of the slopes of all pairs, per unit of time. */
  readonly slope: number;
  /** Median value less slope times median time. */
  readonly intercept: number;
}

/**
 * The median of the slopes between all pairs of values (Theil 1950; Sen 1968, JASA 63), with Sen's rank interval (his
 * equation 2.6): of `N` sorted slopes the ones of rank `(N - C)/2` and `(N + C)/2 + 1`, rounded, `C` being the normal
 * deviate times the root of the tie-corrected variance of Kendall's score.
 *
 * Assumes errors independent of each other and of one law; a quarter of the values may be wild. The interval is too
 * narrow for autocorrelated series. Work and memory grow with the square of the length.
 *
 * @param values - in time order, at most 5,000
 * @returns `undefined` with fewer than two values
 * @throws RangeError where a value or time is not finite, times do not increase, there are too many values or the level
 *   is not in (0, 1)
 * @example theilSen([1, 3, 2])?.slope // => 0.5
 */
export function theilSen(values: readonly number[], options: TheilSenOptions = {}): TheilSen | undefined {
  const times = options.times ?? stepsOf(values);
  checkAtMost("values.length", values.length, LONGEST);
  checkSeries(values, times);
  const { level, tail } = twoSided(options);
  if (values.length < 2) return undefined;
  const slopes = pairSlopes(values, times).sort();
  const slope = middle(slopes);
  const spread = deviate(tail) * Math.sqrt(kendallScore(values).variance);
  const upperRank = Math.min(Math.round((slopes.length + spread) / 2), slopes.length - 1);
  const lowerRank = Math.max(Math.round((slopes.length - spread) / 2) - 1, 0);
  return {
    method: "theil-sen",
    level,
    lower: at(slopes, lowerRank),
    upper: at(slopes, upperRank),
    slope,
    intercept: middle(Float64Array.from(values).sort()) - slope * middle(Float64Array.from(times)),
  };
}

function pairSlopes(values: readonly number[], times: readonly number[]): Float64Array {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let next = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) slopes[next++] = (at(values, j) - at(values, i)) / (at(times, j) - at(times, i));
  }
  return slopes;
}

/** Median of sorted values. */
function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(sorted, half) : (at(sorted, half - 1) + at(sorted, half)) / 2;
}
