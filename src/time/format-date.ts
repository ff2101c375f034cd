import type { CalendarDate } from "./calendar-date.js";
import { epochDayOf } from "./read-calendar-date.js";
import { epochMilliseconds, MINUTE_MS } from "./epoch.js";
import { civilDay, DAY_MS } from "./epoch-day.js";
import { formatClock } from "./format-instant.js";
import type { Instant } from "./instant.js";
import { CLOCK_NAMES, MONTH_NAMES } from "./tables/english-calendar.js";
import { zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/**
 * Writes a date for people, in English.
 *
 * @throws RangeError where the text is not a {@link CalendarDate}
 * @example formatDate("2025-06-02") // => "2 June 2025"
 */
export function formatDate(date: CalendarDate): string {
  return dateText(epochDayOf(date));
}

/**
 * Writes an instant for people, in English, on a zone's clock.
 *
 * @throws RangeError on another zone, or where the text is not an {@link Instant}
 * @example formatMoment("2025-06-02T05:30Z", "Europe/Kyiv") // => "2 June 2025 08:30 (Kyiv)"
 */
export function formatMoment(instant: Instant, zone: Zone): string {
  const local = localReading(instant, zone);
  const day = Math.floor(local / DAY_MS);
  return `${dateText(day)} ${formatClock(local - day * DAY_MS)} (${CLOCK_NAMES[zone]})`;
}

/** What a zone's calendar and clock show at an instant, as if it were UTC, in epoch milliseconds. */
export function localReading(instant: Instant, zone: Zone): number {
  const epochMs = epochMilliseconds(instant);
  return epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS;
}

/** A day in English, without its year where `year` is that year. */
export function dateText(days: number, year?: number): string {
  const { day, ...date } = civilDay(days);
  return `${day} ${MONTH_NAMES[date.month - 1] ?? ""}${date.year === year ? "" : ` ${date.year}`}`;
}
