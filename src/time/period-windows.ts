import type { CalendarDate } from "./calendar-date.js";
import { epochDayOf } from "./read-calendar-date.js";
import { calendarPeriod, type CalendarUnit } from "./calendar-period.js";
import { civilWindow } from "./calendar-windows.js";
import { DAY_MS } from "./epoch-day.js";
import type { TimeWindow } from "./window.js";
import type { Zone } from "./zone.js";

/**
 * What a report that gives only a week speaks of: Monday to Sunday in the zone, both ends to the week.
 *
 * @param date - any day of the week
 * @throws RangeError on another zone, or where the text is not a {@link CalendarDate} of a week that ends before 9999-12-31
 * @example weekWindow("2025-06-04", "UTC") // => { start: "2025-06-02T00:00Z", end: "2025-06-09T00:00Z", startPrecision: "week", endPrecision: "week" }
 */
export function weekWindow(date: CalendarDate, zone: Zone): TimeWindow {
  return periodWindow(date, "week", zone);
}

/**
 * What a report that gives only a month speaks of: from its first midnight to its last in the zone, both ends to the
 * month.
 *
 * @param month - `YYYY-MM`
 * @throws RangeError on another zone, or where the text is not a month before 9999-12
 * @example monthWindow("2025-05", "Europe/Kyiv") // => { start: "2025-05-01T00:00+03:00", end: "2025-06-01T00:00+03:00", startPrecision: "month", endPrecision: "month" }
 */
export function monthWindow(month: string, zone: Zone): TimeWindow {
  return periodWindow(`${month}-01`, "month", zone);
}

/**
 * What a report that gives only a year speaks of, both ends to the year.
 *
 * @param year - 1 to 9998
 * @throws RangeError on another zone or year
 * @example yearWindow(2025, "UTC") // => { start: "2025-01-01T00:00Z", end: "2026-01-01T00:00Z", startPrecision: "year", endPrecision: "year" }
 */
export function yearWindow(year: number, zone: Zone): TimeWindow {
  return periodWindow(`${String(year).padStart(4, "0")}-01-01`, "year", zone);
}

function periodWindow(date: CalendarDate, unit: CalendarUnit, zone: Zone): TimeWindow {
  const { first, end } = calendarPeriod(epochDayOf(date), unit);
  return civilWindow(first * DAY_MS, end * DAY_MS, unit, zone);
}
