import type { DescriptiveReason, StrikesChange } from "./strikes-change.js";

/** What the reasons are taken from. */
export interface Examined {
  readonly readings: StrikesChange["readings"];
  readonly leftOut: number;
  readonly isHedged: boolean;
  readonly windowsCut: boolean;
  readonly nights: number;
}

/** The usual level at which a difference would be called one. */
const LEVEL = 0.05;

/** Why a comparison is descriptive: that the dates were not drawn always, the rest where it is so. */
export function descriptiveReasons({ readings, leftOut, isHedged, windowsCut, nights }: Examined): StrikesChange["because"] {
  const of = (holds: boolean, reason: DescriptiveReason, text: string): { readonly reason: DescriptiveReason; readonly text: string }[] => (holds ? [{ reason, text }] : []);
  const isDependent = readings.some(({ lag1 = 0 }) => Math.abs(lag1) > 1.96 / Math.sqrt(nights));
  const isOverdispersed = readings.some(({ dispersion }) => dispersion !== undefined && dispersion.pOver < LEVEL);
  return [
    { reason: "dates_not_drawn", text: "The dates of talks were not drawn by lot: whatever else changed with them is in the difference too." },
    ...of(isDependent, "dependent_nights", "Neighbouring nights are not independent (lag-1 autocorrelation beyond 1.96/√n): tests that take them to be find changes too easily."),
    ...of(isOverdispersed, "overdispersed_counts", "Counts vary more than a Poisson law allows: the plain Poisson test finds changes that are none."),
    ...of(readings.some(({ permutation }) => permutation.smallestP > LEVEL), "too_few_nights", "So few nights in blocks can be dealt in so few ways that no difference could be told from chance at 5 %."),
    ...of(leftOut > 0, "nights_left_out", "Nights without a figure of two ends are left out; what happened in them is not known to be nothing."),
    ...of(readings.length > 1, "vague_counts", "Some figures are bounds: the comparison is given for both extremes, and what holds in one alone does not hold."),
    ...of(isHedged, "hedged_counts", "Some figures are hedged by their source: the numbers under them are soft."),
    ...of(windowsCut, "windows_cut", "Windows of neighbouring rounds overlap: each night counts for the nearer round alone, so that a window may be shorter than asked."),
  ];
}
