import type { InterceptionRate } from "./rate.js";

/**
 * Whether a rate is higher than another: `definitely` where every figure that agrees with the reports makes it so,
 * `not` where none does, `possibly` between, and wherever a rate is approximate. Of the reported figures only: it says
 * nothing about chance.
 *
 * @returns `undefined` for rates of different numerators, which are not to be compared (a source that gives "shot down
 *   or suppressed" only, from some day on, makes one more than a word of difference)
 * @example rateExceeds({ numerator: "intercepted", min: 0.8, max: 0.9 }, { numerator: "intercepted", min: 0.6, max: 0.7 }) // => "definitely"
 * @example rateExceeds({ numerator: "intercepted", min: 0.8, max: 0.9 }, { numerator: "shotDown", min: 0.6, max: 0.7 }) // => undefined
 */
export function rateExceeds(a: ComparableRate, b: ComparableRate): "definitely" | "possibly" | "not" | undefined {
  if (a.numerator !== b.numerator) return undefined;
  if (a.approximate === true || b.approximate === true) return "possibly";
  if (a.min > b.max) return "definitely";
  return a.max <= b.min ? "not" : "possibly";
}

/** What {@link rateExceeds} needs of an {@link InterceptionRate}. */
export type ComparableRate = Pick<InterceptionRate, "numerator" | "min" | "max" | "approximate">;
