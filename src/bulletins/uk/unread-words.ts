import type { Span } from "../../core/index.js";
import { isDigits, type BulletinText } from "../shared/bulletin-text.js";
import type { Token } from "./token.js";
import { lastWordIn, wordAt } from "./tokens-of.js";

/**
 * Numbers in words that no figure holds; those in digits are found in the residue. One may be an article, as in «один
 * із», and words without a number («кілька») tell little.
 *
 * @param known - what was read, or is known to be unread
 */
export function unreadWords(text: BulletinText, tokens: readonly Token[], known: readonly Span[]): Span[] {
  const { words } = text;
  const isKnown = new Uint8Array(words.length);
  for (const { start, end } of known) {
    const first = wordAt(words, start);
    isKnown.fill(1, first, lastWordIn(words, first, end) + 1);
  }
  return tokens.flatMap((token): Span[] => {
    const isCounted = token.kind === "count" && typeof token.quantity === "number" && token.quantity > 1;
    if (!isCounted || isDigits(text, token.first) || isKnown[token.first] === 1) return [];
    return [{ start: words.starts[token.first] ?? 0, end: words.ends[token.last] ?? 0 }];
  });
}
