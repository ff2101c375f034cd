import { checkTrials } from "../check.js";
import { root } from "../kernels/root.js";
import { deviate, twoSided, type LevelOptions } from "../level.js";
import type { DifferenceInterval } from "./newcombe.js";
import type { Trials } from "./proportion-interval.js";

/**
 * The score interval of Miettinen & Nurminen 1985 (Statistics in Medicine 4, 213–226) for a difference of two
 * proportions: all `δ` with `(d - δ)² <= z² V(δ)`, where `V` is the variance at the likeliest proportions `δ` apart,
 * times `N/(N-1)`.
 *
 * Assumes two independent groups of independent trials. Not for totals over many nights (see {@link wilson}).
 *
 * @throws RangeError where counts are not whole, a group has no trial, `successes > trials` or the level is not in (0, 1)
 * @example Number(miettinenNurminen({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }).lower.toFixed(4)) // => 0.0528
 */
export function miettinenNurminen(first: Trials, second: Trials, options: LevelOptions = {}): DifferenceInterval<"miettinen-nurminen"> {
  checkTrials(first.successes, first.trials, 1);
  checkTrials(second.successes, second.trials, 1);
  const { level, tail } = twoSided(options);
  const z = deviate(tail);
  const estimate = first.successes / first.trials - second.successes / second.trials;
  const beyond = (side: number) => (delta: number): number =>
    side * (delta - estimate) - z * Math.sqrt(restrictedVariance(first, second, delta));
  return {
    method: "miettinen-nurminen",
    level,
    estimate,
    lower: endBetween(beyond(-1), -1, estimate),
    upper: endBetween(beyond(1), 1, estimate),
  };
}

/**
 * Where the statistic turns critical on the way from the edge to the estimate; the edge where it never is. At the
 * estimate itself both sides of the inequality may vanish, which is no end of the interval.
 */
function endBetween(beyond: (delta: number) => number, edge: number, estimate: number): number {
  return root((delta) => (delta === estimate ? -Infinity : beyond(delta)), edge, estimate);
}

/** Variance of the observed difference at the likeliest proportions that lie `delta` apart. */
function restrictedVariance(first: Trials, second: Trials, delta: number): number {
  const p2 = likeliestSecond(first, second, delta);
  const p1 = p2 + delta;
  const whole = first.trials + second.trials;
  return Math.max(0, (p1 * (1 - p1)) / first.trials + (p2 * (1 - p2)) / second.trials) * (whole / (whole - 1));
}

/** The second proportion that is likeliest where the first is `delta` more: the falling score's root, or the end nearest to it. */
function likeliestSecond(first: Trials, second: Trials, delta: number): number {
  const low = Math.max(0, -delta);
  const high = Math.min(1, 1 - delta);
  const score = (p: number): number => scorePart(first, p + delta) + scorePart(second, p);
  return root(score, low, high);
}

function scorePart({ successes, trials }: Trials, p: number): number {
  const failures = trials - successes;
  return (successes === 0 ? 0 : successes / p) - (failures === 0 ? 0 : failures / (1 - p));
}
