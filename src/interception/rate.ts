import type { Issue } from "../core/index.js";
import type { Quantity } from "../quantity/index.js";
import type { RateInterval } from "./intervals/rate-interval.js";
import type { OutcomeMeasure } from "./measure.js";
import type { RatePool } from "./rate-pool.js";
import { quantityBetween } from "./tight-counts.js";

/**
 * The share of launched weapons that had a fate, as bounds. Unit: fractions of one, `0 ≤ min ≤ max ≤ 1`. Every figure
 * that agrees with the reports gives a rate in `[min, max]`, and no narrower range would do.
 */
export interface InterceptionRate {
  /** What was divided. */
  readonly numerator: OutcomeMeasure;
  /** By what it was divided. */
  readonly denominator: "launched";
  readonly min: number;
  readonly max: number;
  /** `false` where figures come as near to `min` as one likes and never reach it: the launches have no ceiling. */
  readonly minAttained: boolean;
  /** `false` where figures come as near to `max` as one likes and never reach it: the numerator has no ceiling. */
  readonly maxAttained: boolean;
  /** The weapons of the numerator, over all that was pooled. */
  readonly counted: Quantity;
  /** The weapons launched, over all that was pooled. */
  readonly outOf: Quantity;
  /** How many reports were pooled. */
  readonly reports: number;
  /** Reports whose figures contradict each other. They are in no sum. */
  readonly leftOut: readonly LeftOutReport[];
  /** Present where the bounds rest on a hedged figure: nothing definite follows from them. */
  readonly approximate?: true | undefined;
  /** What chance adds, where it was asked for and there is an answer: apart from the reported range, never in it. */
  readonly interval?: RateInterval | undefined;
}

type LeftOutCode = "contradictory_tally" | "headline_disagrees";

/** A report that a pooled rate leaves out. */
export interface LeftOutReport {
  /** Its position among those given, from 0. */
  readonly index: number;
  /** Why, with at least one error; paths start at the list of reports. */
  readonly issues: readonly [Issue<LeftOutCode>, ...Issue<LeftOutCode>[]];
}

/**
 * The rate of a pool: sum over sum. With k in `[k₁, k₂]`, l in `[l₁, l₂]` and `l − k ≥ g` for each tally, the sharp
 * bounds are `Σk₁ / Σl₂` and `Σk₂ / (Σk₂ + Σg)`.
 *
 * @param leftOut - reports to list as left out
 * @returns `undefined` where nothing was launched
 * @example rateOfPool(emptyRatePool("intercepted")) // => undefined
 */
export function rateOfPool(pool: RatePool, leftOut: readonly LeftOutReport[] = []): InterceptionRate | undefined {
  const { countedMin, countedMax, countedOpen, launchedMax, launchedOpen, gap } = pool;
  if (launchedOpen === 0 && launchedMax === 0) return undefined;
  const approximate = pool.approximate > 0;
  return {
    numerator: pool.numerator,
    denominator: "launched",
    min: launchedOpen > 0 ? 0 : countedMin / launchedMax,
    max: countedOpen > 0 ? 1 : countedMax / Math.max(countedMax + gap, 1),
    minAttained: launchedOpen === 0 || countedMin === 0,
    maxAttained: countedOpen === 0 || gap === 0,
    counted: countedIn(pool),
    outOf: launchedIn(pool),
    reports: pool.reports,
    leftOut,
    ...(approximate ? { approximate } : {}),
  };
}

/** The weapons of a pool's numerator. */
export function countedIn(pool: RatePool): Quantity {
  return quantityBetween(pool.countedMin, pool.countedOpen > 0 ? Infinity : pool.countedMax, pool.countedApproximate > 0);
}

/** The weapons launched that a pool holds. */
export function launchedIn(pool: RatePool): Quantity {
  return quantityBetween(pool.launchedMin, pool.launchedOpen > 0 ? Infinity : pool.launchedMax, pool.launchedApproximate > 0);
}
