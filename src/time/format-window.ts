import { civilDay, DAY_MS } from "./epoch-day.js";
import { dateText, localReading } from "./format-date.js";
import { formatClock } from "./format-instant.js";
import { isoWeekdayOf } from "./iso-week.js";
import { moveByUnits } from "./precision-unit.js";
import { CLOCK_NAMES, MONTH_NAMES } from "./tables/english-calendar.js";
import type { Precision, TimeWindow } from "./window.js";
import type { Zone } from "./zone.js";

/** An end of a window as a zone's clock shows it: epoch milliseconds, as if it were UTC. */
interface LocalEnd {
  readonly local: number;
  readonly precision: Precision;
}

/**
 * Writes a window for people, in English, on a zone's clock and as precisely as it is known. The end of a day is 24:00,
 * the year is not said twice, and an imprecise end that is no day, week, month or year of that clock is written "at the
 * earliest" or "at the latest". The same on every machine.
 *
 * @throws RangeError on another zone, or where an end is not an {@link Instant}
 * @example formatWindow({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, "Europe/Kyiv") // => "1 June 2025 21:30 – 2 June 08:30 (Kyiv)"
 * @example formatWindow(nightWindow("2025-05-31", "Europe/Kyiv"), "Europe/Kyiv") // => "night of 31 May – 1 June 2025 (Kyiv)"
 * @example formatWindow(monthWindow("2025-05", "UTC"), "UTC") // => "May 2025 (UTC)"
 */
export function formatWindow(window: TimeWindow, zone: Zone): string {
  const start: LocalEnd = { local: localReading(window.start, zone), precision: window.startPrecision ?? "minute" };
  const end: LocalEnd = { local: localReading(window.end, zone), precision: window.endPrecision ?? "minute" };
  return `${nightText(start, end) ?? rangeText(start, end)} (${CLOCK_NAMES[zone]})`;
}

function nightText(start: LocalEnd, end: LocalEnd): string | undefined {
  if (start.precision !== "half_day" || end.precision !== "half_day") return undefined;
  const evening = Math.floor(start.local / DAY_MS);
  if (start.local !== evening * DAY_MS + DAY_MS / 2 || end.local !== start.local + DAY_MS) return undefined;
  return `night of ${dateText(evening, civilDay(evening + 1).year)} – ${dateText(evening + 1)}`;
}

function rangeText(start: LocalEnd, end: LocalEnd): string {
  const from = unitText(start.local, start.precision) ?? `${momentText(start.local)}${start.precision === "minute" ? "" : " at the earliest"}`;
  if (isMoment(start, end)) return from;
  const unitStart = moveByUnits(end.local, end.precision, -1);
  const to = unitText(unitStart, end.precision);
  if (to !== undefined) return to === from ? from : `${from} – ${end.precision === "day" ? dateText(unitStart / DAY_MS, yearOf(start.local)) : to}`;
  return `${from} – ${endText(start, end)}${end.precision === "minute" ? "" : " at the latest"}`;
}

function isMoment(start: LocalEnd, end: LocalEnd): boolean {
  return start.precision === "minute" && end.precision === "minute" && end.local === moveByUnits(start.local, "minute", 1);
}

function momentText(local: number): string {
  const day = Math.floor(local / DAY_MS);
  return `${dateText(day)} ${formatClock(local - day * DAY_MS)}`;
}

/** An end without what the start has said: the year, or the day where both are times of one day. */
function endText(start: LocalEnd, end: LocalEnd): string {
  const day = Math.ceil(end.local / DAY_MS) - 1;
  const clock = end.local === (day + 1) * DAY_MS ? "24:00" : formatClock(end.local - day * DAY_MS);
  const isTimeOfDay = unitText(start.local, start.precision) === undefined && Math.floor(start.local / DAY_MS) === day;
  return isTimeOfDay ? clock : `${dateText(day, yearOf(start.local))} ${clock}`;
}

function yearOf(local: number): number {
  return civilDay(Math.floor(local / DAY_MS)).year;
}

/** The unit of the calendar that begins at a reading, where one does. */
function unitText(local: number, precision: Precision): string | undefined {
  const days = Math.floor(local / DAY_MS);
  if (local !== days * DAY_MS) return undefined;
  const { year, month, day } = civilDay(days);
  if (precision === "day") return dateText(days);
  if (precision === "week" && isoWeekdayOf(days) === 1) return `week of ${dateText(days)}`;
  if (precision === "month" && day === 1) return `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
  return precision === "year" && month === 1 && day === 1 ? String(year) : undefined;
}
