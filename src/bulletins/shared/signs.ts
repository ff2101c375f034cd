import { GAP, type Words } from "../../core/lexicon/index.js";

/** The signs that may stand between two words, as bits of one number. White space and Markdown's marks are none. */
export const SIGN = {
  hyphen: 1, dash: 2, slash: 4, comma: 8, colon: 16, semicolon: 32, open: 64, close: 128, stop: 256, newline: 512, bullet: 1024, quote: 2048,
} as const;

const BY_SIGN: ReadonlyMap<string, number> = new Map([
  ["/", SIGN.slash], [",", SIGN.comma], [":", SIGN.colon], [";", SIGN.semicolon], ["(", SIGN.open], [")", SIGN.close],
  [".", SIGN.stop], ["!", SIGN.stop], ["?", SIGN.stop], ["…", SIGN.stop], ["\n", SIGN.newline], ["\r", SIGN.newline],
  ...Array.from("▪▫•●◦‣■□►▶➖🔹🔸🔻", (bullet) => [bullet, SIGN.bullet] as const),
  ...Array.from("\"«»“”„‟‹›", (quote) => [quote, SIGN.quote] as const),
]);

const DASHES = /[\u2010-\u2015\u2212-]/u;

/**
 * The signs before each word; of the first, those at the head of the text. Linear. Never throws.
 *
 * @param view - the text that the words were cut from
 */
export function signsOf(view: string, words: Words): readonly number[] {
  const signs: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const isPlain = i > 0 && (words.gaps[i] === GAP.none || view.slice(words.ends[i - 1], words.starts[i]) === " ");
    signs.push(isPlain ? 0 : signsIn(view.slice(words.ends[i - 1] ?? 0, words.starts[i])));
  }
  return signs;
}

function signsIn(between: string): number {
  let signs = 0;
  for (const sign of between) {
    if (DASHES.test(sign)) signs |= between.length === 1 ? SIGN.hyphen : SIGN.dash;
    else signs |= BY_SIGN.get(sign) ?? 0;
  }
  return signs;
}
