import { describeValue } from "../core/index.js";
import { epochDay, isCalendarDay } from "./epoch-day.js";
import type { Instant } from "./instant.js";

/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;

/** Code units of the signs in an instant. */
const DOT = 46;
const COLON = 58;
const PLUS = 43;
const MINUS = 45;
const CAPITAL_T = 84;
const CAPITAL_Z = 90;

/**
 * Milliseconds from 1970-01-01T00:00Z to an instant: integer arithmetic on its characters, no `Date`.
 *
 * @throws RangeError where the text is not an {@link Instant}; read outside data with `readInstant` first
 * @example epochMilliseconds("2025-06-02T08:30+03:00") // => 1748842200000
 */
export function epochMilliseconds(instant: Instant): number {
  const milliseconds = scanInstant(instant);
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`${describeValue(instant)} is not an instant: expected ISO 8601 with an offset, such as "2025-06-02T08:30+03:00".`);
  }
  return milliseconds;
}

/**
 * Whole minutes from 1970-01-01T00:00Z to an instant, seconds cut off.
 *
 * @throws RangeError where the text is not an {@link Instant}
 * @example epochMinutes("1970-01-01T03:01:59+03:00") // => 1
 */
export function epochMinutes(instant: Instant): number {
  return Math.floor(epochMilliseconds(instant) / MINUTE_MS);
}

/**
 * Minutes that the instant's own clock is ahead of UTC: east is positive.
 *
 * @throws RangeError where the text is not an {@link Instant}
 * @example offsetOf("2025-06-02T08:30+03:00") // => 180
 * @example offsetOf("2025-06-02T05:30Z") // => 0
 */
export function offsetOf(instant: Instant): number {
  epochMilliseconds(instant);
  return scanOffset(instant, instant.length);
}

/** Epoch milliseconds of a text, NaN where it is not an {@link Instant}. In constant time: longer texts are refused unread. */
export function scanInstant(text: string): number {
  const length = text.length;
  if (length < 17 || length > 29) return Number.NaN;
  const clockEnd = text.charCodeAt(length - 1) === CAPITAL_Z ? length - 1 : length - 6;
  const minutes = scanMinutes(text) - scanOffset(text, length);
  if (clockEnd === 16) return minutes * MINUTE_MS;
  return clockEnd > 16 ? minutes * MINUTE_MS + scanSeconds(text, clockEnd) : Number.NaN;
}

/** `YYYY-MM-DDTHH:mm` as minutes on its own clock. */
function scanMinutes(text: string): number {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const marks = text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS && text.charCodeAt(10) === CAPITAL_T && text.charCodeAt(13) === COLON;
  if (!marks || (century | yearOfCentury | hour | minute) < 0 || hour > 23 || minute > 59) return Number.NaN;
  const year = century * 100 + yearOfCentury;
  // Every month has 28 days: the rest of the calendar is asked about the others alone.
  const isPlain = year > 0 && month > 0 && month <= 12 && day > 0 && day <= 28;
  if (!isPlain && !isCalendarDay(year, month, day)) return Number.NaN;
  return epochDay(year, month, day) * 1440 + hour * 60 + minute;
}

/** Milliseconds written between the minute and the offset: nothing, `:ss` or `:ss.s` to `:ss.sss`. */
function scanSeconds(text: string, end: number): number {
  if (end === 16) return 0;
  const second = twoDigits(text, 17);
  if (text.charCodeAt(16) !== COLON || second < 0 || second > 59) return Number.NaN;
  if (end === 19) return second * 1000;
  if (text.charCodeAt(19) !== DOT || end < 21 || end > 23) return Number.NaN;
  let fraction = 0;
  for (let i = 20; i < 23; i += 1) {
    const digit = i < end ? text.charCodeAt(i) - 48 : 0;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    fraction = fraction * 10 + digit;
  }
  return second * 1000 + fraction;
}

/** Offset in minutes at the end of a text: `Z` or `±hh:mm` up to 18:00. */
export function scanOffset(text: string, length: number): number {
  if (text.charCodeAt(length - 1) === CAPITAL_Z) return 0;
  const sign = text.charCodeAt(length - 6);
  const hours = twoDigits(text, length - 5);
  const minutes = twoDigits(text, length - 2);
  if (text.charCodeAt(length - 3) !== COLON || hours < 0 || minutes < 0 || minutes > 59) return Number.NaN;
  const offset = hours * 60 + minutes;
  if (offset > 1080 || (sign !== PLUS && sign !== MINUS)) return Number.NaN;
  return sign === MINUS && offset !== 0 ? -offset : offset;
}

/** The number that two digits write, -1 where they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}
