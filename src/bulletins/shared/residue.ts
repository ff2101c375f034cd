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
    if (word > first) residue.push({ start: Math.max(gap.start, words.starts[first] ?? 0), end: Math.min(gap.end, words.ends[word - 1] ?? 0) });
  }
  return { spans: uncovered(residue, text.length), residue };
}
