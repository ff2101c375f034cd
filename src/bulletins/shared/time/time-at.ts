import { GAP, longestPhraseAt, SIGN } from "../../../core/lexicon/index.js";
import type { BulletinText } from "../bulletin-text.js";
import { clockAt } from "./clock-at.js";
import { dayAt, type FoundDay } from "./day-at.js";
import type { Stamp, TimeMark } from "./time-mark.js";
import type { TimeWords } from "./time-words.js";

/**
 * The phrase of time that begins at a word: «с 20.00 мск 22 мая до 7.00 мск 23 мая», «около 14.30», «в ночь на
 * 1 января», «26 сентября». Never throws.
 */
export function timeAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  return rangeAt(text, i, time) ?? asOfAt(text, i, time) ?? partAt(text, i, time) ?? momentAfter(text, i, time) ?? plainDayAt(text, i, time);
}

interface FoundStamp {
  readonly stamp: Stamp;
  readonly last: number;
}

/** A clock time with the day after it, or before it: «20.00 мск 22 мая», «22 мая 20.00». */
function stampAt(text: BulletinText, i: number, time: TimeWords): FoundStamp | undefined {
  const clock = clockAt(text, i, time);
  if (clock !== undefined) {
    const day = isNear(text, clock.last + 1) ? dayAt(text, clock.last + 1, time) : undefined;
    return { stamp: { clock: clock.clock, isHour: clock.isHour, day: day?.day }, last: day?.last ?? clock.last };
  }
  const day = dayAt(text, i, time);
  const after = day === undefined || !isNear(text, day.last + 1) ? undefined : clockAt(text, day.last + 1, time);
  return day === undefined || after === undefined ? undefined : { stamp: { clock: after.clock, isHour: after.isHour, day: day.day }, last: after.last };
}

/** Whether a word follows at once: a comma may stand between, the full stop of an abbreviation («т.г. до») or a bracket («(мск) до»). */
function isNear({ words, signs }: BulletinText, i: number): boolean {
  if ((words.gaps[i] ?? GAP.stop) <= GAP.comma) return true;
  if (signs[i] === SIGN.close) return true;
  return i > 0 && signs[i] === SIGN.stop && (words.keys[i - 1] ?? "").length <= ABBREVIATION;
}

/** No abbreviation before a full stop has more letters. */
const ABBREVIATION = 3;

/** «с 20.00 до 23.00», «з 28 по 29 грудня», and a start alone: «з 18:00 31 грудня». */
function rangeAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const { words } = text;
  if (!time.from.has(words.keys[i] ?? "") || !isNear(text, i + 1)) return undefined;
  const from = stampAt(text, i + 1, time);
  if (from === undefined) return daysAt(text, i, time);
  const until = isUntil(text, from.last + 1, time) ? stampAt(text, from.last + 2, time) : undefined;
  if (until === undefined) return { first: i, last: from.last, time: { kind: "from", from: from.stamp } };
  return { first: i, last: until.last, time: { kind: "between", from: asStart(from.stamp), until: asEnd(until.stamp) } };
}

function isUntil(text: BulletinText, i: number, { until }: TimeWords): boolean {
  return isNear(text, i) && until.has(text.words.keys[i] ?? "");
}

function asStart(stamp: Stamp): Stamp {
  return stamp.clock === 1440 && stamp.day === undefined ? { clock: 0, isHour: stamp.isHour, day: undefined } : stamp;
}

function asEnd(stamp: Stamp): Stamp {
  return stamp.clock === 0 && stamp.day === undefined ? { clock: 1440, isHour: stamp.isHour, day: undefined } : stamp;
}

function daysAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const first = dayAt(text, i + 1, time) ?? bareDayAt(text, i + 1);
  if (first === undefined || !isUntil(text, first.last + 1, time)) return undefined;
  const last = dayAt(text, first.last + 2, time);
  return last === undefined ? undefined : { first: i, last: last.last, time: { kind: "days", first: first.day, last: last.day } };
}

/** «28» of «с 28 по 29 декабря»: it takes the month of the day that follows. */
function bareDayAt(text: BulletinText, i: number): FoundDay | undefined {
  const day = Number(text.words.keys[i]);
  return day >= 1 && day <= 31 ? { day: { day }, last: i } : undefined;
}

function asOfAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const lead = longestPhraseAt(time.asOf, text.words, i);
  const until = lead === undefined ? undefined : stampAt(text, lead.last + 1, time);
  return until === undefined ? undefined : { first: i, last: until.last, time: { kind: "as_of", until: until.stamp } };
}

/** «около 14.30 мск», «26 сентября около 9.40», «около 10.40 и 11.20». */
function momentAfter(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const lead = longestPhraseAt(time.about, text.words, i);
  if (lead === undefined) return undefined;
  const again = longestPhraseAt(time.about, text.words, lead.last + 1);
  const at = stampAt(text, (again?.last ?? lead.last) + 1, time);
  if (at === undefined) return undefined;
  const second = lastMoment(text, at.last, time);
  if (second === undefined) return { first: i, last: at.last, time: { kind: "moment", at: at.stamp } };
  return { first: i, last: second.last, time: { kind: "moment", at: at.stamp, second: second.stamp } };
}

/** The last of «22.10, 22.40 и 23.15», where there are several. */
function lastMoment(text: BulletinText, from: number, time: TimeWords): FoundStamp | undefined {
  let last: FoundStamp | undefined;
  for (let found = nextMoment(text, from + 1, time); found !== undefined; found = nextMoment(text, found.last + 1, time)) last = found;
  return last;
}

/** «, 22.40», «и 11.20», «и около 11.20». */
function nextMoment(text: BulletinText, i: number, time: TimeWords): FoundStamp | undefined {
  if (text.words.gaps[i] === GAP.comma && !time.and.has(text.words.keys[i] ?? "")) return stampAt(text, i, time);
  if (!isNear(text, i) || !time.and.has(text.words.keys[i] ?? "")) return undefined;
  const lead = longestPhraseAt(time.about, text.words, i + 1);
  return stampAt(text, (lead?.last ?? i) + 1, time);
}

/** «в ночь на 1 января», «в течение прошедшей ночи», «утром 5 июля». */
function partAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const { words } = text;
  const phrase = longestPhraseAt(time.parts, words, i);
  const part = phrase?.values[0];
  if (phrase === undefined || part === undefined) return undefined;
  // «Днем ранее» names a day, as the longer of the two.
  if ((longestPhraseAt(time.relativeDays, words, i)?.last ?? -1) > phrase.last) return undefined;
  const day = isNear(text, phrase.last + 1) ? (nightDays(text, phrase.last + 1, time) ?? dayAt(text, phrase.last + 1, time) ?? weekdayAt(text, phrase.last + 1, time)) : undefined;
  if (part === "night_into" && day === undefined) return undefined;
  return { first: i, last: day?.last ?? phrase.last, time: { kind: "part", part, day: day?.day } };
}

/** «з 31 грудня 2022 на 1 січня»: the second day tells the night. */
function nightDays(text: BulletinText, i: number, time: TimeWords): FoundDay | undefined {
  const { words } = text;
  if (!time.from.has(words.keys[i] ?? "")) return undefined;
  const evening = dayAt(text, i + 1, time) ?? bareDayAt(text, i + 1);
  return evening === undefined || !INTO.has(words.keys[evening.last + 1] ?? "") ? undefined : dayAt(text, evening.last + 2, time);
}

/** «на», in Ukrainian and Russian alike. */
const INTO: ReadonlySet<string> = new Set(["на"]);

function weekdayAt({ words }: BulletinText, i: number, { weekdays }: TimeWords): FoundDay | undefined {
  const phrase = longestPhraseAt(weekdays, words, i);
  const weekday = phrase?.values[0];
  return phrase === undefined || weekday === undefined ? undefined : { day: { weekday }, last: phrase.last };
}

function plainDayAt(text: BulletinText, i: number, time: TimeWords): TimeMark | undefined {
  const found = dayAt(text, i, time);
  return found === undefined ? undefined : { first: i, last: found.last, time: { kind: "day", day: found.day } };
}
