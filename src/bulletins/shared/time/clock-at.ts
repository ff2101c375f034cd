import { GAP, longestPhraseAt, type Lexicon } from "../../../core/lexicon/index.js";
import { isDigits, type BulletinText } from "../bulletin-text.js";
import type { ClockTime } from "./civil-window.js";
import type { HourPart, TimeWords } from "./time-words.js";

/** A clock time found in a text. */
export interface FoundClock {
  readonly clock: ClockTime;
  readonly isHour: boolean;
  readonly last: number;
}

/** The clock time that begins at a word: «20.00 мск», «7:30», «9 часов 30 минут», «20-ї години», «полуночи». Never throws. */
export function clockAt(text: BulletinText, i: number, time: TimeWords): FoundClock | undefined {
  const found = pointedAt(text, i) ?? hoursAt(text, i, time) ?? namedAt(text, i, time);
  if (found === undefined) return undefined;
  const hours = skip(text, found.last, time.hours);
  const part = hourPartAt(text, hours + 1, time);
  if (part === undefined) return { clock: found.clock, isHour: found.isHour, last: skip(text, hours, time.afterClock) };
  return { clock: ofPart(found.clock, part), isHour: found.isHour, last: skip(text, hours + 1, time.afterClock) };
}

/** Which part of the day a word after an hour names. */
function hourPartAt({ words }: BulletinText, i: number, { hourParts }: TimeWords): HourPart | undefined {
  return (words.gaps[i] ?? GAP.stop) > GAP.space ? undefined : hourParts.get(words.keys[i] ?? "");
}

/** «8 часов вечера» is 20.00, «11 часов ночи» 23.00, «12 часов ночи» 0.00; hours past twelve say it themselves. */
function ofPart(clock: ClockTime, part: HourPart): ClockTime {
  const isLate = part === "afternoon" || (part === "night" && clock >= NIGHTFALL);
  if (clock < NOON) return isLate ? clock + NOON : clock;
  return part !== "afternoon" && clock < NOON + 60 ? clock - NOON : clock;
}

const NOON = 720;
/** From this hour on «ночи» is of the evening's end. */
const NIGHTFALL = 9 * 60;

/** «20.00», not the date 24.03.23. */
function pointedAt(text: BulletinText, i: number): FoundClock | undefined {
  if (!isJoined(text, i) || isJoined(text, i + 1) || isJoined(text, i - 1)) return undefined;
  const [hour, minute] = [numberAt(text, i), numberAt(text, i + 1)];
  if ((text.words.keys[i + 1] ?? "").length !== 2 || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return { clock: hour * 60 + minute, isHour: false, last: i + 1 };
}

function hoursAt(text: BulletinText, i: number, time: TimeWords): FoundClock | undefined {
  const { hours, minutes, ordinalEndings } = time;
  const hour = numberAt(text, i);
  if (!(hour <= 24)) return undefined;
  const { words } = text;
  const isOrdinal = (words.gaps[i + 1] ?? GAP.stop) <= GAP.hyphen && ordinalEndings.has(words.keys[i + 1] ?? "");
  const afterNumber = isOrdinal ? i + 1 : i;
  const last = skip(text, afterNumber, hours);
  // «В 4 утра»: the hour goes without its noun.
  if (last === afterNumber) return hourPartAt(text, last + 1, time) === undefined ? undefined : { clock: hour * 60, isHour: true, last };
  const minute = numberAt(text, last + 1);
  const afterMinutes = minute <= 59 ? skip(text, last + 1, minutes) : last + 1;
  if (afterMinutes === last + 1) return { clock: hour * 60, isHour: true, last };
  return { clock: hour * 60 + minute, isHour: false, last: afterMinutes };
}

function namedAt({ words }: BulletinText, i: number, { namedHours }: TimeWords): FoundClock | undefined {
  const phrase = longestPhraseAt(namedHours, words, i);
  const clock = phrase?.values[0];
  return phrase === undefined || clock === undefined ? undefined : { clock, isHour: false, last: phrase.last };
}

/** The number of one or two digits at a word; `NaN` where there is none. */
export function numberAt(text: BulletinText, i: number): number {
  const key = text.words.keys[i] ?? "";
  const { length } = key;
  if (length === 0 || length > 2 || !isDigits(text, i)) return NaN;
  const first = key.charCodeAt(0) - ZERO;
  return length === 1 ? first : first * 10 + key.charCodeAt(1) - ZERO;
}

const [ZERO, POINT, COLON] = [48, 46, 58] as const;

/** Whether a point or colon and a number follow the number at once. */
export function isJoined(text: BulletinText, i: number): boolean {
  if (i < 0 || !isDigits(text, i) || !isDigits(text, i + 1)) return false;
  const end = text.words.ends[i] ?? 0;
  if (text.words.starts[i + 1] !== end + 1) return false;
  const sign = text.words.text.charCodeAt(end);
  return sign === POINT || sign === COLON;
}

/** The last word of a phrase that follows the word `last`, or `last` itself. */
export function skip({ words }: BulletinText, last: number, phrases: Lexicon<true>): number {
  if ((words.gaps[last + 1] ?? GAP.stop) > GAP.comma && !isBracketed(words.text, words.ends[last] ?? 0)) return last;
  return longestPhraseAt(phrases, words, last + 1)?.last ?? last;
}

/** «20.00 (мск)». */
function isBracketed(text: string, end: number): boolean {
  return text.slice(end, end + 2) === " (";
}
