import type { CalendarDate } from "./calendar-date.js";
import { epochDayOf } from "./read-calendar-date.js";
import { DAY_MS } from "./epoch-day.js";
import { formatInstant } from "./format-instant.js";
import type { Instant } from "./instant.js";
import { addMinutes } from "./instant-arithmetic.js";
import { localMoment } from "./local-moment.js";
import type { Precision, TimeWindow } from "./window.js";
import type { Zone } from "./zone.js";

/**
 * A moment as a window: `[t, t + 1 min)`.
 *
 * @throws RangeError where the text is not an {@link Instant}, or is the last minute of the year 9999
 * @example momentWindow("2025-06-02T08:30+03:00") // => { start: "2025-06-02T08:30+03:00", end: "2025-06-02T08:31+03:00" }
 */
export function momentWindow(instant: Instant): TimeWindow {
  return { start: instant, end: addMinutes(instant, 1) };
}

/**
 * What a report that gives only a date speaks of: from midnight to midnight in the zone, both ends to the day.
 *
 * @throws RangeError on another zone, or where the text is not a {@link CalendarDate} before 9999-12-31
 * @example dayWindow("2025-06-02", "Europe/Kyiv") // => { start: "2025-06-02T00:00+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "day", endPrecision: "day" }
 */
export function dayWindow(date: CalendarDate, zone: Zone): TimeWindow {
  return daysWindow(date, date, zone);
}

/**
 * What a report that gives two dates speaks of: from the midnight that begins the first to the midnight that ends the
 * last, both ends to the day. A last date before the first gives a reversed window, see `windowIssues`.
 *
 * @throws RangeError on another zone, or where a text is not a {@link CalendarDate} before 9999-12-31
 * @example daysWindow("2025-05-31", "2025-06-01", "UTC").end // => "2025-06-02T00:00Z"
 */
export function daysWindow(first: CalendarDate, last: CalendarDate, zone: Zone): TimeWindow {
  return civilWindow(epochDayOf(first) * DAY_MS, (epochDayOf(last) + 1) * DAY_MS, "day", zone);
}

/**
 * The night that begins on the evening of a date: from noon to noon in the zone, the start in the half-day before
 * midnight, the end in the half-day after.
 *
 * @param evening - the date on which the night begins
 * @throws RangeError on another zone, or where the text is not a {@link CalendarDate} before 9999-12-31
 * @example nightWindow("2025-06-01", "Europe/Kyiv") // => { start: "2025-06-01T12:00+03:00", end: "2025-06-02T12:00+03:00", startPrecision: "half_day", endPrecision: "half_day" }
 */
export function nightWindow(evening: CalendarDate, zone: Zone): TimeWindow {
  const noon = epochDayOf(evening) * DAY_MS + DAY_MS / 2;
  return civilWindow(noon, noon + DAY_MS, "half_day", zone);
}

/** A window between two readings of a zone's clock, given as if they were UTC. */
export function civilWindow(startLocal: number, endLocal: number, precision: Precision, zone: Zone): TimeWindow {
  return {
    start: formatInstant(localMoment(startLocal, zone).earlier, zone),
    end: formatInstant(localMoment(endLocal, zone).later, zone),
    startPrecision: precision,
    endPrecision: precision,
  };
}
