import type { Words } from "../core/lexicon/index.js";

const OPENING = new Set("\"«“„'‘‹");
const CLOSING = new Set("\"»”“");

/** Whether an opening quote stands directly before a word. */
export function isQuoted(words: Words, first: number): boolean {
  return OPENING.has(words.text.charAt((words.starts[first] ?? 0) - 1));
}

/** Where a name of several words begins: with the quote that closes inside it («"Kinzhal" missiles»). */
export function startWithQuote(words: Words, first: number, last: number): number {
  const start = words.starts[first] ?? 0;
  if (first === last || !isQuoted(words, first)) return start;
  const inside = words.text.slice(start, words.starts[last]);
  return /^[^"«“„»”]*["»”]/u.test(inside) ? start - 1 : start;
}

/** Where a name of several words ends: with the quote that opens inside it («типу “Пародія”»). */
export function endWithQuote(words: Words, first: number, last: number): number {
  const end = words.ends[last] ?? 0;
  if (first === last || !CLOSING.has(words.text.charAt(end))) return end;
  const gap = words.text.slice(words.ends[last - 1] ?? 0, words.starts[last]);
  return /["«“„]/u.test(gap) ? end + 1 : end;
}
