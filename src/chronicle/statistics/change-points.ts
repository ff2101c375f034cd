import { success, type Issue, type Outcome } from "../../core/index.js";
import { binomialChangePoints, poissonChangePoints, type ChangePoints } from "../../stats/index.js";
import type { Series } from "../series/series.js";
import { countScatter, rateScatter } from "./neighbour-scatter.js";
import { boundedIssues, rateStepsOf, type LeftOutStep } from "./paired-steps.js";
import { figuresOfSteps, tooFewSteps, type SeriesStatisticIssueCode, type SeriesStatisticOptions } from "./step-figures.js";

/** Options of {@link changePoints} and {@link rateChangePoints}. */
export interface SeriesChangePointOptions extends SeriesStatisticOptions {
  /** What a change must gain in twice the log-likelihood to be made; `3 ln n` is usual, a larger one finds fewer. */
  readonly penalty: number;
  /** Fewest steps with a figure between changes; 1 where absent. */
  readonly minimumLength?: number | undefined;
  /** Variance over that of the model; estimated from neighbouring steps where absent, and then 1 or more. */
  readonly dispersion?: number | undefined;
}

/** A level between changes. */
export interface LevelSegment {
  /** First step with a figure. */
  readonly from: string;
  /** Last step with a figure. */
  readonly to: string;
  /** How many steps have a figure. */
  readonly steps: number;
  /** Likeliest mean count a step, or rate. */
  readonly estimate: number;
}

/** Where a series changes its level. */
export interface SeriesChangePoints {
  readonly method: "optimal-partition";
  readonly model: "poisson" | "binomial";
  readonly penalty: number;
  readonly minimumLength: number;
  readonly dispersion: number;
  readonly dispersionFrom: "given" | "neighbours";
  /** Each change lies after the step `after` and at the latest on `from`; steps between the two have no figure. */
  readonly changes: readonly { readonly after: string; readonly from: string }[];
  readonly segments: readonly LevelSegment[];
  /** Steps that are left out, with the reason. */
  readonly leftOut: readonly LeftOutStep[];
}

/**
 * Where a series changes its mean: the exact best partition under Poisson costs divided by the dispersion, with a penalty
 * for each change (Jackson et al. 2005, IEEE Signal Processing Letters 12). The dispersion is that of neighbours,
 * `Σ (y₊ - y)² / Σ (y₊ + y)`, which a few changes hardly move (after Rice 1984, Annals of Statistics 12).
 *
 * Assumes counts independent of each other about each level. Waves over several steps look like changes; neighbours that
 * resemble each other make the dispersion too small. Steps without a figure or with bounds are left out and listed,
 * never taken as nought. Gives no uncertainty of the places. Not across a break of definition, which is refused.
 *
 * @returns the changes, with the warnings `missing_steps` and `bounded_steps`; `too_few_steps` below two figures;
 *   `too_many_steps` above 5,000; `definition_break`
 * @throws RangeError where the penalty is negative or another option is out of range
 */
export function changePoints(series: Series, options: SeriesChangePointOptions): Outcome<SeriesChangePoints, SeriesStatisticIssueCode> {
  const read = figuresOfSteps(series, options);
  if (!read.ok) return read;
  const steps = read.value.figures.filter(({ exact }) => exact);
  const bounded = read.value.figures.filter(({ exact }) => !exact).map(({ key }) => key);
  const leftOut = [...read.value.missing.map((key) => ({ key, reason: "missing" as const })), ...bounded.map((key) => ({ key, reason: "bounded" as const }))];
  const counts = steps.map(({ min }) => min);
  const dispersion = options.dispersion ?? countScatter(counts);
  const found = poissonChangePoints(counts, { ...costs(options), dispersion });
  return answered(found, steps, options, leftOut, [...read.issues, ...boundedIssues(bounded)]);
}

/**
 * Where a rate changes: as {@link changePoints}, with binomial costs. The dispersion of neighbours is
 * `Σ (p₊ - p)² / Σ p̄(1 - p̄)(1/n₊ + 1/n)`, `p̄` being that of the two together.
 *
 * @param counted - the numerator's series
 * @param outOf - the denominator's series, of the same source, weapon, period and step
 * @returns as {@link changePoints}, with `different_series`
 * @throws RangeError as {@link changePoints}
 */
export function rateChangePoints(counted: Series, outOf: Series, options: SeriesChangePointOptions): Outcome<SeriesChangePoints, SeriesStatisticIssueCode> {
  const paired = rateStepsOf(counted, outOf, options);
  if (!paired.ok) return paired;
  const { steps, leftOut } = paired.value;
  const dispersion = options.dispersion ?? rateScatter(steps);
  return answered(binomialChangePoints(steps, { ...costs(options), dispersion }), steps, options, leftOut, paired.issues);
}

function costs({ penalty, minimumLength }: SeriesChangePointOptions): { readonly penalty: number; readonly minimumLength: number | undefined } {
  return { penalty, minimumLength };
}

function answered(
  found: ChangePoints | undefined,
  steps: readonly { readonly key: string }[],
  options: SeriesChangePointOptions,
  leftOut: readonly LeftOutStep[],
  issues: readonly Issue<SeriesStatisticIssueCode>[],
): Outcome<SeriesChangePoints, SeriesStatisticIssueCode> {
  if (found === undefined || steps.length < 2) return tooFewSteps(steps.length, 2);
  const key = (index: number): string => steps[index]?.key ?? "";
  const { method, model, penalty, minimumLength, dispersion } = found;
  return success(
    {
      method,
      model,
      penalty,
      minimumLength,
      dispersion,
      dispersionFrom: options.dispersion === undefined ? "neighbours" : "given",
      changes: found.changePoints.map((index) => ({ after: key(index - 1), from: key(index) })),
      segments: found.segments.map(({ start, end, estimate }) => ({ from: key(start), to: key(end - 1), steps: end - start, estimate })),
      leftOut,
    },
    issues,
  );
}
