import type { CalendarDate } from "./calendar-date.js";
import { epochMilliseconds } from "./epoch.js";
import { formatDay } from "./format-instant.js";
import type { Instant } from "./instant.js";
import { localDay } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/**
 * The date of an instant in a zone.
 *
 * @throws RangeError on another zone, where the text is not an {@link Instant}, or outside the years 0001–9999 there
 * @example localDate("2025-06-01T23:30Z", "Europe/Moscow") // => "2025-06-02"
 */
export function localDate(instant: Instant, zone: Zone): CalendarDate {
  return formatDay(localDay(epochMilliseconds(instant), zone));
}
