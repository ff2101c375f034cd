import { checkTrials } from "../check.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { twoSided, type LevelOptions } from "../level.js";
import type { ProportionInterval } from "./proportion-interval.js";

/** Options of {@link jeffreys}. */
export interface JeffreysOptions extends LevelOptions {
  /** Keep the bare quantiles also without a success or without a failure, where the interval then misses 0 or 1. */
  readonly bare?: boolean | undefined;
}

/**
 * Jeffreys' equal-tailed interval: the quantiles of the beta distribution of shapes `k + ½` and `n - k + ½`, with 0 as
 * lower end where nothing succeeded and 1 as upper where nothing failed (Brown, Cai & DasGupta 2001, Statistical
 * Science 16).
 *
 * Assumes independent trials of one probability. Covers its level on average over probabilities, not at each one; not
 * for totals over many nights, whose trials depend on each other.
 *
 * @throws RangeError where the counts are not whole, `trials` is 0, `successes > trials` or the level is not in (0, 1)
 * @example jeffreys(0, 10).lower // => 0
 */
export function jeffreys(successes: number, trials: number, options: JeffreysOptions = {}): ProportionInterval<"jeffreys"> {
  checkTrials(successes, trials, 1);
  const { level, tail } = twoSided(options);
  const bare = options.bare === true;
  const failures = trials - successes;
  const quantile = (side: "lower" | "upper"): number => inverseBeta({ tail, side }, successes + 0.5, failures + 0.5).x;
  return {
    method: "jeffreys",
    level,
    estimate: successes / trials,
    lower: successes === 0 && !bare ? 0 : quantile("lower"),
    upper: failures === 0 && !bare ? 1 : quantile("upper"),
  };
}
