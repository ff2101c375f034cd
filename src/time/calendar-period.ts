import { addMonths } from "date-fns/addMonths";
import { addWeeks } from "date-fns/addWeeks";
import { addYears } from "date-fns/addYears";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfYear } from "date-fns/startOfYear";
import { DAY_MS } from "./epoch-day.js";
import { inUtc } from "./utc-context.js";

/** A stretch of whole days, as days from 1 January 1970: `first` inclusive, `end` exclusive. */
export interface DaySpan {
  readonly first: number;
  readonly end: number;
}

/** A unit of the calendar that is longer than a day; weeks begin on Monday. */
export type CalendarUnit = "week" | "month" | "year";

/** The week, month or year that holds a day, or the one so many units later. */
export function calendarPeriod(day: number, unit: CalendarUnit, later = 0): DaySpan {
  const { start, add } = UNITS[unit];
  const first = add(start(day * DAY_MS), later);
  return { first: first / DAY_MS, end: add(first, 1) / DAY_MS };
}

const UNITS: Readonly<Record<CalendarUnit, { start: (ms: number) => number; add: (ms: number, count: number) => number }>> = {
  week: { start: (ms) => startOfISOWeek(ms, inUtc).getTime(), add: (ms, count) => addWeeks(ms, count, inUtc).getTime() },
  month: { start: (ms) => startOfMonth(ms, inUtc).getTime(), add: (ms, count) => addMonths(ms, count, inUtc).getTime() },
  year: { start: (ms) => startOfYear(ms, inUtc).getTime(), add: (ms, count) => addYears(ms, count, inUtc).getTime() },
};
