import { civilDay, epochDay, isCalendarDay } from "../epoch-day.js";
import { isoWeekdayOf } from "../iso-week.js";
import { MONTH_NAMES, SMALL_NUMBERS, WEEKDAY_NAMES } from "../tables/english-calendar.js";
import type { PhraseContext } from "./phrase-context.js";
import type { PhraseFault } from "./stretch.js";

/** A day, why the words name none, or `undefined` where they are not the name of a day. */
type Day = number | PhraseFault | undefined;

/** The day that words name: relative to the dateline or the anchor, a weekday, or a date. */
export function dayOfWords(words: readonly string[], context: PhraseContext): Day {
  return relativeDay(words, context) ?? weekday(words, context) ?? date(words, context);
}

const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ["today", 0], ["yesterday", -1], ["tomorrow", 1], ["day before yesterday", -2], ["day after tomorrow", 2],
]);

const FROM_ANCHOR: ReadonlyMap<string, number> = new Map([
  ["day before", -1], ["previous day", -1], ["same day", 0], ["day after", 1], ["next day", 1], ["following day", 1],
]);

function relativeDay(words: readonly string[], { today, anchorDay }: PhraseContext): Day {
  const phrase = words.join(" ");
  const fromToday = FROM_TODAY.get(phrase);
  if (fromToday !== undefined) return today + fromToday;
  const fromAnchor = FROM_ANCHOR.get(phrase) ?? daysOff(words);
  if (fromAnchor !== undefined) return anchorDay === undefined ? "anchor_undetermined" : anchorDay + fromAnchor;
  const [count, unit, ago, ...rest] = words;
  const days = smallNumber(count);
  return days !== undefined && DAY_WORDS.has(unit) && ago === "ago" && rest.length === 0 ? today - days : undefined;
}

const DAY_WORDS: ReadonlySet<string | undefined> = new Set(["day", "days"]);

/** "two days later" and the like: days from the anchor. */
function daysOff([count, unit, direction, ...rest]: readonly string[]): number | undefined {
  const days = smallNumber(count);
  if (days === undefined || !DAY_WORDS.has(unit) || rest.length > 0) return undefined;
  if (direction === "later" || direction === "after") return days;
  return direction === "earlier" || direction === "before" ? -days : undefined;
}

/** A count of days, weeks… as a number word to twelve or up to four digits. */
export function smallNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return SMALL_NUMBERS.get(word) ?? (/^\d{1,4}$/u.test(word) ? Number(word) : undefined);
}

const WEEKDAYS: ReadonlyMap<string | undefined, number> = new Map(WEEKDAY_NAMES.map((name, index) => [name.toLowerCase(), index + 1]));

function weekday(words: readonly string[], { today, direction }: PhraseContext): Day {
  const asked = WEEKDAYS.get(words.at(-1));
  const back = asked === undefined ? 0 : (isoWeekdayOf(today) - asked + 7) % 7;
  if (asked === undefined) return undefined;
  if (words.length === 1) return direction === "past" ? today - back : today + ((7 - back) % 7);
  if (words.length > 2) return undefined;
  if (words[0] === "last") return today - (back === 0 ? 7 : back);
  return words[0] === "this" ? today - isoWeekdayOf(today) + asked : undefined;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u;

function date(words: readonly string[], context: PhraseContext): Day {
  const asked = WEEKDAYS.get(words[0]);
  const [first = "", second = "", year, ...rest] = asked === undefined ? words : words.slice(1);
  const iso = second === "" ? ISO.exec(first) : null;
  const found = iso === null ? namedDate(first, second, year, context) : existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (found === undefined || rest.length > 0) return undefined;
  return asked === undefined || typeof found === "string" || isoWeekdayOf(found) === asked ? found : "weekday_mismatch";
}

function namedDate(first: string, second: string, year: string | undefined, context: PhraseContext): Day {
  const month = monthNumber(first) ?? monthNumber(second);
  const digits = monthNumber(first) === undefined ? first : second;
  if (month === undefined || !/^\d\d?$/u.test(digits) || (year !== undefined && !/^\d{4}$/u.test(year))) return undefined;
  return year === undefined ? nearest(month, Number(digits), context) : existing(Number(year), month, Number(digits));
}

/** A month by its English name, its first three letters, or "sept". */
export function monthNumber(word: string | undefined): number | undefined {
  if (word === undefined || word.length < 3) return undefined;
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase() === word || name.slice(0, 3).toLowerCase() === word);
  if (index >= 0) return index + 1;
  return word === "sept" ? 9 : undefined;
}

function existing(year: number, month: number, day: number): number | "no_such_day" {
  return isCalendarDay(year, month, day) ? epochDay(year, month, day) : "no_such_day";
}

/** 29 February is at most eight years away. */
const YEARS_TO_LOOK = 8;

function nearest(month: number, day: number, { today, direction }: PhraseContext): number | "no_such_day" {
  const { year } = civilDay(today);
  const step = direction === "past" ? -1 : 1;
  for (let away = 0; away <= YEARS_TO_LOOK; away += 1) {
    const found = existing(year + away * step, month, day);
    if (typeof found === "number" && (found - today) * step >= 0) return found;
  }
  return "no_such_day";
}
