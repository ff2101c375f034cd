import { failure, success, warning, type Issue, type Outcome } from "../../core/index.js";
import type { Trials } from "../../stats/index.js";
import type { Series } from "../series/series.js";
import { figuresOfSteps, missingIssues, type SeriesStatisticIssueCode, type SeriesStatisticOptions } from "./step-figures.js";

/** A step of a rate: a count out of a count, both exact. */
export interface RateStep extends Trials {
  readonly key: string;
  readonly index: number;
}

/** A step that is in no rate. */
export interface LeftOutStep {
  readonly key: string;
  /** `missing`: a figure is; `bounded`: one is not exact; `contradictory`: more counted than it is out of; `nothing_launched`. */
  readonly reason: "missing" | "bounded" | "contradictory" | "nothing_launched";
}

/** The steps of two series as a rate. */
export interface RateSteps {
  readonly steps: readonly RateStep[];
  readonly leftOut: readonly LeftOutStep[];
}

/** Joins two series of one source, step by step, into counts out of counts. */
export function rateStepsOf(counted: Series, outOf: Series, options: SeriesStatisticOptions): Outcome<RateSteps, SeriesStatisticIssueCode> {
  const unlike = (["source", "attacker", "weapon", "scope", "rule", "zone", "step", "from", "to"] as const).filter((key) => JSON.stringify(counted[key]) !== JSON.stringify(outOf[key]));
  if (unlike.length > 0) {
    return failure({ code: "different_series", path: [], input: unlike, message: `The two series differ in ${unlike.join(", ")}: a rate needs both for one source, weapon, period and step.` });
  }
  const [above, below] = [figuresOfSteps(counted, options), figuresOfSteps(outOf, options)];
  if (!above.ok) return above;
  if (!below.ok) return below;
  const wholes = new Map(below.value.figures.map((figure) => [figure.key, figure]));
  const steps: RateStep[] = [];
  const leftOut: LeftOutStep[] = [];
  const parts = new Map(above.value.figures.map((figure) => [figure.key, figure]));
  outOf.cells.forEach(({ key }, index) => {
    const [part, whole] = [parts.get(key), wholes.get(key)];
    if (whole?.exact === true && whole.min === 0) leftOut.push({ key, reason: "nothing_launched" });
    else if (part === undefined || whole === undefined) leftOut.push({ key, reason: "missing" });
    else if (!part.exact || !whole.exact) leftOut.push({ key, reason: "bounded" });
    else if (part.min > whole.min) leftOut.push({ key, reason: "contradictory" });
    else steps.push({ key, index, successes: part.min, trials: whole.min });
  });
  return success({ steps, leftOut }, leftOutIssues(leftOut, outOf.cells.length));
}

function leftOutIssues(leftOut: readonly LeftOutStep[], steps: number): Issue<SeriesStatisticIssueCode>[] {
  const keysOf = (...reasons: readonly LeftOutStep["reason"][]): string[] => leftOut.filter(({ reason }) => reasons.includes(reason)).map(({ key }) => key);
  return [...missingIssues(keysOf("missing"), steps), ...boundedIssues(keysOf("bounded", "contradictory"))];
}

/** The warning that steps are left out because their figures are not exact. */
export function boundedIssues(keys: readonly string[]): Issue<"bounded_steps">[] {
  const [first] = keys;
  if (first === undefined) return [];
  const message = `${keys.length} steps have bounds or contradictory figures, the first on ${first}: they are left out, as the method takes exact counts.`;
  return [warning({ code: "bounded_steps", path: ["cells"], input: keys, message })];
}
