import { uncovered, type Span } from "../../core/index.js";
import type { BulletinText } from "./bulletin-text.js";

/** What of a text was read and what was not; the two tile it. */
export interface Coverage {
  readonly spans: readonly Span[];
  readonly residue: readonly Span[];
}

/**
 * Parts a text by what was read of it. Words that no span touches are residue; white space, signs, Markdown and links
 * go with what was read, but for those between two words of one residue. Linear but for the sorting of the spans.
 */
export function coverageOf({ text, words }: BulletinText, read: readonly Span[]): Coverage {
  const gaps = uncovered(read, text.length);
  const residue: Span[] = [];
  let word = 0;
  for (const gap of gaps) {
    while (word < words.length && (words.ends[word] ?? 0) <= gap.start) word += 1;
    const first = word;
    while (word < words.length && (words.starts[word] ?? 0) < gap.end) word += 1;
    if (word > first) residue.push(...trimmed(text, Math.max(gap.start, words.starts[first] ?? 0), Math.min(gap.end, words.ends[word - 1] ?? 0)));
  }
  return { spans: uncovered(residue, text.length), residue };
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** The stretch without signs at its ends, where a span cuts a word at Markdown inside it; nothing where it is all signs. */
function trimmed(text: string, from: number, to: number): Span[] {
  let [start, end] = [from, to];
  while (start < end && !WORD_SIGN.test(text.charAt(start))) start += 1;
  while (end > start && !WORD_SIGN.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [{ start, end }] : [];
}
