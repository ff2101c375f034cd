/** A day of the Gregorian calendar, in numbers. */
export interface CivilDay {
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly day: number;
}

/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

/** Days of the 400-year Gregorian cycle, and from the start of a cycle (1 March 0000) to 1 January 1970. */
const DAYS_OF_CYCLE = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * Days from 1 January 1970 to a day of the proleptic Gregorian calendar: integer arithmetic, no allocation. Years are
 * counted from March, so that a leap day ends a year.
 *
 * The day is not checked: 31 June is 1 July. See {@link isCalendarDay}. Never throws.
 *
 * @example epochDay(1970, 1, 1) // => 0
 * @example epochDay(2025, 6, 2) // => 20241
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil
 */
export function epochDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = ((979 * (month > 2 ? month : month + 12) - 2919) >> 5) + day - 1;
  const century = Math.floor(y / 100);
  return y * 365 + (y >> 2) - century + (century >> 2) + dayOfYear - DAYS_TO_1970;
}

/**
 * The calendar day that stands `days` after 1 January 1970: the inverse of {@link epochDay}. Never throws.
 *
 * @param days - a whole number of days
 * @example civilDay(20241) // => { year: 2025, month: 6, day: 2 }
 */
export function civilDay(days: number): CivilDay {
  const packed = packedDay(days);
  return { year: Math.floor(packed / 512), month: (packed >> 5) & 15, day: packed & 31 };
}

/**
 * Year, month and day in one whole number, `year * 512 + month * 32 + day`, for hot paths that must not allocate.
 *
 * @see Hinnant (2013), civil_from_days
 */
export function packedDay(days: number): number {
  const shifted = days + DAYS_TO_1970;
  const cycle = Math.floor(shifted / DAYS_OF_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_OF_CYCLE;
  const yearOfCycle = whole((dayOfCycle - whole(dayOfCycle / 1460) + whole(dayOfCycle / 36_524) - whole(dayOfCycle / 146_096)) / 365);
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - whole(yearOfCycle / 100));
  const monthFromMarch = whole((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - whole((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + day;
}

/** The whole part of a number that is not negative and below 2^31: engines divide whole numbers so, which takes half the time of a floor. */
function whole(n: number): number {
  return n | 0;
}

/**
 * The year of a day by the mean length of Gregorian years: exact but within two days of New Year, where it may be the
 * year beside it. For hot paths.
 */
export function yearNear(days: number): number {
  return 1970 + Math.floor((days + 0.5) / (DAYS_OF_CYCLE / 400));
}

/**
 * Days in a month of the Gregorian calendar. Never throws.
 *
 * @param month - 1 to 12
 * @returns 0 where there is no such month
 * @example daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return LENGTHS[month - 1] ?? 0;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Whether the calendar has this day, in the years 1 to 9999 that an {@link Instant} can name. Never throws.
 *
 * @example isCalendarDay(2025, 2, 29) // => false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) && Number.isInteger(day) && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)
  );
}
