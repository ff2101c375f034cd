import { dictionarySize, formOfNumber, HASH_SEED, hashed, LONGEST_FORM, numberOfForm, numberOfUnits } from "./dictionary.js";
import { foldTable, foldText, textOfUnits } from "./fold.js";

/**
 * What stands between two words, in the order in which it parts them: nothing (`Х101`), a hyphen, white space or
 * quotes, a dash with white space beside it, a slash, a comma, or any other sign or a new paragraph or list item.
 */
export const GAP = { none: 0, hyphen: 1, space: 2, dash: 3, slash: 4, comma: 5, stop: 6 } as const;
/** One of {@link GAP}. */
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A text cut into runs of letters and runs of digits, each compared in its folded form and found again by its span. */
export interface Words {
  readonly text: string;
  readonly length: number;
  /** Folded form of each run, without what is not seen (soft hyphens) and without apostrophes. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each run; `stop` before the first. */
  readonly gaps: readonly Gap[];
  /** The number of each run in the dictionary of that edition; read them by {@link numbersOf}. */
  numbers: readonly number[];
  edition: number;
}

const KIND = { other: 0, letter: 1, digit: 2, inside: 3, space: 4, hyphen: 5, slash: 6, quote: 7, comma: 8, newline: 9 } as const;

/** Scripts that names are matched in lie below the first limit; other letters below the second; then punctuation. */
const TABLE_SIZE = 0x600;
const PUNCTUATION = 0x2000;
const PUNCTUATION_SIZE = 0x70;
let table: Uint8Array | undefined;

/** Apostrophes, soft hyphens, zero-width signs and Markdown's marks: part of the word when letters stand on both sides. */
const INSIDE = new Set("'’ʼ`´‘′*_\u00AD\u200B\u200C\u200D\u2060\uFEFF");
const HYPHENS = new Set("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
const QUOTES = new Set("\"«»“”„‟‹›");
const SPACES = /[\t \u00A0\u2000-\u200A\u202F\u205F\u3000]/u;

function kindOf(sign: string): number {
  if (/\p{M}/u.test(sign) || INSIDE.has(sign)) return KIND.inside;
  if (/\p{L}/u.test(sign)) return KIND.letter;
  if (/\d/u.test(sign)) return KIND.digit;
  if (SPACES.test(sign)) return KIND.space;
  if (/[\n\r]/u.test(sign)) return KIND.newline;
  if (HYPHENS.has(sign)) return KIND.hyphen;
  if (QUOTES.has(sign)) return KIND.quote;
  if (sign === "/" || sign === "\\") return KIND.slash;
  return sign === "," ? KIND.comma : KIND.other;
}

/** The kind of every UTF-16 code unit. */
function kinds(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (unit < TABLE_SIZE || (unit >= PUNCTUATION && unit < PUNCTUATION + PUNCTUATION_SIZE)) return kindOf(String.fromCharCode(unit));
    if (unit < PUNCTUATION) return KIND.letter;
    if (unit === 0x3000) return KIND.space;
    if (unit === 0x2212) return KIND.hyphen;
    return unit === 0xfeff ? KIND.inside : KIND.other;
  });
  return table;
}

/**
 * Cuts a text into words. Linear. Never throws.
 *
 * @example wordsOf("Shahed-136").keys.length // => 2
 */
export function wordsOf(text: string): Words {
  const table = kinds();
  const folding = foldTable();
  const { length } = text;
  let count = 0;
  let gap: Gap = GAP.stop;
  let lines = 0;
  let i = 0;
  while (i < length) {
    let unit = text.charCodeAt(i);
    const kind = table[unit] ?? KIND.other;
    if (kind !== KIND.letter && kind !== KIND.digit) {
      if (kind === KIND.newline) lines += 1;
      gap = wider(gap, kind);
      i += 1;
      continue;
    }
    const start = i;
    let here: number = kind;
    let isDirty = false;
    let isFolded = true;
    let end = i;
    let size = 0;
    let hash = HASH_SEED;
    let folded = unit;
    for (;;) {
      if (here === kind) {
        folded = unit < TABLE_SIZE ? (folding[unit] ?? unit) : unit;
        if (size < LONGEST_FORM) UNITS[size] = folded;
        isFolded &&= folded === unit;
        hash = hashed(hash, folded);
        size += 1;
        end = i + 1;
      } else isDirty = true;
      i += 1;
      if (i >= length) break;
      unit = text.charCodeAt(i);
      here = table[unit] ?? KIND.other;
      if (here !== kind && here !== KIND.inside) break;
    }
    if (isDirty && folded === SMALL_S && isPossessive(text, start, end)) {
      end -= 2;
      size -= 1;
      hash = hashOf(size);
    }
    i = end;
    const number = size > LONGEST_FORM ? 0 : numberOfUnits(UNITS, size, hash);
    NUMBERS[count] = number;
    KEYS[count] = number > 0 ? formOfNumber(number) : isFolded && !isDirty ? text.slice(start, end) : keyOf(text, start, end, size);
    STARTS[count] = start;
    ENDS[count] = end;
    GAPS[count] = lines > 1 || (lines === 1 && gap === GAP.dash) ? GAP.stop : gap;
    count += 1;
    gap = GAP.none;
    lines = 0;
  }
  const words: Words = {
    text, length: count, keys: KEYS.slice(0, count), starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), gaps: GAPS.slice(0, count),
    numbers: NUMBERS.slice(0, count), edition: dictionarySize(),
  };
  if (count > KEPT) for (const list of [KEYS, STARTS, ENDS, GAPS, NUMBERS]) list.length = KEPT;
  // A word cut from a text would keep the whole of it.
  KEYS.fill("", 0, Math.min(count, KEPT));
  return words;
}

/*
 * Where the words of a text are gathered, so that each list is made once and of its size: lists that grow by `push` leave
 * as much behind as they end up with.
 */
const KEYS: string[] = [];
const STARTS: number[] = [];
const ENDS: number[] = [];
const GAPS: Gap[] = [];
const NUMBERS: number[] = [];
/** So many words' room is kept for the next text. */
const KEPT = 1000;

/** The numbers of a text's words in the dictionary, 0 for words that are in no lexicon, kept up with lexicons compiled since. */
export function numbersOf(words: Words): readonly number[] {
  if (words.edition !== dictionarySize()) renew(words);
  return words.numbers;
}

function renew(words: Words): void {
  words.numbers = words.keys.map(numberOfForm);
  words.edition = dictionarySize();
}

/** The folded units of the word in hand. */
const UNITS = new Uint16Array(LONGEST_FORM);

function hashOf(size: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < Math.min(size, LONGEST_FORM); i += 1) hash = hashed(hash, UNITS[i] ?? 0);
  return hash;
}

/** The folded run without the signs inside it that are not letters. */
function keyOf(text: string, start: number, end: number, size: number): string {
  if (size <= LONGEST_FORM) return textOfUnits(UNITS.subarray(0, size));
  const table = kinds();
  const folded = foldText(text.slice(start, end));
  let key = "";
  for (let i = 0; i < folded.length; i += 1) if (table[text.charCodeAt(start + i)] !== KIND.inside) key += folded.charAt(i);
  return key;
}

/** The small Latin s. */
const SMALL_S = 115;

/** English `'s` does not belong to the name before it. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && /['’ʼ]/u.test(text.charAt(end - 2));
}

/** The gap after one more sign: what parts most counts, and a hyphen beside white space is a dash. */
function wider(gap: Gap, kind: number): Gap {
  switch (kind) {
    case KIND.hyphen:
      return larger(gap, gap === GAP.none ? GAP.hyphen : GAP.dash);
    case KIND.space:
    case KIND.newline:
      return larger(gap, gap === GAP.hyphen ? GAP.dash : GAP.space);
    case KIND.quote:
    case KIND.inside:
      return gap === GAP.none ? GAP.space : gap;
    case KIND.slash:
      return larger(gap, GAP.slash);
    case KIND.comma:
      return larger(gap, GAP.comma);
    default:
      return GAP.stop;
  }
}

function larger(a: Gap, b: Gap): Gap {
  return a > b ? a : b;
}
