import { checkTrials } from "../check.js";
import { deviate, twoSided, type Interval, type LevelOptions } from "../level.js";
import type { Trials } from "./proportion-interval.js";
import { scoreLower, scoreUpper } from "./wilson.js";

/** An interval for the difference of two probabilities, the first less the second. Unit: fractions of one. */
export interface DifferenceInterval<Method extends string = string> extends Interval<Method> {
  /** First proportion less the second. */
  readonly estimate: number;
}

/**
 * Newcombe's interval for a difference of two proportions: the Wilson ends of both, squared and added (Newcombe 1998,
 * Statistics in Medicine 17, 873–890, method 10).
 *
 * Assumes two independent groups of independent trials. Not for totals over many nights (see {@link wilson}).
 *
 * @throws RangeError where counts are not whole, a group has no trial, `successes > trials` or the level is not in (0, 1)
 * @example Number(newcombe({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }).lower.toFixed(4)) // => 0.0524
 */
export function newcombe(first: Trials, second: Trials, options: LevelOptions = {}): DifferenceInterval<"newcombe"> {
  checkTrials(first.successes, first.trials, 1);
  checkTrials(second.successes, second.trials, 1);
  const { level, tail } = twoSided(options);
  const z = deviate(tail);
  const estimate = first.successes / first.trials - second.successes / second.trials;
  return {
    method: "newcombe",
    level,
    estimate,
    lower: estimate - Math.hypot(downwards(first, z), upwards(second, z)),
    upper: estimate + Math.hypot(upwards(first, z), downwards(second, z)),
  };
}

/** From the proportion down to its Wilson end; above one half by its complement, which does not cancel. */
function downwards({ successes, trials }: Trials, z: number): number {
  const failures = trials - successes;
  return failures < successes ? scoreUpper(failures, trials, z) - failures / trials : successes / trials - scoreLower(successes, trials, z);
}

function upwards({ successes, trials }: Trials, z: number): number {
  return downwards({ successes: trials - successes, trials }, z);
}
