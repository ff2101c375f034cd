/**
 * What is counted of a weapon group. Outcomes are disjoint: one weapon is in one of them.
 *
 * `intercepted` = `shotDown` + `suppressed`.
 */
export type Measure =
  | "launched"
  | "shotDown"
  | "suppressed"
  | "intercepted"
  | "reachedTarget"
  | "failed"
  | "stillAirborne"
  | "leftAirspace";

/** What became of a weapon: every {@link Measure} but `launched`. Each can be the numerator of a rate. */
export type OutcomeMeasure = Exclude<Measure, "launched">;

/** Every {@link OutcomeMeasure}, in the order in which reports give them. */
export const OUTCOME_MEASURES: readonly OutcomeMeasure[] = [
  "shotDown",
  "suppressed",
  "intercepted",
  "reachedTarget",
  "failed",
  "stillAirborne",
  "leftAirspace",
];

/** Every {@link Measure}, in the order in which reports give them. */
export const MEASURES: readonly Measure[] = ["launched", ...OUTCOME_MEASURES];

/** What is counted of places: where weapons hit, and where debris of downed ones fell. Never added to weapons. */
export type PlaceMeasure = "hitLocations" | "debrisLocations";
