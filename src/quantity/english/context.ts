import { BEFORE_YEARS, MONTHS, PARTS_OF_YEARS, PLACE_NOUNS, SHORT_MONTHS, UNITS_OF_MEASURE } from "../tables/english-context.js";
import { FRACTIONS } from "../tables/english-numerals.js";
import type { ReadingMode, RefusalCode } from "./reading-state.js";
import type { Token } from "./token.js";
import { isCompound, pastWords, wordAt } from "./words.js";

const SIGNS: ReadonlySet<string> = new Set(["-", "−", "–"]);
const CURRENCIES: ReadonlySet<string | undefined> = new Set(["$", "€", "£", "₴", "₽"]);

/** Why the number at `[first, next)` is no count, from what stands around it; `undefined` where it may be one. */
export function misreading(tokens: readonly Token[], first: number, next: number, mode: ReadingMode): RefusalCode | undefined {
  if (isNegative(tokens, first)) return "negative_count";
  if (pastPercent(tokens, next) !== undefined) return "percentage";
  if (isFraction(tokens, first, next)) return "fraction";
  if (isCompound(tokens, next) || isMeasure(tokens, first, next) || isDate(tokens, first, next)) return "not_a_count";
  return mode.prose && isYear(tokens, first) ? "not_a_count" : undefined;
}

/** The position past "%", "percent" or "per cent" at `at`. */
export function pastPercent(tokens: readonly Token[], at: number): number | undefined {
  return [["%"], ["percent"], ["pct"], ["per", "cent"]].map((form) => pastWords(tokens, at, form)).find((past) => past !== undefined);
}

/** Whether a place stands within three words of `at`, so that "over" before it says where. */
export function isPlaceAhead(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1, at + 2].some((i) => PLACE_NOUNS.has(wordAt(tokens, i)) && tokens.slice(at, i).every((token) => token.kind === "word"));
}

/** Whether the token is a plain number that a year could be, not preceded by words that make it a count. */
export function looksLikeYear(token: Token | undefined): boolean {
  return token?.kind === "number" && token.end - token.start === 4 && token.value >= 1900 && token.value < 2100;
}

function isNegative(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.text === "minus" || before?.text === "negative") return true;
  return before?.kind === "mark" && SIGNS.has(before.text) && tokens[first]?.glue === "" && (before.glue !== "" || first === 1);
}

/** Whether the number at `[first, next)` is cut by what follows: "two thirds", "one-third", "two and a half". */
export function isFraction(tokens: readonly Token[], first: number, next: number): boolean {
  if (pastWords(tokens, next, ["and", "a", "half"]) !== undefined) return true;
  const word = wordAt(tokens, next);
  // "two third-party drones" are two.
  return FRACTIONS.has(word) && (word.endsWith("s") || tokens[next]?.glue === "-" || tokens[first]?.text === "one");
}

function isMeasure(tokens: readonly Token[], first: number, next: number): boolean {
  if (UNITS_OF_MEASURE.has(wordAt(tokens, next)) || CURRENCIES.has(tokens[first - 1]?.text)) return true;
  return ["a", "p"].some((half) => pastWords(tokens, next, [half, ".", "m"]) !== undefined);
}

/** "2 June", "1 and 2 June", "June 2"; "May" and "March" are months where they are capitals. */
function isDate(tokens: readonly Token[], first: number, next: number): boolean {
  if (isDay(tokens[first])) {
    const last = wordAt(tokens, next) === "and" && isDay(tokens[next + 1]) ? next + 2 : next;
    if (isMonth(tokens[last])) return true;
  }
  return isAfterMonth(tokens, first);
}

/** How many numbers of one date are looked back over. */
const DATE_NUMBERS = 3;

/** "June 2", "Dec. 25", "June 1–2", "June 1 and 2", "June 2, 2025". In "in June, 5 drones" the 5 is none of these. */
function isAfterMonth(tokens: readonly Token[], first: number, numbers: number = DATE_NUMBERS): boolean {
  const token = tokens[first];
  if (numbers === 0 || !(isDay(token) || looksLikeYear(token))) return false;
  const before = tokens[first - 1];
  const earlier = tokens[first - 2];
  if (isMonth(before) || (before?.text === "." && isMonth(earlier) && SHORT_MONTHS.has(earlier?.text))) return true;
  if (isDay(before) && token?.glue !== " ") return isAfterMonth(tokens, first - 1, numbers - 1);
  const joined = before?.text === "and" ? isDay(token) : before?.text === "," && looksLikeYear(token);
  return joined && isDay(earlier) && isAfterMonth(tokens, first - 2, numbers - 1);
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === "number" && token.value <= 31;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && MONTHS.has(token.text);
}

/** "in 2025", "the end of 2025", "in 2023 and 2024", "a 1992 report". */
function isYear(tokens: readonly Token[], first: number): boolean {
  if (!looksLikeYear(tokens[first])) return false;
  const before = tokens[first - 1]?.text;
  const earlier = tokens[first - 2];
  if (before === "a" || BEFORE_YEARS.has(before)) return true;
  if (before === "of") return PARTS_OF_YEARS.has(earlier?.text);
  return before === "and" && looksLikeYear(earlier) && BEFORE_YEARS.has(tokens[first - 3]?.text);
}
