import type { DispersionTest, ExactRateRatio, QuasiPoissonRateRatio, RearrangementTest } from "../../stats/index.js";
import type { CalendarDate } from "../../time/index.js";
import type { CellState } from "../series/series.js";
import type { NightPhase } from "./night-plan.js";

/**
 * How vague nightly figures were read. `as_reported`: every one is a single number. Where some are bounds, the two
 * readings between which every other lies: `after_least` takes the nights after at their least and those before at
 * their most, `after_most` the other way about.
 */
export type CountReading = "as_reported" | "after_least" | "after_most";

/** Why a comparison does not show that talks changed anything. */
export type DescriptiveReason = "dates_not_drawn" | "dependent_nights" | "overdispersed_counts" | "too_few_nights" | "nights_left_out" | "vague_counts" | "hedged_counts" | "windows_cut";

/** A night that the comparison leaves out, and why: no figure, or one without a ceiling. */
export interface LeftOutNight {
  readonly night: CalendarDate;
  readonly phase: NightPhase;
  readonly why: Exclude<CellState, "counted" | "zero"> | "open_above";
}

/** The comparison under one reading. The tests stand in the order in which they deserve belief. */
export interface ChangeReading {
  readonly reading: CountReading;
  /** Mean of the nights after less mean of those before, in weapons a night; over several rounds each night less its own round's mean. */
  readonly difference: number;
  /** Blocks of nights dealt anew: what to lead with. */
  readonly permutation: RearrangementTest;
  /** The marks before and after turned around the nights: keeps dependence of any reach, and needs many nights. */
  readonly circularShift?: RearrangementTest | undefined;
  /** Dependence of neighbouring nights: lag-1 autocorrelation, level changes included; absent where all are alike. */
  readonly lag1?: number | undefined;
  /** Variance over mean of the nights, level changes included: 1 for events that come one by one. */
  readonly dispersion?: DispersionTest | undefined;
  /** Rate after over rate before, with the variance found within the two sets; its nights must be independent. */
  readonly quasiPoisson?: QuasiPoissonRateRatio | undefined;
  /** The same by the exact conditional Poisson test, which waves make cry wolf: beside the others, never alone. */
  readonly poisson: ExactRateRatio;
}

/**
 * Nights after talks against nights before. Descriptive: it says how the figures of one source differ, not why.
 *
 * With 14 nights against 14 of the same law and a variance of 5 to 40 times the mean, as nights of waves have it, the
 * plain Poisson test finds a change at 5 % in 38 to 76 % of simulations, the permutation in 4 to 5 %. So the permutation
 * leads, and dependence and overdispersion stand beside every answer.
 */
export interface StrikesChange {
  readonly nature: "descriptive";
  /** Why it is no more than that; never empty. */
  readonly because: readonly [{ readonly reason: DescriptiveReason; readonly text: string }, ...{ readonly reason: DescriptiveReason; readonly text: string }[]];
  /** Nights compared on each side. */
  readonly compared: { readonly before: number; readonly after: number };
  readonly leftOut: readonly LeftOutNight[];
  /** Nights that the permutation keeps together. */
  readonly blockLength: number;
  /** One reading where every figure is a single number, else the two extremes. */
  readonly readings: readonly [ChangeReading, ...ChangeReading[]];
}
