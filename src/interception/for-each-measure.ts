import type { Measure } from "./measure.js";

/** A record with a value for every measure. */
export function forEachMeasure<T>(valueOf: (measure: Measure) => T): Record<Measure, T> {
  return {
    launched: valueOf("launched"),
    shotDown: valueOf("shotDown"),
    suppressed: valueOf("suppressed"),
    intercepted: valueOf("intercepted"),
    reachedTarget: valueOf("reachedTarget"),
    failed: valueOf("failed"),
    stillAirborne: valueOf("stillAirborne"),
    leftAirspace: valueOf("leftAirspace"),
  };
}
