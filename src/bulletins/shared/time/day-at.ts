import { GAP, longestPhraseAt } from "../../../core/lexicon/index.js";
import { isDigits, type BulletinText } from "../bulletin-text.js";
import { isJoined, numberAt, skip } from "./clock-at.js";
import type { NamedDay } from "./dated-day.js";
import type { TimeWords } from "./time-words.js";

/** A day found in a text. */
export interface FoundDay {
  readonly day: NamedDay;
  readonly last: number;
}

/** The day that begins at a word: «26 сентября т.г.», «24.09», «17-го», «сегодня». Never throws. */
export function dayAt(text: BulletinText, i: number, time: TimeWords): FoundDay | undefined {
  return relativeAt(text, i, time) ?? writtenAt(text, i, time) ?? pointedDayAt(text, i);
}

function relativeAt({ words }: BulletinText, i: number, { relativeDays }: TimeWords): FoundDay | undefined {
  const phrase = longestPhraseAt(relativeDays, words, i);
  const relative = phrase?.values[0];
  return phrase === undefined || relative === undefined ? undefined : { day: { relative }, last: phrase.last };
}

function writtenAt(text: BulletinText, i: number, time: TimeWords): FoundDay | undefined {
  const day = numberAt(text, i);
  if (!(day >= 1 && day <= 31) || isJoined(text, i) || isJoined(text, i - 1)) return undefined;
  const { words } = text;
  const isOrdinal = (words.gaps[i + 1] ?? GAP.stop) <= GAP.hyphen && time.ordinalEndings.has(words.keys[i + 1] ?? "");
  const last = isOrdinal ? i + 1 : i;
  const month = (words.gaps[last + 1] ?? GAP.stop) <= GAP.space ? longestPhraseAt(time.months, words, last + 1) : undefined;
  if (month?.values[0] === undefined) return isOrdinal && words.keys[last]?.includes("го") === true ? { day: { day }, last } : undefined;
  const year = yearAt(text, month.last + 1);
  const end = afterYear(text, year === undefined ? month.last : month.last + 1, time);
  return { day: { day, month: month.values[0], year }, last: end };
}

/** «2025 года», «т.г.». */
function afterYear(text: BulletinText, last: number, { afterYear: phrases, thisYear }: TimeWords): number {
  const { keys, gaps } = text.words;
  const isThis = keys[last + 1] === thisYear[0] && keys[last + 2] === thisYear[1] && (gaps[last + 1] ?? GAP.stop) <= GAP.space;
  return isThis ? last + 2 : skip(text, last, phrases);
}

function yearAt(text: BulletinText, i: number): number | undefined {
  const key = text.words.keys[i] ?? "";
  return isDigits(text, i) && key.length === 4 && key.startsWith("20") && (text.words.gaps[i] ?? GAP.stop) <= GAP.space ? Number(key) : undefined;
}

/** «24.09», «24.09.23», «24.09.2023». */
function pointedDayAt(text: BulletinText, i: number): FoundDay | undefined {
  if (!isJoined(text, i) || isJoined(text, i - 1)) return undefined;
  const [day, month] = [numberAt(text, i), numberAt(text, i + 1)];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  if (!isJoined(text, i + 1)) return { day: { day, month }, last: i + 1 };
  const digits = text.words.keys[i + 2] ?? "";
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return digits.length === 2 || digits.length === 4 ? { day: { day, month, year }, last: i + 2 } : undefined;
}
