import { checkTrials } from "../check.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { twoSided, type LevelOptions } from "../level.js";
import type { ProportionInterval } from "./proportion-interval.js";

/**
 * The exact interval of Clopper & Pearson 1934 (Biometrika 26): from each end on, a result as extreme as this one has
 * a probability of `(1 - level)/2`. Ends are the beta quantiles `B(α/2; k, n-k+1)` and `B(1-α/2; k+1, n-k)`.
 *
 * Assumes independent trials of one probability. Never covers less than its level, usually more; not for totals over
 * many nights, whose trials depend on each other.
 *
 * @throws RangeError where the counts are not whole, `trials` is 0, `successes > trials` or the level is not in (0, 1)
 * @example clopperPearson(0, 1).upper.toFixed(3) // => "0.975"
 */
export function clopperPearson(successes: number, trials: number, options: LevelOptions = {}): ProportionInterval<"clopper-pearson"> {
  checkTrials(successes, trials, 1);
  const { level, tail } = twoSided(options);
  const failures = trials - successes;
  return {
    method: "clopper-pearson",
    level,
    estimate: successes / trials,
    lower: successes === 0 ? 0 : inverseBeta({ tail, side: "lower" }, successes, failures + 1).x,
    upper: failures === 0 ? 1 : inverseBeta({ tail, side: "upper" }, successes + 1, failures).x,
  };
}
