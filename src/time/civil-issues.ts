import { describeValue, error, type Issue } from "../core/index.js";
import type { CivilTime } from "./civil-time.js";
import { isCalendarDay } from "./epoch-day.js";

/** Largest value of each part of a clock's reading. */
const LIMITS = [["hour", 23], ["minute", 59], ["second", 59], ["millisecond", 999]] as const;

/** Why a civil time is none: a day that the calendar lacks, a reading that no clock shows. Never throws. */
export function civilIssues(civil: CivilTime): Issue<"no_such_day" | "no_such_time">[] {
  const issues: Issue<"no_such_day" | "no_such_time">[] = [];
  const { year, month, day } = civil;
  if (!isCalendarDay(year, month, day)) {
    const message = `year, month and day are ${describeValue(year)}, ${describeValue(month)} and ${describeValue(day)}: expected a year of 1 to 9999, a month of 1 to 12 and a day that the month has in that year.`;
    issues.push(error({ code: "no_such_day", path: [], input: civil, message }));
  }
  for (const [field, limit] of LIMITS) {
    const value = civil[field] ?? 0;
    if (Number.isInteger(value) && value >= 0 && value <= limit) continue;
    const mend = field === "hour" && value === 24 ? " Read the midnight that ends a day as an end." : "";
    const message = `${field} is ${describeValue(value)}: expected a whole number of 0 to ${limit}.${mend}`;
    issues.push(error({ code: "no_such_time", path: [field], input: value, message }));
  }
  return issues;
}
