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
 */
export function regionOf(counts: Counts, numerator: OutcomeMeasure): Region | undefined {
  const lLow = lowOf(counts.launched);
  const lMax = highOf(counts.launched);
  const sLow = lowOf(counts.shotDown);
  const sHigh = highOf(counts.shotDown);
  const uLow = lowOf(counts.suppressed);
  const uHigh = highOf(counts.suppressed);
  const iLow = lowOf(counts.intercepted);
  const iHigh = highOf(counts.intercepted);
  const rLow = lowOf(counts.reachedTarget);
  const rHigh = highOf(counts.reachedTarget);
  const fLow = lowOf(counts.failed);
  const fHigh = highOf(counts.failed);
  const aLow = lowOf(counts.stillAirborne);
  const aHigh = highOf(counts.stillAirborne);
  const vLow = lowOf(counts.leftAirspace);
  const vHigh = highOf(counts.leftAirspace);
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
