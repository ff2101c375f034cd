/** What a UTF-16 code unit does where a text is cut into words. */
export const KIND = { other: 0, letter: 1, digit: 2, inside: 3, space: 4, hyphen: 5, slash: 6, quote: 7, comma: 8, newline: 9 } as const;

/** Scripts that names are matched in lie below the first limit; other letters below the second; then punctuation. */
const NAMES = 0x600;
const PUNCTUATION = 0x2000;
const PUNCTUATION_SIZE = 0x70;

/** Apostrophes, soft hyphens, zero-width signs and Markdown's marks: part of the word when letters stand on both sides. */
const INSIDE = new Set("'’ʼ`´‘′*_\u00AD\u200B\u200C\u200D\u2060\uFEFF");
const HYPHENS = new Set("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
const QUOTES = new Set("\"«»“”„‟‹›");
const SPACES = /[\t \u00A0\u2000-\u200A\u202F\u205F\u3000]/u;

function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x500;
}

/** Whether the unit is a letter in its capital form. */
export function isCapitalUnit(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** Letters that one language writes and its neighbour does not, in their small form. */
const OWN_LETTERS = { ukrainian: new Set("іїєґ"), russian: new Set("ыэъё") } as const;

/** Whether the unit is a letter that Ukrainian writes and Russian does not. */
export function isUkrainian(unit: number): boolean {
  return isCyrillic(unit) && OWN_LETTERS.ukrainian.has(String.fromCharCode(unit).toLowerCase());
}

/** Whether the unit is a letter that Russian writes and Ukrainian does not. */
export function isRussian(unit: number): boolean {
  return isCyrillic(unit) && OWN_LETTERS.russian.has(String.fromCharCode(unit).toLowerCase());
}

/** One of {@link KIND}. */
export function kindOf(unit: number): number {
  if (unit < NAMES || (unit >= PUNCTUATION && unit < PUNCTUATION + PUNCTUATION_SIZE)) return kindOfSign(String.fromCharCode(unit));
  if (unit < PUNCTUATION) return KIND.letter;
  if (unit === 0x3000) return KIND.space;
  if (unit === 0x2212) return KIND.hyphen;
  return unit === 0xfeff ? KIND.inside : KIND.other;
}

function kindOfSign(sign: string): number {
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
