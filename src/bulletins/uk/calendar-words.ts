import { GAP, type Words } from "../../core/lexicon/index.js";
import type { ClockTime } from "../shared/time/civil-window.js";
import type { WrittenDay } from "../shared/time/dated-day.js";
import { HOUR_WORDS, MONTH_OF, YEAR_WORDS } from "./tables/calendar.js";

/** Something found in words, with its last word. */
export interface FoundAt<T> {
  readonly value: T;
  readonly last: number;
}

/** A day as written; in «з 18 на 19 жовтня» the first has no month of its own. */
export type PartialDay = WrittenDay;

/** A day with its month. */
export interface WholeDay extends WrittenDay {
  readonly month: number;
}

/** A number of one or two digits, at most `most`. */
function smallNumber(words: Words, i: number, most: number): number | undefined {
  const key = words.keys[i] ?? "";
  const value = /^\d{1,2}$/u.test(key) ? Number(key) : undefined;
  return value === undefined || value > most ? undefined : value;
}

/** Whether just a point or colon parts the word from the one before: «08.30», «24.03.23». */
function isPointed({ text, ends, starts }: Words, i: number, signs: RegExp): boolean {
  const before = ends[i - 1] ?? 0;
  return starts[i] === before + 1 && signs.test(text.charAt(before));
}

/** «20-ї», «17-го»: past the ending of case. */
function pastSuffix(words: Words, i: number): number {
  return words.gaps[i + 1] === GAP.hyphen && /^(?:[іиа]|го|му|та)$/u.test(words.keys[i + 1] ?? "") ? i + 1 : i;
}

/** A clock time: «18:00», «4.30», «20-ї години», «04 годину». */
export function clockAt(words: Words, i: number): FoundAt<ClockTime> | undefined {
  const hour = smallNumber(words, i, 24);
  if (hour === undefined) return undefined;
  const minute = isPointed(words, i + 1, /[.:]/u) && (words.keys[i + 1] ?? "").length === 2 ? smallNumber(words, i + 1, 59) : undefined;
  if (minute !== undefined) return hour === 24 && minute > 0 ? undefined : { value: hour * 60 + minute, last: withHours(words, i + 1) };
  const end = pastSuffix(words, i);
  return HOUR_WORDS.has(words.keys[end + 1] ?? "") && (words.gaps[end + 1] ?? GAP.stop) <= GAP.space ? { value: hour * 60, last: end + 1 } : undefined;
}

function withHours(words: Words, last: number): number {
  return HOUR_WORDS.has(words.keys[last + 1] ?? "") && (words.gaps[last + 1] ?? GAP.stop) <= GAP.space ? last + 1 : last;
}

/** A day with its month: «24 червня», «8 травня 2023 року», «24.03.23», «23.09». */
export function dayAt(words: Words, i: number): FoundAt<WholeDay> | undefined {
  const day = smallNumber(words, i, 31);
  if (day === undefined || day === 0) return undefined;
  if (isPointed(words, i + 1, /\./u) && (words.keys[i + 1] ?? "").length === 2) return pointedDay(words, i, day);
  const end = pastSuffix(words, i);
  const month = MONTH_OF.get(words.keys[end + 1] ?? "");
  if (month === undefined || (words.gaps[end + 1] ?? GAP.stop) > GAP.space) return undefined;
  return withYear(words, { day, month }, end + 1);
}

function pointedDay(words: Words, i: number, day: number): FoundAt<WholeDay> | undefined {
  const month = smallNumber(words, i + 1, 12);
  if (month === undefined || month === 0) return undefined;
  const key = words.keys[i + 2] ?? "";
  if (!isPointed(words, i + 2, /\./u) || !/^(?:20)?\d\d$/u.test(key)) return { value: { day, month }, last: i + 1 };
  const last = YEAR_WORDS.has(words.keys[i + 3] ?? "") ? i + 3 : i + 2;
  return { value: { day, month, year: key.length === 2 ? 2000 + Number(key) : Number(key) }, last };
}

function withYear(words: Words, value: WholeDay, last: number): FoundAt<WholeDay> {
  const key = words.keys[last + 1] ?? "";
  if (!/^20\d\d$/u.test(key) || (words.gaps[last + 1] ?? GAP.stop) > GAP.space) return { value, last };
  return { value: { ...value, year: Number(key) }, last: YEAR_WORDS.has(words.keys[last + 2] ?? "") ? last + 2 : last + 1 };
}

/** A day that may leave its month to the next: «18» in «з 18 на 19 жовтня», «17-го» in «17-го по 04 годину 18 листопада». */
export function partialDayAt(words: Words, i: number): FoundAt<PartialDay> | undefined {
  const whole = dayAt(words, i);
  if (whole !== undefined) return whole;
  const day = smallNumber(words, i, 31);
  return day === undefined || day === 0 ? undefined : { value: { day }, last: pastSuffix(words, i) };
}
