import { readBulletin, type BulletinReading } from "../../src/bulletins/index.js";
import { textAt } from "../../src/core/index.js";
import { isAbsent } from "../../src/quantity/index.js";
import type { StrikeReport } from "../../src/strike/index.js";
import type { CorpusText } from "./corpus-files.js";
import { addPairs, pairOf, totalPair } from "./pairs.js";

/** A text with what was read of it; without a reading where the reader threw. */
export interface ReadPost {
  readonly text: string;
  readonly reading: BulletinReading | undefined;
}

/** Stands in where a corpus does not say when a text was published. */
const UNDATED = "2025-10-06";

export function readPost({ text, published_at = "" }: CorpusText): ReadPost {
  try {
    if (published_at !== "") return { text, reading: readBulletin(text, { publishedAt: published_at }) };
    // How far a window is from a date that is made up says nothing of the text.
    const reading = readBulletin(text, { publishedAt: UNDATED });
    return { text, reading: { ...reading, issues: reading.issues.filter(({ code }) => code !== "window_far_from_publication") } };
  } catch {
    return { text, reading: undefined };
  }
}

/** Whether spans and residue tile the text, and every figure's words stand where its evidence says. */
export function isTiled({ text, reading }: ReadPost): boolean {
  if (reading === undefined) return false;
  const parts = [...reading.spans, ...reading.residue].sort((a, b) => a.start - b.start);
  const isCited = reading.records.every(({ evidence = [] }) => evidence.every(({ span, wording }) => textAt(text, span) === wording));
  return isCited && parts.map((span) => textAt(text, span)).join("") === text;
}

/** Characters that were not read. */
export function unreadIn({ text, reading }: ReadPost): number {
  return reading === undefined ? text.length : reading.residue.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether a report counts two places or more, each apart, and they come to another number than its weapons. */
export function isUneven({ tallies, regions = [] }: StrikeReport): boolean {
  const parts = regions.flatMap(({ measure, count }) => (measure === "targeted" || measure === "hit" ? [] : [isAbsent(count) ? undefined : pairOf(count)]));
  const counted = parts.filter((pair) => pair !== undefined);
  const total = totalPair(tallies, "intercepted");
  if (counted.length < 2 || counted.length < parts.length || total === undefined) return false;
  const [min, max] = counted.reduce(addPairs);
  return (max !== null && max < total[0]) || (total[1] !== null && min > total[1]);
}
