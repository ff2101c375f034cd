import { MINUTE_MS } from "./epoch.js";
import { DAY_MS } from "./epoch-day.js";
import { zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/** The moments that a reading of a clock can mean. */
export interface LocalMoment {
  /** `skipped`: clocks went forward over it. `repeated`: clocks went back, and it came twice. */
  readonly kind: "once" | "skipped" | "repeated";
  /** Epoch milliseconds. Of a skipped reading: by the offset after the change. */
  readonly earlier: number;
  /** Epoch milliseconds. Of a skipped reading: by the offset before the change. */
  readonly later: number;
}

/**
 * Which moments clocks in a zone showed a reading at. Clocks change at most once within a day of any moment.
 *
 * @param localMs - the reading, as if it were UTC, in epoch milliseconds
 * @throws RangeError on another zone
 */
export function localMoment(localMs: number, zone: Zone): LocalMoment {
  const before = zoneOffsetAt(localMs - DAY_MS, zone);
  const after = zoneOffsetAt(localMs + DAY_MS, zone);
  const byBefore = localMs - before * MINUTE_MS;
  const byAfter = localMs - after * MINUTE_MS;
  const shownBefore = zoneOffsetAt(byBefore, zone) === before;
  const shownAfter = zoneOffsetAt(byAfter, zone) === after;
  if (shownBefore !== shownAfter || byBefore === byAfter) {
    const moment = shownBefore ? byBefore : byAfter;
    return { kind: "once", earlier: moment, later: moment };
  }
  return { kind: shownBefore ? "repeated" : "skipped", earlier: Math.min(byBefore, byAfter), later: Math.max(byBefore, byAfter) };
}
