import { epochDay, yearNear } from "./epoch-day.js";

/**
 * The weekday of a day by ISO 8601. Never throws.
 *
 * @param day - days from 1 January 1970
 * @returns 1 (Monday) to 7 (Sunday)
 * @example isoWeekdayOf(epochDay(2025, 6, 2)) // => 1
 */
export function isoWeekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The ISO 8601 week that holds a day, as one whole number `year * 100 + week`: it belongs to the year that holds its
 * Thursday. Such numbers sort as weeks do. Integer arithmetic, no allocation. Never throws.
 *
 * @param day - days from 1 January 1970
 * @example isoWeekOf(epochDay(2025, 6, 2)) // => 202523
 * @example isoWeekOf(epochDay(2024, 12, 30)) // => 202501
 */
export function isoWeekOf(day: number): number {
  const thursday = day - isoWeekdayOf(day) + 4;
  const guess = yearNear(thursday);
  const newYear = epochDay(guess, 1, 1);
  if (thursday >= newYear && thursday - newYear < SHORTEST_YEAR) return guess * 100 + Math.floor((thursday - newYear) / 7) + 1;
  const year = thursday < newYear ? guess - 1 : thursday < epochDay(guess + 1, 1, 1) ? guess : guess + 1;
  return year * 100 + Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1;
}

const SHORTEST_YEAR = 365;

/**
 * Writes an ISO week.
 *
 * @param week - `year * 100 + week`, as of {@link isoWeekOf}
 * @throws RangeError where there is no such week
 * @example formatIsoWeek(202523) // => "2025-W23"
 */
export function formatIsoWeek(week: number): string {
  firstDayOfIsoWeek(week);
  return `${String(Math.floor(week / 100)).padStart(4, "0")}-W${String(week % 100).padStart(2, "0")}`;
}

/**
 * The Monday of an ISO week, as days from 1 January 1970.
 *
 * @param week - `year * 100 + week`, as of {@link isoWeekOf}
 * @throws RangeError where there is no such week
 * @example formatDay(firstDayOfIsoWeek(202523)) // => "2025-06-02"
 */
export function firstDayOfIsoWeek(week: number): number {
  const fourthOfJanuary = epochDay(Math.floor(week / 100), 1, 4);
  const monday = fourthOfJanuary - isoWeekdayOf(fourthOfJanuary) + 1 + ((week % 100) - 1) * 7;
  if (isoWeekOf(monday) !== week) throw new RangeError(`${week} is not an ISO week: expected year * 100 + week, such as 202523.`);
  return monday;
}
