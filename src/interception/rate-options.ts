import { describeValue } from "../core/index.js";
import type { RateIntervalMethod } from "./intervals/rate-interval.js";
import { OUTCOME_MEASURES, type OutcomeMeasure } from "./measure.js";

/** What {@link interceptionRate} divides by what. */
export interface InterceptionRateOptions {
  /** The fate that is counted; `intercepted` when absent. */
  readonly numerator?: OutcomeMeasure | undefined;
  /** Only `launched`: a share of anything else is another statistic. */
  readonly denominator?: "launched" | undefined;
}

/** What {@link interceptionRate} is asked for. */
export interface SampledRateOptions extends InterceptionRateOptions {
  /** The sampling interval to print beside the reported range, as {@link intervalBy} makes it; none when absent. */
  readonly interval?: RateIntervalMethod | undefined;
}

/** The numerator that the options ask for. */
export function numeratorOf({ numerator = "intercepted", denominator = "launched" }: InterceptionRateOptions): OutcomeMeasure {
  // A caller without types can ask for anything.
  const asked: string = denominator;
  if (asked !== "launched") throw new RangeError(`The denominator of an interception rate is "launched", not ${describeValue(asked)}.`);
  if (!OUTCOME_MEASURES.includes(numerator)) {
    throw new RangeError(`The numerator of an interception rate is one of ${OUTCOME_MEASURES.join(", ")}, not ${describeValue(numerator)}.`);
  }
  return numerator;
}
