import type { OutcomeMeasure } from "./measure.js";
import type { Region } from "./region.js";
import type { TallyRegion } from "./tally-region.js";

/**
 * The running state of a pooled rate: sums, as plain JSON, open ends as counts of them. States add up field by field,
 * so the pooling is associative and commutative and can be split over workers.
 */
export interface RatePool {
  readonly numerator: OutcomeMeasure;
  /** Reports whose figures are in. */
  readonly reports: number;
  /** Sum of the least of the numerator. */
  readonly countedMin: number;
  /** Sum of the most of the numerator, where it has a ceiling. */
  readonly countedMax: number;
  /** How many tallies have no ceiling on the numerator. */
  readonly countedOpen: number;
  /** Sum of the least launched. */
  readonly launchedMin: number;
  /** Sum of the most launched, where it has a ceiling. */
  readonly launchedMax: number;
  /** How many tallies have no ceiling on the launches. */
  readonly launchedOpen: number;
  /** Sum of the fewest launched weapons that had another fate than the numerator's. */
  readonly gap: number;
  /** How many tallies rest on a hedged figure: at all, for the numerator, for the launches. */
  readonly approximate: number;
  readonly countedApproximate: number;
  readonly launchedApproximate: number;
}

/** The same state while sums run in it. */
export type OpenPool = { -readonly [K in keyof RatePool]: RatePool[K] };

/**
 * The pool of no reports.
 *
 * @example emptyRatePool("intercepted").reports // => 0
 */
export function emptyRatePool(numerator: OutcomeMeasure): RatePool {
  return openPool(numerator);
}

export function openPool(numerator: OutcomeMeasure): OpenPool {
  return {
    numerator,
    reports: 0,
    countedMin: 0,
    countedMax: 0,
    countedOpen: 0,
    launchedMin: 0,
    launchedMax: 0,
    launchedOpen: 0,
    gap: 0,
    approximate: 0,
    countedApproximate: 0,
    launchedApproximate: 0,
  };
}

/** Adds what a tally allows to the sums; `hard` is the same object as `tight` where nothing is hedged. */
export function poolRegion(pool: OpenPool, { tight, hard }: TallyRegion): void {
  pool.countedMin += tight.kMin;
  if (tight.kMax === Infinity) pool.countedOpen += 1;
  else pool.countedMax += tight.kMax;
  pool.launchedMin += tight.lMin;
  if (tight.lMax === Infinity) pool.launchedOpen += 1;
  else pool.launchedMax += tight.lMax;
  pool.gap += tight.gap;
  if (tight !== hard) poolHedges(pool, tight, hard);
}

function poolHedges(pool: OpenPool, tight: Region, hard: Region): void {
  const counted = tight.kMin !== hard.kMin || tight.kMax !== hard.kMax;
  const launched = tight.lMin !== hard.lMin || tight.lMax !== hard.lMax;
  if (counted) pool.countedApproximate += 1;
  if (launched) pool.launchedApproximate += 1;
  if (counted || launched || tight.gap !== hard.gap) pool.approximate += 1;
}

/**
 * Two pools as one. Associative and commutative, with {@link emptyRatePool} as its zero.
 *
 * @throws RangeError where the pools have different numerators: their rates are not of one kind
 * @example mergeRatePools(emptyRatePool("shotDown"), emptyRatePool("shotDown")).reports // => 0
 */
export function mergeRatePools(a: RatePool, b: RatePool): RatePool {
  if (a.numerator !== b.numerator) throw new RangeError(`A pool of ${a.numerator} and one of ${b.numerator} do not add up: pool one numerator.`);
  const merged = openPool(a.numerator);
  addPool(merged, a);
  addPool(merged, b);
  return merged;
}

export function addPool(pool: OpenPool, other: RatePool): void {
  pool.reports += other.reports;
  pool.countedMin += other.countedMin;
  pool.countedMax += other.countedMax;
  pool.countedOpen += other.countedOpen;
  pool.launchedMin += other.launchedMin;
  pool.launchedMax += other.launchedMax;
  pool.launchedOpen += other.launchedOpen;
  pool.gap += other.gap;
  pool.approximate += other.approximate;
  pool.countedApproximate += other.countedApproximate;
  pool.launchedApproximate += other.launchedApproximate;
}
