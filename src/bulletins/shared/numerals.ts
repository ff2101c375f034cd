import { foldText, GAP, type Words } from "../../core/lexicon/index.js";

/** Number words of a language: a value and its forms in every case and gender, parted by spaces. */
export type NumeralTable = readonly (readonly [value: number, forms: string])[];

/** Number words made ready for {@link numeralAt}. */
export interface Numerals {
  /** By folded form; 1,000 and 1,000,000 multiply what stands before them. */
  readonly values: ReadonlyMap<string, number>;
  /** Endings of case that follow digits and a hyphen: «50-ма», «31-м». */
  readonly suffixes: ReadonlySet<string>;
}

/** A number found, with its last word. */
export interface FoundNumeral {
  readonly value: number;
  readonly last: number;
}

/**
 * Makes number words ready.
 *
 * @param suffixes - endings that may follow digits and a hyphen, parted by spaces
 */
export function numeralsOf(table: NumeralTable, suffixes: string): Numerals {
  const values = new Map<string, number>();
  for (const [value, forms] of table) for (const form of forms.split(" ")) values.set(keyOf(form), value);
  return { values, suffixes: new Set(suffixes.split(" ").map(keyOf)) };
}

/** A word of a table as it is looked up: folded, without apostrophes. */
export function keyOf(form: string): string {
  return foldText(form).replace(/['’ʼ]/gu, "");
}

/** More digits than these name no count. */
const LONGEST = 9;

/**
 * The number that begins at a word: digits with their thousands apart and their ending of case («1 200», «50-ма»), or
 * number words of falling size («сто двадцать один», «дві тисячі п’ять»). Digits of a time, date or decimal are none.
 * Never throws.
 */
export function numeralAt(words: Words, i: number, numerals: Numerals): FoundNumeral | undefined {
  const key = words.keys[i];
  if (key === undefined) return undefined;
  return isDigit(key.charCodeAt(0)) ? digitsAt(words, i, numerals) : wordsAt(words, i, numerals);
}

function digitsAt(words: Words, i: number, { suffixes }: Numerals): FoundNumeral | undefined {
  let last = i;
  let digits = words.keys[i] ?? "";
  if (isPointed(words, i - 1) || words.gaps[i] === GAP.none) return undefined;
  while (digits.length <= LONGEST && isThousands(words, last, digits)) digits += words.keys[(last += 1)] ?? "";
  if (digits.length > LONGEST || isPointed(words, last)) return undefined;
  const next = words.gaps[last + 1] ?? GAP.stop;
  const isSuffixed = next <= GAP.hyphen && suffixes.has(words.keys[last + 1] ?? "");
  if (next === GAP.none && !isSuffixed) return undefined;
  return { value: Number(digits), last: isSuffixed ? last + 1 : last };
}

/** «1 200»: exactly three digits after one space. */
function isThousands(words: Words, i: number, digits: string): boolean {
  const next = words.keys[i + 1] ?? "";
  if (next.length !== 3 || !isDigit(next.charCodeAt(0)) || words.gaps[i + 1] !== GAP.space) return false;
  const isHead = i === 0 || digits.length > (words.keys[i] ?? "").length || !isPointed(words, i - 1);
  return isHead && digits.length <= LONGEST && (words.keys[i] ?? "").length <= 3 && !digits.startsWith("0") && (words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0) === 1;
}

/** Whether a point, colon or comma and a digit follow the word at once: «20.00», «7:30», «1,5». */
function isPointed(words: Words, i: number): boolean {
  if (i < 0 || !isDigit((words.keys[i] ?? "").charCodeAt(0))) return false;
  const end = words.ends[i] ?? 0;
  return (words.starts[i + 1] ?? 0) === end + 1 && /[.:,]/u.test(words.text.charAt(end)) && isDigit((words.keys[i + 1] ?? "").charCodeAt(0));
}

function wordsAt(words: Words, first: number, { values }: Numerals): FoundNumeral | undefined {
  let total = 0;
  let group = 0;
  /** What the next word must stay below. */
  let limit = Infinity;
  let multiplier = Infinity;
  let last: number | undefined;
  for (let i = first; i < words.length; i += 1) {
    const value = values.get(words.keys[i] ?? "");
    if (value === undefined || (i > first && (words.gaps[i] ?? GAP.stop) > GAP.space)) break;
    if (value >= 1000) {
      if (value >= multiplier) break;
      total += Math.max(group, 1) * value;
      multiplier = value;
      group = 0;
      limit = 1000;
    } else {
      if (value >= limit || (value === 0 && i > first)) break;
      group += value;
      limit = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    }
    last = i;
  }
  return last === undefined ? undefined : { value: total + group, last };
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
