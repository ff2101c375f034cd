import type { Counts, Measure } from "../../interception/index.js";
import type { Quantity } from "../../quantity/index.js";

/** Counts while they are put together. */
export type WritableCounts = { -readonly [Key in keyof Counts]: Counts[Key] };

/** Sets the count of a measure: as `counts[measure] = quantity`, several times as fast where the measure varies. */
export function setCount(counts: WritableCounts, measure: Measure, quantity: Quantity): void {
  switch (measure) {
    case "launched":
      counts.launched = quantity;
      return;
    case "shotDown":
      counts.shotDown = quantity;
      return;
    case "suppressed":
      counts.suppressed = quantity;
      return;
    case "intercepted":
      counts.intercepted = quantity;
      return;
    case "reachedTarget":
      counts.reachedTarget = quantity;
      return;
    case "failed":
      counts.failed = quantity;
      return;
    case "stillAirborne":
      counts.stillAirborne = quantity;
      return;
    case "leftAirspace":
      counts.leftAirspace = quantity;
  }
}
