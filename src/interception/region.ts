import type { Counts } from "./counts.js";
import { highOf, lowOf } from "./ends.js";
import type { OutcomeMeasure } from "./measure.js";

/**
 * All pairs (k, l) of an outcome and the launches that one tally allows:
 * `kMin ≤ k ≤ kMax`, `lMin ≤ l ≤ lMax`, `l − k ≥ gap`. Every bound is reached by some pair. Open ends are `Infinity`.
 */
export interface Region {
  readonly kMin: number;
  readonly kMax: number;
  readonly lMin: number;
  readonly lMax: number;
  /** The fewest launched weapons that had another fate, or none that was reported. */
  readonly gap: number;
}

/**
 * The exact projection of law 1 on one outcome and the launches, in closed form: the two sums of law 1 share only
 * `intercepted`, so one pass up the tree of sums and one down find the tightest bounds. Hedged bounds count as hard
 * here. Subsets are not looked at. Absences are unknown, whatever their reason.
 *
 * Hot path: makes no object but the answer.
 *
 * @returns `undefined` where the counts contradict each other, or one is negative or `NaN` or has crossed bounds
 * @example regionOf({ launched: 84, shotDown: 15 }, "intercepted") // => { kMin: 15, kMax: 84, lMin: 84, lMax: 84, gap: 0, … }
 */
export function regionOf(counts: Counts, numerator: OutcomeMeasure): Region | undefined {
  const { launched, shotDown, suppressed, intercepted, reachedTarget, failed, stillAirborne, leftAirspace } = counts;
  const lLow = lowOf(launched);
  const lMax = highOf(launched);
  const sLow = lowOf(shotDown);
  const sHigh = highOf(shotDown);
  const uLow = lowOf(suppressed);
  const uHigh = highOf(suppressed);
  const iLow = lowOf(intercepted);
  const iHigh = highOf(intercepted);
  const rLow = lowOf(reachedTarget);
  const rHigh = highOf(reachedTarget);
  const fLow = lowOf(failed);
  const fHigh = highOf(failed);
  const aLow = lowOf(stillAirborne);
  const aHigh = highOf(stillAirborne);
  const vLow = lowOf(leftAirspace);
  const vHigh = highOf(leftAirspace);
  if (!(lLow >= 0 && lLow <= lMax && sLow >= 0 && sLow <= sHigh && uLow >= 0 && uLow <= uHigh && iLow >= 0 && iLow <= iHigh)) return undefined;
  if (!(rLow >= 0 && rLow <= rHigh && fLow >= 0 && fLow <= fHigh && aLow >= 0 && aLow <= aHigh && vLow >= 0 && vLow <= vHigh)) return undefined;

  // Up the tree.
  const iMin = Math.max(iLow, sLow + uLow);
  const rest = rLow + fLow + aLow + vLow;
  const lMin = Math.max(lLow, iMin + rest);
  // Down the tree: what each outcome can at most have beside the least of the others.
  const spare = lMax - (iMin + rest);
  const iMax = Math.min(iHigh, sHigh + uHigh, iMin + spare);
  if (!(iMin <= iMax && spare >= 0)) return undefined;

  switch (numerator) {
    case "intercepted":
      return region(iMin, iMax, lMin, lMax, rest);
    case "shotDown":
      return region(Math.max(sLow, iMin - uHigh), Math.min(sHigh, iMax - uLow), lMin, lMax, uLow + rest);
    case "suppressed":
      return region(Math.max(uLow, iMin - sHigh), Math.min(uHigh, iMax - sLow), lMin, lMax, sLow + rest);
    case "reachedTarget":
      return region(rLow, Math.min(rHigh, rLow + spare), lMin, lMax, iMin + rest - rLow);
    case "failed":
      return region(fLow, Math.min(fHigh, fLow + spare), lMin, lMax, iMin + rest - fLow);
    case "stillAirborne":
      return region(aLow, Math.min(aHigh, aLow + spare), lMin, lMax, iMin + rest - aLow);
    case "leftAirspace":
      return region(vLow, Math.min(vHigh, vLow + spare), lMin, lMax, iMin + rest - vLow);
  }
}

/** `others`: the least that everything disjoint from the outcome adds up to. */
function region(kMin: number, kMax: number, lMin: number, lMax: number, others: number): Region {
  return { kMin, kMax, lMin, lMax, gap: Math.max(others, lMin - kMax) };
}
