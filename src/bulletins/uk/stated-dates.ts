import { civilDay } from "../../time/index.js";
import type { Publication } from "../shared/publication.js";
import { dayOfDate } from "../shared/time/dated-day.js";
import type { PartialDay, WholeDay } from "./calendar-words.js";
import type { StatedTimes } from "./stated-times.js";

/** A bulletin is published within so many days of what it tells; a date further off is held for a misprint. */
const NEAR = 15;
/** Minutes of the day: a night begins after it and ends before it. */
export const NOON = 720;

/** The days that a text names, in days from 1 January 1970. */
export interface StatedDates {
  /** The morning that ends the night. */
  readonly morning: number | undefined;
  readonly day: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly isMended: boolean;
}

/** The days of a text's dates; a date that cannot be is mended. */
export function datesOf(times: StatedTimes, publication: Publication): StatedDates {
  const day = nearDay(times.day, publication);
  const night = nearDay(times.night, publication);
  const undated = times.isNight && times.end === undefined && times.start?.day === undefined ? publication.day : undefined;
  const end = nearDay(wholeDay(times.end?.day), publication);
  const morning = times.isNight ? (night.day ?? day.day ?? undated) : undefined;
  const start = startDay(times, morning ?? end.day, publication);
  return { morning, day: day.day, start: start.day, end: end.day, isMended: [day, night, end, start].some(({ isMended }) => isMended) };
}

/** A day, and whether another was written. */
export interface NearDay {
  readonly day: number | undefined;
  readonly isMended: boolean;
}

/** A day as written, unless its year is misprinted: then the day nearest to publication. */
export function nearDay(written: WholeDay | undefined, publication: Publication): NearDay {
  if (written === undefined) return { day: undefined, isMended: false };
  const day = dayOfDate(written, publication);
  const isNear = day !== undefined && Math.abs(day - publication.day) <= NEAR;
  if (isNear || written.year === undefined) return { day, isMended: false };
  const other = dayOfDate({ day: written.day, month: written.month }, publication);
  return other !== undefined && Math.abs(other - publication.day) <= NEAR ? { day: other, isMended: true } : { day, isMended: false };
}

/** The day, where it has its month. */
export function wholeDay(day: PartialDay | undefined): WholeDay | undefined {
  return day?.month === undefined ? undefined : { ...day, month: day.month };
}

/** The day of the stated start. Beside a dated end it is that day or the one before: any other is a misprint. */
function startDay({ start }: StatedTimes, last: number | undefined, publication: Publication): NearDay {
  if (start === undefined) return { day: undefined, isMended: false };
  if (last === undefined) return nearDay(wholeDay(start.day), publication);
  const expected = start.clock >= NOON ? last - 1 : last;
  const written = wholeDay(start.day);
  const day = written === undefined ? undefined : nearDay({ ...written, year: written.year ?? yearBefore(written, last) }, publication).day;
  if (day === undefined) return { day: dayBefore(last, start.day?.day) ?? expected, isMended: false };
  return day <= last && day >= last - 1 ? { day, isMended: false } : { day: expected, isMended: true };
}

/** The year of a date that comes just before a day: a December evening before a January morning is of the year before. */
function yearBefore({ month }: WholeDay, day: number): number {
  const civil = civilDay(day);
  return month > civil.month ? civil.year - 1 : civil.year;
}

/** Of the two days that may begin what ends on `last`, the one with this day of the month. */
function dayBefore(last: number, dayOfMonth: number | undefined): number | undefined {
  return [last - 1, last].find((day) => civilDay(day).day === dayOfMonth);
}
