import { describeValue, failure, success, type Outcome } from "../core/index.js";
import type { CalendarDate } from "./calendar-date.js";
import { epochDay, isCalendarDay } from "./epoch-day.js";

/** What a reader of dates expects, as a noun phrase. */
export const DATE_EXPECTED = 'a day of the calendar as an ISO date, such as "2025-06-02"';

/**
 * Reads a {@link CalendarDate} from an outside value.
 *
 * @returns the date, or one issue `wrong_type`, `not_a_date` or `no_such_day`. Never throws.
 * @example readCalendarDate("2024-02-29") // => { ok: true, value: "2024-02-29", issues: [] }
 * @example readCalendarDate("2025-02-29").issues.map(({ code }) => code) // => ["no_such_day"]
 */
export function readCalendarDate(value: unknown): Outcome<CalendarDate, "wrong_type" | "not_a_date" | "no_such_day"> {
  if (typeof value === "string" && !Number.isNaN(scanDate(value))) return success(value);
  const code = typeof value !== "string" ? "wrong_type" : PARTS.test(value) ? "no_such_day" : "not_a_date";
  return failure({ code, path: [], input: value, message: `The value is ${describeValue(value)}: expected ${DATE_EXPECTED}.` });
}

/**
 * The day that a date names, as days from 1 January 1970.
 *
 * @throws RangeError where the text is not a {@link CalendarDate}
 * @example epochDayOf("2025-06-02") // => 20241
 */
export function epochDayOf(date: CalendarDate): number {
  const day = scanDate(date);
  if (Number.isNaN(day)) throw new RangeError(`${describeValue(date)} is not a date: expected ${DATE_EXPECTED}.`);
  return day;
}

const PARTS = /^(\d{4})-(\d\d)-(\d\d)$/u;

/** Days from 1 January 1970 to the day that a text names, NaN where it names none. */
export function scanDate(text: string): number {
  const parts = PARTS.exec(text);
  if (parts === null) return Number.NaN;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCalendarDay(year, month, day) ? epochDay(year, month, day) : Number.NaN;
}
