import { calendarPeriod, type CalendarUnit } from "../calendar-period.js";
import { epochDay, civilDay, DAY_MS } from "../epoch-day.js";
import { moveByUnits } from "../precision-unit.js";
import { monthNumber, smallNumber } from "./day-words.js";
import type { PhraseContext } from "./phrase-context.js";
import { wholeDays, type Meaning, type Stretch } from "./stretch.js";

/** The weeks, months and years that words name. */
export function periodOfWords(words: readonly string[], context: PhraseContext): Meaning {
  return recentPeriod(words, context) ?? relativePeriod(words, context) ?? namedPeriod(words, context);
}

/**
 * How far back "recent" reaches at most, and how precisely that is known: recent weeks began between six weeks and
 * about twelve days ago.
 */
const RECENT = new Map<string, readonly ["week" | "month" | "year", (today: number) => number]>([
  ["days", ["week", (today) => today - 6]],
  ["weeks", ["month", (today) => today - 41]],
  ["months", ["year", (today) => moveByUnits((today + 1) * DAY_MS, "month", -6) / DAY_MS]],
]);

function recentPeriod(words: readonly string[], { today }: PhraseContext): Meaning {
  const [first, second, third] = words;
  const isFew = (first === "past" || first === "last") && second === "few";
  const recent = first === "recent" && words.length === 2 ? second : isFew && words.length === 3 ? third : undefined;
  const reach = recent === undefined ? undefined : RECENT.get(recent);
  if (reach === undefined) return undefined;
  const [startPrecision, start] = reach;
  return { ...wholeDays(start(today), today + 1, "day"), startPrecision, note: "vague_extent" };
}

const UNITS = new Map<string | undefined, CalendarUnit>([
  ["week", "week"], ["weeks", "week"], ["month", "month"], ["months", "month"], ["year", "year"], ["years", "year"],
]);

function relativePeriod(words: readonly string[], { today }: PhraseContext): Meaning {
  const [first, second, third] = words;
  const shift = first === undefined || words.length !== 2 ? undefined : SHIFTS.get(first);
  if (shift !== undefined) return period(today, UNITS.get(second), shift);
  if (words.length !== 3) return undefined;
  const count = smallNumber(first);
  if (count !== undefined && third === "ago") return period(today, UNITS.get(second), -count);
  const unit = second === "this" ? UNITS.get(third) : undefined;
  if (unit === undefined) return undefined;
  const { first: start, end } = calendarPeriod(today, unit);
  if (first === "earlier") return wholeDays(start, today + 1, unit);
  return first === "later" ? wholeDays(today, end, unit) : undefined;
}

const SHIFTS: ReadonlyMap<string, number> = new Map([["last", -1], ["this", 0], ["next", 1]]);

function period(day: number, unit: CalendarUnit | undefined, shift: number): Meaning {
  if (unit === undefined) return undefined;
  const { first, end } = calendarPeriod(day, unit, shift);
  return wholeDays(first, end, unit);
}

const PARTS = new Set(["early", "mid", "late"]);

/** "May", "May 2025", "early May", "2024": a part of a month is not told apart from the month. */
function namedPeriod(words: readonly string[], context: PhraseContext): Meaning {
  const [first = "", second, ...rest] = PARTS.has(words[0] ?? "") ? words.slice(1) : words;
  if (rest.length > 0) return undefined;
  if (second === undefined && words.length === 1 && /^[12]\d{3}$/u.test(first)) return period(epochDay(Number(first), 1, 1), "year", 0);
  const month = monthNumber(first.replace(/^(?:early|mid|late)-/u, ""));
  if (month === undefined) return undefined;
  if (second === undefined) return nearestMonth(month, context);
  return /^[12]\d{3}$/u.test(second) ? period(epochDay(Number(second), month, 1), "month", 0) : undefined;
}

/** The month of that name that has begun, or has not ended: this month counts both ways. */
function nearestMonth(month: number, { today, direction }: PhraseContext): Stretch {
  const now = civilDay(today);
  const later = direction === "past" ? (now.month < month ? -1 : 0) : now.month > month ? 1 : 0;
  const first = epochDay(now.year + later, month, 1);
  return wholeDays(first, calendarPeriod(first, "month").end, "month");
}
