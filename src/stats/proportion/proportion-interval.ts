import type { Interval } from "../level.js";

/** An interval for one probability of success. Unit: fractions of one. */
export interface ProportionInterval<Method extends string = string> extends Interval<Method> {
  /** Successes over trials. */
  readonly estimate: number;
}

/** Successes out of trials: one night, one wave, one group. Whole numbers, `0 <= successes <= trials`. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}
