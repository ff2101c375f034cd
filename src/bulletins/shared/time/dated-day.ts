import { civilDay, epochDay, isCalendarDay } from "../../../time/index.js";
import type { Publication } from "../publication.js";

/** A day of the calendar as a text writes it: month and year may be missing. */
export interface WrittenDay {
  readonly day: number;
  /** 1 (January) to 12. */
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** A day as a text names it: by the calendar, or counted from the day of publication («вчера» is -1). */
export type NamedDay = WrittenDay | { readonly relative: number } | { readonly weekday: number };

/** Days that a date without a year may lie after the publication: a bulletin may name the day that is beginning. */
const AHEAD = 2;

/**
 * The day that a text names, in days from 1 January 1970. Without a year or month it is the latest such day that is no
 * more than two days after publication («31 декабря» in a text of 1 January is of the year before). A weekday (1 is
 * Monday) is the latest up to the day of publication.
 *
 * @returns `undefined` where the calendar has no such day
 */
export function dayOfDate(named: NamedDay, publication: Publication): number | undefined {
  const { day: today } = publication;
  if ("relative" in named) return today + named.relative;
  if ("weekday" in named) return today - modulo(today + 4 - named.weekday, 7);
  const { day, month, year } = named;
  if (month === undefined) return latest(monthsBefore(publication.year, publication.month), day, today + AHEAD);
  if (year !== undefined) return isCalendarDay(year, month, day) ? epochDay(year, month, day) : undefined;
  return latest([1, 0, -1, -2, -3, -4].map((step) => ({ year: publication.year + step, month })), day, today + AHEAD);
}

/**
 * The latest day up to another one that a date means which lacks its year or month: «17-го» or «31 декабря» before
 * 1 January.
 *
 * @returns `undefined` where the calendar has no such day
 */
export function dayUpTo({ day, month, year }: WrittenDay, last: number): number | undefined {
  if (year !== undefined && month !== undefined) return latest([{ year, month }], day, last);
  const end = civilDay(last);
  return latest(month === undefined ? monthsBefore(end.year, end.month) : [0, -1].map((step) => ({ year: end.year + step, month })), day, last);
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function latest(months: readonly Month[], day: number, limit: number): number | undefined {
  for (const { year, month } of months) {
    if (!isCalendarDay(year, month, day)) continue;
    const found = epochDay(year, month, day);
    if (found <= limit) return found;
  }
  return undefined;
}

/** The next month, this one and the two before. */
function monthsBefore(year: number, month: number): Month[] {
  return [1, 0, -1, -2].map((step) => {
    const months = year * 12 + month - 1 + step;
    return { year: Math.floor(months / 12), month: modulo(months, 12) + 1 };
  });
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
