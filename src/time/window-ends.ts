import { epochMilliseconds, MINUTE_MS, offsetOf } from "./epoch.js";
import type { Instant } from "./instant.js";
import { localMoment } from "./local-moment.js";
import { moveByUnits } from "./precision-unit.js";
import type { Precision, TimeWindow } from "./window.js";
import { zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/** Between which moments the true ends of a window lie: epoch milliseconds, all inclusive, to the minute. */
export interface WindowEnds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/**
 * What the precisions of a window allow its ends to be. A start given to the day lies anywhere in that day, but at
 * least a minute before the end; an end likewise.
 *
 * @param zone - the clock on which units are counted; absent: each end's own offset, which is an hour off across a
 * change of clocks
 * @throws RangeError where an end is not an {@link Instant}, or on another zone
 * @example windowEnds({ start: "2025-06-01T00:00Z", end: "2025-06-01T08:00Z", startPrecision: "hour" }).latestStart === epochMilliseconds("2025-06-01T00:59Z") // => true
 */
export function windowEnds(window: TimeWindow, zone?: Zone): WindowEnds {
  const start = epochMilliseconds(window.start);
  const end = epochMilliseconds(window.end);
  const latestStart = isVague(window.startPrecision) ? moved(window.start, start, window.startPrecision, 1, zone) - MINUTE_MS : start;
  const earliestEnd = isVague(window.endPrecision) ? moved(window.end, end, window.endPrecision, -1, zone) + MINUTE_MS : end;
  return {
    earliestStart: start,
    latestStart: Math.max(start, Math.min(latestStart, end - MINUTE_MS)),
    earliestEnd: Math.min(end, Math.max(earliestEnd, start + MINUTE_MS)),
    latestEnd: end,
  };
}

function isVague(precision: Precision | undefined): precision is Exclude<Precision, "minute"> {
  return precision !== undefined && precision !== "minute";
}

function moved(instant: Instant, epochMs: number, unit: Precision, count: number, zone: Zone | undefined): number {
  const offsetMs = (zone === undefined ? offsetOf(instant) : zoneOffsetAt(epochMs, zone)) * MINUTE_MS;
  const local = moveByUnits(epochMs + offsetMs, unit, count);
  return zone === undefined ? local - offsetMs : localMoment(local, zone).earlier;
}
