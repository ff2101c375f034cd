import { foldText } from "./fold.js";

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

function kinds(): Uint8Array {
  table ??= Uint8Array.from({ length: TABLE_SIZE + PUNCTUATION_SIZE }, (_, i) => kindOf(String.fromCharCode(i < TABLE_SIZE ? i : i - TABLE_SIZE + PUNCTUATION)));
  return table;
}

function kindOfUnit(unit: number, table: Uint8Array): number {
  if (unit < TABLE_SIZE) return table[unit] ?? KIND.other;
  if (unit < PUNCTUATION) return KIND.letter;
  if (unit < PUNCTUATION + PUNCTUATION_SIZE) return table[unit - PUNCTUATION + TABLE_SIZE] ?? KIND.other;
  if (unit === 0x3000) return KIND.space;
  if (unit === 0x2212) return KIND.hyphen;
  return unit === 0xfeff ? KIND.inside : KIND.other;
}

/**
 * Cuts a text into words. Linear. Never throws.
 *
 * @example wordsOf("Shahed-136").keys.length // => 2
 */
export function wordsOf(text: string): Words {
  const table = kinds();
  const kindAt = (i: number): number => kindOfUnit(text.charCodeAt(i), table);
  const folded = foldText(text);
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = GAP.stop;
  let lines = 0;
  let i = 0;
  while (i < text.length) {
    const kind = kindAt(i);
    if (kind !== KIND.letter && kind !== KIND.digit) {
      if (kind === KIND.newline) lines += 1;
      gap = wider(gap, kind);
      i += 1;
      continue;
    }
    const start = i;
    let dirty = false;
    let end = i + 1;
    i = end;
    while (i < text.length) {
      const here = kindAt(i);
      if (here === kind) end = i + 1;
      else if (here !== KIND.inside) break;
      else dirty = true;
      i += 1;
    }
    if (dirty && isPossessive(folded, start, end)) end -= 2;
    i = end;
    keys.push(dirty && end - start > 1 ? bare(folded, start, end, kindAt) : folded.slice(start, end));
    starts.push(start);
    ends.push(end);
    gaps.push(lines > 1 || (lines === 1 && gap === GAP.dash) ? GAP.stop : gap);
    gap = GAP.none;
    lines = 0;
  }
  return { text, length: keys.length, keys, starts, ends, gaps };
}

/** The folded run without the signs inside it that are not letters. */
function bare(folded: string, start: number, end: number, kindAt: (i: number) => number): string {
  let key = "";
  for (let i = start; i < end; i += 1) if (kindAt(i) !== KIND.inside) key += folded.charAt(i);
  return key;
}

/** English `'s` does not belong to the name before it. */
function isPossessive(folded: string, start: number, end: number): boolean {
  return end - start > 2 && folded.charAt(end - 1) === "s" && /['’ʼ]/u.test(folded.charAt(end - 2));
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
