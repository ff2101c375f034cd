import * as fc from "fast-check";
import { MEASURES, type Counts, type Measure } from "../../interception/index.js";
import { countAround } from "./quantity-arbitrary.js";

/** What truly became of some weapons: whole numbers that keep law 1. */
export type Fates = Readonly<Record<Measure, number>>;

/** What became of a weapon, one fate each; `unaccounted` for those of which nobody knows. */
type Outcomes = Readonly<Record<Exclude<Measure, "launched" | "intercepted"> | "unaccounted", number>>;

/**
 * Any valid {@link Counts}: figures that some truth agrees with, so that they keep law 1, each of them exact, bounds or
 * absent.
 *
 * @example fc.sample(countsArbitrary(), 10).every((counts) => readCounts(counts).ok) // => true
 */
export function countsArbitrary(): fc.Arbitrary<Counts> {
  return fatesArbitrary().chain(countsOf);
}

/** Any fates of up to some hundreds of weapons. */
export function fatesArbitrary(): fc.Arbitrary<Fates> {
  return outcomesArbitrary(() => 200).map(fatesOf);
}

/** The fates of any part of these weapons. */
export function partOf(whole: Fates): fc.Arbitrary<Fates> {
  const { launched, intercepted, reachedTarget, failed, stillAirborne, leftAirspace } = whole;
  const most: Outcomes = { ...whole, unaccounted: launched - intercepted - reachedTarget - failed - stillAirborne - leftAirspace };
  return outcomesArbitrary((outcome) => most[outcome]).map(fatesOf);
}

/** Any report of these fates: of each measure the number, bounds that hold it, or nothing. */
export function countsOf(fates: Fates): fc.Arbitrary<Counts> {
  const entries = MEASURES.map((measure) => [measure, countAround(fates[measure])] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

function outcomesArbitrary(mostOf: (outcome: keyof Outcomes) => number): fc.Arbitrary<Outcomes> {
  const nat = (outcome: keyof Outcomes): fc.Arbitrary<number> => fc.nat(mostOf(outcome));
  return fc.record({
    shotDown: nat("shotDown"),
    suppressed: nat("suppressed"),
    reachedTarget: nat("reachedTarget"),
    failed: nat("failed"),
    stillAirborne: nat("stillAirborne"),
    leftAirspace: nat("leftAirspace"),
    unaccounted: nat("unaccounted"),
  });
}

function fatesOf({ unaccounted, ...outcomes }: Outcomes): Fates {
  const { shotDown, suppressed, reachedTarget, failed, stillAirborne, leftAirspace } = outcomes;
  const intercepted = shotDown + suppressed;
  return { ...outcomes, intercepted, launched: intercepted + reachedTarget + failed + stillAirborne + leftAirspace + unaccounted };
}
