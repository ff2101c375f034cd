import { OUTCOME_MEASURES, type Measure, type OutcomeMeasure } from "./measure.js";

/** The measures that are the same weapons counted otherwise: a whole and its parts. */
const OVERLAPS: Readonly<Record<Measure, readonly OutcomeMeasure[]>> = {
  launched: OUTCOME_MEASURES,
  shotDown: ["shotDown", "intercepted"],
  suppressed: ["suppressed", "intercepted"],
  intercepted: ["shotDown", "suppressed", "intercepted"],
  reachedTarget: ["reachedTarget"],
  failed: ["failed"],
  stillAirborne: ["stillAirborne"],
  leftAirspace: ["leftAirspace"],
};

/**
 * The outcomes that share no weapon with a measure. Where `intercepted` is among them so are its two parts, which
 * are not added to it. Nothing is disjoint from `launched`, the whole.
 *
 * @example disjointFrom("shotDown") // => ["suppressed", "reachedTarget", "failed", "stillAirborne", "leftAirspace"]
 */
export function disjointFrom(measure: Measure): readonly OutcomeMeasure[] {
  return OUTCOME_MEASURES.filter((other) => !OVERLAPS[measure].includes(other));
}
