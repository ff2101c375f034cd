import type { Words } from "../../core/lexicon/index.js";

/** The signs that may stand between two words, as bits of one number. White space and Markdown's marks are none. */
export const SIGN = {
  hyphen: 1, dash: 2, slash: 4, comma: 8, colon: 16, semicolon: 32, open: 64, close: 128, stop: 256, newline: 512, bullet: 1024, quote: 2048,
} as const;

const BULLETS = "▪▫•●◦‣■□►▶➖🔹🔸🔻";
const QUOTES = "\"«»“”„‟‹›";
const HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

/** What a hyphen or dash is before it is known which. */
const STROKE = SIGN.hyphen | SIGN.dash;

/** By code point; a bullet beyond the first plane stands at each. */
const BY_SIGN: ReadonlyMap<number, number> = new Map([
  ...signs("/", SIGN.slash), ...signs(",", SIGN.comma), ...signs(":", SIGN.colon), ...signs(";", SIGN.semicolon), ...signs("(", SIGN.open), ...signs(")", SIGN.close),
  ...signs(".!?…", SIGN.stop), ...signs("\n\r", SIGN.newline), ...signs(BULLETS, SIGN.bullet), ...signs(QUOTES, SIGN.quote), ...signs(HYPHENS, STROKE),
]);

function signs(list: string, sign: number): (readonly [number, number])[] {
  return Array.from(list, (one) => [one.codePointAt(0) ?? 0, sign] as const);
}

const SPACE = 32;

/** The signs before each word, and whether among them are some that a link, a hashtag or a mention may begin with. */
export interface FoundSigns {
  readonly signs: readonly number[];
  readonly mayHaveLinks: boolean;
}

/**
 * The signs before each word; of the first, those at the head of the text. Linear. Never throws.
 *
 * @param end - where the text ends that the words were cut from
 */
export function signsOf({ text, length, starts, ends }: Words, end: number): FoundSigns {
  let from = 0;
  let all = 0;
  for (let i = 0; i < length; i += 1) {
    const start = starts[i] ?? 0;
    const found = start === from || (start === from + 1 && text.charCodeAt(from) === SPACE) ? 0 : signsBetween(text, from, start);
    FOUND[i] = found & ~LINK;
    all |= found;
    from = ends[i] ?? 0;
  }
  all |= signsBetween(text, from, end);
  const signs = FOUND.slice(0, length);
  if (FOUND.length > KEPT) FOUND.length = KEPT;
  return { signs, mayHaveLinks: (all & LINK) !== 0 };
}

/** Where the signs of a text are gathered, so that their list is made once and of its size. */
const FOUND: number[] = [];
/** So many words' room is kept for the next text. */
const KEPT = 1000;

/** A sign that a link, a hashtag or a mention may begin with: no sign of the formula. */
const LINK = 4096;
/** What stands after «http». */
const ADDRESS = SIGN.colon | SIGN.slash;

function signsBetween(text: string, from: number, to: number): number {
  let found = 0;
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const point = unit < SURROGATES ? unit : (text.codePointAt(i) ?? 0);
    const sign = point < TABLED ? (LOW_SIGNS[point] ?? 0) : (BY_SIGN.get(point) ?? 0);
    found |= sign === STROKE ? (to - from === 1 ? SIGN.hyphen : SIGN.dash) : sign;
    i += point > 0xffff ? 2 : 1;
  }
  return (found & ADDRESS) === ADDRESS ? found | LINK : found;
}

const SURROGATES = 0xd800;
/** The signs of code points below this limit, by a table. */
const TABLED = 0x2600;
const LOW_SIGNS = lowSigns();

function lowSigns(): Uint16Array {
  const table = new Uint16Array(TABLED);
  for (const [point, sign] of BY_SIGN) if (point < TABLED) table[point] = sign;
  for (const sign of "]#@") table[sign.charCodeAt(0)] = LINK;
  return table;
}
