import { failure, success, warning, type Issue, type Outcome } from "../../core/index.js";
import type { DefinitionBreak } from "../../interception/index.js";
import { boundsOf, isExact, type FullBounds } from "../../quantity/index.js";
import { likeForLike } from "../breaks/like-for-like.js";
import type { Series } from "../series/series.js";

/** The figure of one step, with its place among all steps of the period. */
export interface StepFigure extends FullBounds {
  readonly key: string;
  readonly index: number;
  readonly exact: boolean;
}

/** The steps of a series that have a figure, and those that have none. */
export interface StepFigures {
  readonly figures: readonly StepFigure[];
  /** Keys of the steps without a figure. */
  readonly missing: readonly string[];
}

/** Why a statistic over a series cannot be had, or only with a reservation. */
export type SeriesStatisticIssueCode = "definition_break" | "too_few_steps" | "too_many_steps" | "different_series" | "missing_steps" | "bounded_steps";

/** Longest series that methods over all pairs of steps take. */
const LONGEST = 5_000;

/** What every statistic over a series can be told. */
export interface SeriesStatisticOptions {
  /** Where definitions break; the library's own table (`INTERCEPTION_BREAKS`) when absent. */
  readonly breaks?: readonly DefinitionBreak[] | undefined;
}

/** The figures of a series that counts one thing throughout, with the warning `missing_steps` where steps have none. */
export function figuresOfSteps(series: Series, { breaks }: SeriesStatisticOptions): Outcome<StepFigures, SeriesStatisticIssueCode> {
  const whole = likeForLike(series, { across: "refuse", breaks });
  if (!whole.ok) return failure({ code: "definition_break", path: ["measure"], input: series.measure, message: whole.issues[0].message });
  if (series.cells.length > LONGEST) {
    return failure({ code: "too_many_steps", path: ["cells"], input: series.cells.length, message: `The series has ${series.cells.length} steps, more than ${LONGEST}: take longer steps or a shorter period.` });
  }
  const figures: StepFigure[] = [];
  const missing: string[] = [];
  series.cells.forEach(({ key, quantity }, index) => {
    if (quantity === undefined) missing.push(key);
    else figures.push({ key, index, exact: isExact(quantity), ...boundsOf(quantity) });
  });
  return success({ figures, missing }, missingIssues(missing, series.cells.length));
}

/** The warning that steps have no figure; none where all have one. */
export function missingIssues(missing: readonly string[], steps: number): Issue<"missing_steps">[] {
  const [first] = missing;
  if (first === undefined) return [];
  const message = `${missing.length} of ${steps} steps have no figure, the first on ${first}: they are left out and not taken as nought, and a change within them is not seen.`;
  return [warning({ code: "missing_steps", path: ["cells"], input: missing, message })];
}

/** The refusal of a series with too few steps to say anything. */
export function tooFewSteps(found: number, needed: number): Outcome<never, "too_few_steps"> {
  const message = `${found} steps have a figure that can be used: expected ${needed} or more. Take shorter steps or a longer period.`;
  return failure({ code: "too_few_steps", path: ["cells"], input: found, message });
}
