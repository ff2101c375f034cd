import { checkTrials } from "../check.js";
import { deviate, twoSided, type LevelOptions } from "../level.js";
import type { ProportionInterval } from "./proportion-interval.js";

/** Options of {@link wilson}. */
export interface WilsonOptions extends LevelOptions {
  /** Newcombe's method 4: half a success is given away on each side, so that coverage stays above the level. */
  readonly continuityCorrection?: boolean | undefined;
}

/**
 * Wilson's score interval for a proportion (Wilson 1927, JASA 22; with correction Newcombe 1998, Statistics in
 * Medicine 17, method 4): all `p` with `|k/n - p| <= z √(p(1-p)/n)`. The lower end is computed as
 * `k²/n / (k + z²/2 + z √(z²/4 + k(n-k)/n))`, which does not cancel.
 *
 * Assumes independent trials of one probability. Not for totals over many nights: at an intra-night correlation of
 * 0.04 it covers about half of what it claims; use {@link quasiBinomial} or {@link betaBinomial}.
 *
 * @throws RangeError where the counts are not whole, `trials` is 0, `successes > trials` or the level is not in (0, 1)
 * @example Number(wilson(52, 84).lower.toFixed(4)) // => 0.5122
 */
export function wilson(successes: number, trials: number, options: WilsonOptions = {}): ProportionInterval<"wilson" | "wilson-continuity"> {
  checkTrials(successes, trials, 1);
  const { level, tail } = twoSided(options);
  const given = options.continuityCorrection === true ? 0.5 : 0;
  const z = deviate(tail);
  return {
    method: given > 0 ? "wilson-continuity" : "wilson",
    level,
    estimate: successes / trials,
    lower: scoreLower(successes - given, trials, z),
    upper: scoreUpper(successes + given, trials, z),
  };
}

/** The lower end of the score interval at a deviate of the caller's; 0 without a success. */
export function scoreLower(successes: number, trials: number, z: number): number {
  if (successes <= 0) return 0;
  const half = (z * z) / 2;
  const failures = trials - successes;
  return (successes * (successes / trials)) / (successes + half + z * Math.sqrt(half / 2 + successes * (failures / trials)));
}

/** The upper end of the score interval at a deviate of the caller's; 1 without a failure. */
export function scoreUpper(successes: number, trials: number, z: number): number {
  if (successes >= trials) return 1;
  const half = (z * z) / 2;
  const failures = trials - successes;
  return (successes + half + z * Math.sqrt(half / 2 + successes * (failures / trials))) / (trials + z * z);
}
