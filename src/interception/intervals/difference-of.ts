import { betaBinomial, miettinenNurminen, newcombe, quasiBinomial, type Range } from "../../stats/index.js";
import type { RateComparisonMethod } from "./compare-rates.js";
import type { End, Ends } from "./extreme-trials.js";

/**
 * The interval of a difference of rates that have an interval each: its lower end from the least first and the most
 * favourable second figures, its upper end from the opposite.
 *
 * @returns `undefined` where the method cannot do with an open end
 */
export function differenceOf(method: RateComparisonMethod, level: number, first: Ends, second: Ends): Range | undefined {
  switch (method) {
    case "newcombe":
      return {
        lower: newcombe(first.least.total, second.most.total, { level }).lower,
        upper: newcombe(first.most.total, second.least.total, { level }).upper,
      };
    case "miettinen_nurminen":
      if ([first.least, first.most, second.least, second.most].some(({ open }) => open)) return undefined;
      return {
        lower: miettinenNurminen(first.least.total, second.most.total, { level }).lower,
        upper: miettinenNurminen(first.most.total, second.least.total, { level }).upper,
      };
    case "quasi_binomial":
    case "beta_binomial": {
      const fitted = (end: End): Fitted => fittedEnd(method, end, level);
      return { lower: lowerEnd(fitted(first.least), fitted(second.most)), upper: -lowerEnd(fitted(second.least), fitted(first.most)) };
    }
  }
}

interface Fitted extends Range {
  readonly estimate: number;
}

/** An end of 0 or 1 stands as it is: chance moves it no further out. */
function fittedEnd(method: "quasi_binomial" | "beta_binomial", { groups, total }: End, level: number): Fitted {
  const share = total.successes / total.trials;
  return (method === "quasi_binomial" ? quasiBinomial : betaBinomial)(groups, { level }) ?? { estimate: share, lower: share, upper: share };
}

/** Zou & Donner 2008, equation for the lower limit of `a - b`. */
function lowerEnd(a: Fitted, b: Fitted): number {
  return a.estimate - b.estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate);
}
