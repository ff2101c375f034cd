import { describeValue } from "../core/index.js";
import { MINUTE_MS } from "./epoch.js";
import { DAY_MS, packedDay } from "./epoch-day.js";
import { ZONE_HISTORY, type SummerRule, type ZoneEra } from "./tables/zone-history.js";
import type { Zone } from "./zone.js";

const HOUR_MS = 60 * MINUTE_MS;

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
  let standard = 0;
  for (const era of erasOf(zone)) {
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

function erasOf(zone: Zone): readonly ZoneEra[] {
  if (Object.hasOwn(ZONE_HISTORY, zone)) return ZONE_HISTORY[zone];
  throw new RangeError(`${describeValue(zone)} is not a zone of this library: expected Europe/Kyiv, Europe/Moscow, Europe/Istanbul or UTC.`);
}

function isSummer(epochMs: number, rule: SummerRule): boolean {
  const today = Math.floor(epochMs / DAY_MS);
  const packed = packedDay(today);
  const month = (packed >> 5) & 15;
  if (month !== 3 && month !== 10) return month > 3 && month < 10;
  const lastOfMonth = today + 31 - (packed & 31);
  const lastSunday = lastOfMonth - ((((lastOfMonth + 4) % 7) + 7) % 7);
  const turn = lastSunday * DAY_MS + rule.hour * HOUR_MS;
  return month === 3 ? epochMs >= turn : epochMs < turn;
}
