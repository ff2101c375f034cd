import { DAY_MS, epochDay } from "./epoch-day.js";
import { isoWeekdayOf } from "./iso-week.js";
import type { SummerRule } from "./tables/zone-history.js";

const HOUR_MS = DAY_MS / 24;
const MEAN_YEAR_MS = 365.2425 * DAY_MS;

/** Years whose Sundays are kept once they were asked for: from 1996. */
const FIRST_YEAR = 1996;
const YEARS = 200;
let kept: Float64Array | undefined;

/**
 * Whether summer time holds at a moment from 1996 on. The year is estimated from the mean length of Gregorian years: the
 * estimate errs only within two days of New Year, where it is winter by both years.
 */
export function isSummer(epochMs: number, rule: SummerRule): boolean {
  kept ??= Float64Array.from({ length: 2 * YEARS }, (_, i) => lastSunday(FIRST_YEAR + Math.floor(i / 2), i % 2 === 0 ? 3 : 10));
  const year = 1970 + Math.floor(epochMs / MEAN_YEAR_MS);
  const at = 2 * (year - FIRST_YEAR);
  const sinceChange = epochMs - rule.hour * HOUR_MS;
  return sinceChange >= (kept[at] ?? lastSunday(year, 3)) && sinceChange < (kept[at + 1] ?? lastSunday(year, 10));
}

/** The midnight in UTC that begins the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = epochDay(year, month, 31);
  return (last - (isoWeekdayOf(last) % 7)) * DAY_MS;
}
