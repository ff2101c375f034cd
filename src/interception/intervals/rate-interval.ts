import type { Outcome } from "../../core/index.js";
import type { RatePool } from "../rate-pool.js";

/** The methods that {@link intervalBy} knows. */
export type RateIntervalName = "wilson" | "clopper_pearson" | "jeffreys" | "quasi_binomial" | "beta_binomial";

/** Why `auto` takes a method: weapons of one report pass for independent of each other, those of several do not. */
export type IntervalChoice = "one_report" | "several_reports";

/**
 * What chance adds to a reported range: how far the share that weapons would have in the long run may lie from the one
 * that was seen. Unit: fractions of one. It stands beside the reported `min` and `max`, never in their place.
 */
export interface RateInterval {
  /** The method's name, stable. */
  readonly method: RateIntervalName;
  /** Confidence level claimed, both sides together. */
  readonly level: number;
  /** Lower end, included. */
  readonly lower: number;
  /** Upper end, included. */
  readonly upper: number;
  /**
   * How the reported bounds entered: `none` where the figures are exact; `imbens_manski` where each end is moved out by
   * the critical value that covers the share wherever it lies in its bounds; `outer` where each end is that of the
   * two-sided interval at its bound, which covers more.
   */
  readonly bounds: "none" | "imbens_manski" | "outer";
  /** Reports with a launch: what the model takes as independent of each other. */
  readonly groups: number;
  /** Present where `auto` chose the method: what it chose by. */
  readonly chosenFor?: IntervalChoice | undefined;
  /** Quasi-binomial: variance between reports over that of independent weapons, the larger of the two ends' values. */
  readonly dispersion?: number | undefined;
  /** Beta-binomial: correlation of two weapons of one report, the larger of the two ends' values. */
  readonly correlation?: number | undefined;
}

/** Why there is no interval (`no_interval`), or one that claims too much (`pooled_as_independent`). */
export type RateIntervalIssueCode = "no_interval" | "pooled_as_independent";

/**
 * What makes an interval from the pools of single reports. A value and not a name, so that a rate without an interval
 * carries no statistics with it. {@link intervalBy} makes one.
 */
export type RateIntervalMethod = (reports: readonly RatePool[]) => Outcome<RateInterval, RateIntervalIssueCode>;
