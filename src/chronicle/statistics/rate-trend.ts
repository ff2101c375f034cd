import { success, type Outcome } from "../../core/index.js";
import { cochranArmitage, heterogeneityTest, studentQuantile, studentTails, type LevelOptions } from "../../stats/index.js";
import type { Series } from "../series/series.js";
import { rateStepsOf, type LeftOutStep, type RateStep } from "./paired-steps.js";
import { tooFewSteps, type SeriesStatisticIssueCode, type SeriesStatisticOptions } from "./step-figures.js";

/** Options of {@link rateTrend}. */
export interface RateTrendOptions extends LevelOptions, SeriesStatisticOptions {}

/** Whether a rate rises or falls over calendar steps. */
export interface RateTrend {
  readonly method: "cochran-armitage";
  /** Confidence level of `lower` and `upper`. */
  readonly level: number;
  /** How many steps are in it. */
  readonly steps: number;
  /** Steps that are in no sum, with the reason. */
  readonly leftOut: readonly LeftOutStep[];
  /** Normal deviate for independent weapons: positive where the rate rises. */
  readonly z: number;
  /** Two-sided, for independent weapons. Much too small where steps scatter: see `scaledP`. */
  readonly p: number;
  /** Pearson's chi-square that the trend leaves over, over its degrees of freedom (steps less two); 1 for independent weapons. */
  readonly dispersion: number;
  /** Two-sided, with the variance times the dispersion (below 1 it counts as 1), against Student's t. The one to read. */
  readonly scaledP: number;
  /** Change of the rate per step, a fraction of one: least squares weighted by the weapons. */
  readonly slope: number;
  /** Lower end of the slope, at the dispersion. */
  readonly lower: number;
  /** Upper end of the slope, at the dispersion. */
  readonly upper: number;
}

/**
 * The trend of a rate, such as interceptions out of launches: the test of Cochran 1954 and Armitage 1955 with the
 * calendar steps as scores. Armitage's split of the chi-square, `χ² = z² + rest`, gives the scatter about the trend;
 * `scaledP` and the ends of the slope multiply the variance by it (Wedderburn 1974).
 *
 * Assumes steps independent of each other but for chance and scatter, and one line: the rate is taken as linear over the
 * period. Steps without a figure, with bounds or contradictory ones are left out and listed. Not across a break of
 * definition, which is refused, nor for fewer than about ten steps.
 *
 * @param counted - the numerator's series
 * @param outOf - the denominator's series, of the same source, weapon, period and step
 * @returns the trend, with the warnings `missing_steps` and `bounded_steps`; `too_few_steps` below three steps, or where
 *   all or none succeeded; `different_series`; `too_many_steps` above 5,000; `definition_break`
 * @throws RangeError where the level is not in (0, 1)
 */
export function rateTrend(counted: Series, outOf: Series, options: RateTrendOptions = {}): Outcome<RateTrend, SeriesStatisticIssueCode> {
  const paired = rateStepsOf(counted, outOf, options);
  if (!paired.ok) return paired;
  const { steps, leftOut } = paired.value;
  const test = cochranArmitage(steps, steps.map(({ index }) => index));
  const scatter = heterogeneityTest(steps);
  if (steps.length < 3 || test === undefined || scatter === undefined) return tooFewSteps(steps.length, 3);
  const { z, p } = test;
  const { level = 0.95 } = options;
  const freedom = steps.length - 2;
  const dispersion = Math.max(0, scatter.statistic - z * z) / freedom;
  const widening = Math.sqrt(Math.max(1, dispersion));
  const { slope, standardError } = weightedSlope(steps);
  const reach = studentQuantile({ upper: (1 - level) / 2 }, freedom) * standardError * widening;
  return success(
    { method: "cochran-armitage", level, steps: steps.length, leftOut, z, p, dispersion, scaledP: 2 * studentTails(Math.abs(z) / widening, freedom).upper, slope, lower: slope - reach, upper: slope + reach },
    paired.issues,
  );
}

/** `Σ (s - s̄)(k - n p̂) / Σ n (s - s̄)²`, with its error for independent weapons. */
function weightedSlope(steps: readonly RateStep[]): { readonly slope: number; readonly standardError: number } {
  let [won, trials, scores] = [0, 0, 0];
  for (const step of steps) [won, trials, scores] = [won + step.successes, trials + step.trials, scores + step.trials * step.index];
  const [share, centre] = [won / trials, scores / trials];
  let [product, spread] = [0, 0];
  for (const step of steps) {
    const apart = step.index - centre;
    product += apart * (step.successes - step.trials * share);
    spread += step.trials * apart * apart;
  }
  return { slope: product / spread, standardError: Math.sqrt((share * (1 - share)) / spread) };
}
