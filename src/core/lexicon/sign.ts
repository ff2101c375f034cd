/** The signs that may stand between two words, as bits of one number. White space and Markdown's marks are none. */
export const SIGN = {
  hyphen: 1, dash: 2, slash: 4, comma: 8, colon: 16, semicolon: 32, open: 64, close: 128, stop: 256, newline: 512, bullet: 1024, quote: 2048,
} as const;

/** A sign that a link, a hashtag or a mention may begin with: none of {@link SIGN}. */
export const LINK = 4096;
/** What stands after «http». */
export const ADDRESS: number = SIGN.colon | SIGN.slash;
/** What a hyphen or dash is before it is known which. */
export const STROKE: number = SIGN.hyphen | SIGN.dash;

const BULLETS = "▪▫•●◦‣■□►▶➖🔹🔸🔻";
const QUOTES = "\"«»“”„‟‹›";
const HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

/** By code point; a bullet beyond the first plane stands at each. */
const BY_SIGN: ReadonlyMap<number, number> = new Map([
  ...signs("/", SIGN.slash), ...signs(",", SIGN.comma), ...signs(":", SIGN.colon), ...signs(";", SIGN.semicolon), ...signs("(", SIGN.open), ...signs(")", SIGN.close),
  ...signs(".!?…", SIGN.stop), ...signs("\n\r", SIGN.newline), ...signs(BULLETS, SIGN.bullet), ...signs(QUOTES, SIGN.quote), ...signs(HYPHENS, STROKE), ...signs("]#@", LINK),
]);

function signs(list: string, sign: number): (readonly [number, number])[] {
  return Array.from(list, (one) => [one.codePointAt(0) ?? 0, sign] as const);
}

/** What sign stands at a place of a text; 0 for none, and for the second half of a surrogate pair. */
export function signAt(text: string, at: number): number {
  return BY_SIGN.get(text.codePointAt(at) ?? 0) ?? 0;
}

/** The sign that a UTF-16 code unit is by itself; 0 for none. */
export function signOfUnit(unit: number): number {
  return BY_SIGN.get(unit) ?? 0;
}
