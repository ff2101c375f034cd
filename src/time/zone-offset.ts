import { describeValue } from "../core/index.js";
import { MINUTE_MS } from "./epoch.js";
import { DAY_MS } from "./epoch-day.js";
import { isSummer } from "./summer-time.js";
import { ISTANBUL, KYIV, MOSCOW, type ZoneEra } from "./tables/zone-history.js";
import type { Zone } from "./zone.js";

/**
 * Minutes that clocks in a zone are ahead of UTC at a moment: by the rules of the tz database (2025c) since 1996, which
 * are taken to go on as they are. Before 1996 the zone's standard time stands in by convention, not as history.
 * Integer arithmetic, no allocation.
 *
 * @param epochMs - milliseconds from 1970-01-01T00:00Z
 * @throws RangeError on another zone
 * @example zoneOffsetAt(Date.UTC(2025, 5, 2), "Europe/Kyiv") // => 180
 * @example zoneOffsetAt(Date.UTC(2025, 11, 2), "Europe/Kyiv") // => 120
 */
export function zoneOffsetAt(epochMs: number, zone: Zone): number {
  if (zone === "UTC") return 0;
  let standard = 0;
  for (const era of historyOf(zone)) {
    standard = era.standard;
    if (epochMs >= era.from) return era.summer !== undefined && isSummer(epochMs, era.summer) ? standard + 60 : standard;
  }
  return standard;
}

/**
 * The calendar day of a moment in a zone, as days from 1 January 1970: integer arithmetic, no allocation.
 *
 * @param epochMs - milliseconds from 1970-01-01T00:00Z
 * @throws RangeError on another zone
 * @example localDay(epochMilliseconds("2025-06-01T21:30Z"), "Europe/Kyiv") === epochDay(2025, 6, 2) // => true
 */
export function localDay(epochMs: number, zone: Zone): number {
  return Math.floor((epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS) / DAY_MS);
}

function historyOf(zone: Exclude<Zone, "UTC">): readonly ZoneEra[] {
  switch (zone) {
    case "Europe/Kyiv":
      return KYIV;
    case "Europe/Moscow":
      return MOSCOW;
    case "Europe/Istanbul":
      return ISTANBUL;
    default:
      throw new RangeError(`${describeValue(zone)} is not a zone of this library: expected Europe/Kyiv, Europe/Moscow, Europe/Istanbul or UTC.`);
  }
}
