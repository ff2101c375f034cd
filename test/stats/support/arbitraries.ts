import * as fc from "fast-check";
import type { Trials } from "../../../src/stats/index.js";

/** Successes out of 1 to 500 trials. */
export const trials: fc.Arbitrary<Trials> = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((k) => ({ successes: k, trials: n })));

/** Nights of a series. */
export const nights: fc.Arbitrary<Trials[]> = fc.array(trials, { minLength: 2, maxLength: 30 });

/** A confidence level. */
export const level: fc.Arbitrary<number> = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

/** The same with successes and failures exchanged. */
export function turned({ successes, trials: n }: Trials): Trials {
  return { successes: n - successes, trials: n };
}
