import { checkFinite, checkNotNegative, checkTrials } from "../check.js";
import { normalTails } from "../distributions/normal.js";
import { root } from "../kernels/root.js";
import { deviate, twoSided, type Interval, type LevelOptions } from "../level.js";
import type { Trials } from "./proportion-interval.js";
import { scoreLower, scoreUpper } from "./wilson.js";

/** A range, both ends included. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** A quantity known only to lie between two estimates. */
export interface PartialEstimate extends Range {
  /** Standard error of the lower end. */
  readonly lowerStandardError: number;
  readonly upperStandardError: number;
}

/** What is not known because of vague reporting, and what is not known because of chance, kept apart. */
export interface BoundedInterval<Method extends string = string> extends Interval<Method> {
  /** The reported bounds themselves, without any chance. The interval's own ends add the sampling error. */
  readonly reported: Range;
  /** Standard errors that each end is moved out by: between the one-sided and the two-sided normal deviate. */
  readonly criticalValue: number;
}

/**
 * The interval of Imbens & Manski 2004 (Econometrica 72, 1845–1857) for a quantity known only by bounds: each end
 * moved out by `C` of its standard errors, `Φ(C + Δ/max(σ)) - Φ(-C) = level`. It covers the quantity, wherever in its
 * bounds that lies, at the level.
 *
 * Assumes normal ends with their standard errors. Not for the whole reported range (that needs the two-sided deviate),
 * and, as Stoye 2009 (Econometrica 77) notes, optimistic where the width itself is estimated badly.
 *
 * @throws RangeError where a number is not finite, `lower > upper`, an error is negative or the level is not in (0, 1)
 * @example imbensManski({ lower: 0.2, upper: 0.9, lowerStandardError: 0, upperStandardError: 0 }).lower // => 0.2
 */
export function imbensManski(estimate: PartialEstimate, options: LevelOptions = {}): BoundedInterval<"imbens-manski"> {
  const { lower, upper, lowerStandardError, upperStandardError } = estimate;
  for (const end of [lower, upper, lowerStandardError, upperStandardError]) checkFinite("estimate", end);
  checkNotNegative("upper - lower", upper - lower);
  checkNotNegative("lowerStandardError", lowerStandardError);
  checkNotNegative("upperStandardError", upperStandardError);
  const { level, tail } = twoSided(options);
  const criticalValue = criticalDeviate(level, tail, upper - lower, Math.max(lowerStandardError, upperStandardError));
  return {
    method: "imbens-manski",
    level,
    lower: lower - criticalValue * lowerStandardError,
    upper: upper + criticalValue * upperStandardError,
    reported: { lower, upper },
    criticalValue,
  };
}

/**
 * An interval for a proportion whose counts are known only by bounds: the reported range from the least to the most
 * favourable counts, and around it Wilson's score ends at the critical value of Imbens & Manski 2004. With exact
 * counts it is Wilson's interval.
 *
 * Assumes independent trials but for `dispersion`, by which both counts are divided. Not for reports whose bounds are
 * themselves approximate.
 *
 * @param least - the counts that make the proportion smallest, as 15 of 84
 * @param most - the counts that make it largest, as 52 of 80
 * @throws RangeError where counts are not whole, trials are 0, `successes > trials`, `least` is the larger proportion,
 *   the dispersion is below 1 or the level is not in (0, 1)
 * @example boundedProportion({ successes: 15, trials: 84 }, { successes: 84, trials: 84 }).reported.upper // => 1
 */
export function boundedProportion(least: Trials, most: Trials, options: BoundedProportionOptions = {}): BoundedInterval<"imbens-manski-wilson"> {
  checkTrials(least.successes, least.trials, 1);
  checkTrials(most.successes, most.trials, 1);
  const dispersion = options.dispersion ?? 1;
  checkNotNegative("dispersion - 1", dispersion - 1);
  const reported = { lower: least.successes / least.trials, upper: most.successes / most.trials };
  checkNotNegative("the proportion of most less that of least", reported.upper - reported.lower);
  const { level, tail } = twoSided(options);
  const error = ({ successes, trials }: Trials): number => Math.sqrt(((successes / trials) * (1 - successes / trials) * dispersion) / trials);
  const criticalValue = criticalDeviate(level, tail, reported.upper - reported.lower, Math.max(error(least), error(most)));
  return {
    method: "imbens-manski-wilson",
    level,
    lower: scoreLower(least.successes / dispersion, least.trials / dispersion, criticalValue),
    upper: scoreUpper(most.successes / dispersion, most.trials / dispersion, criticalValue),
    reported,
    criticalValue,
  };
}

/** Options of {@link boundedProportion}. */
export interface BoundedProportionOptions extends LevelOptions {
  /** By how much the variance exceeds that of independent trials; 1 where absent. */
  readonly dispersion?: number | undefined;
}

/** `C` with `Φ(C + width/error) - Φ(-C) = level`. */
function criticalDeviate(level: number, tail: number, width: number, error: number): number {
  const twoSidedDeviate = deviate(tail);
  if (width === 0) return twoSidedDeviate;
  const oneSidedDeviate = Math.max(0, deviate(2 * tail));
  const apart = width / error;
  const excess = (c: number): number => normalTails(c + apart).upper + normalTails(c).upper - (1 - level);
  return root(excess, oneSidedDeviate, twoSidedDeviate);
}
