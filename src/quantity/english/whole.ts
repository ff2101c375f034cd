import { looksLikeYear } from "./context.js";
import { readHead } from "./head.js";
import type { ReadingMode, Whole } from "./reading-state.js";
import type { Token } from "./token.js";
import { pastWords, wordAt } from "./words.js";

/** "of the 25", "out of 84". */
export function readWhole(tokens: readonly Token[], at: number, mode: ReadingMode): Whole | undefined {
  const of = tokens[at]?.glue === "¶" ? undefined : (pastWords(tokens, at, ["out", "of"]) ?? pastWords(tokens, at, ["of"]));
  return of === undefined ? undefined : wholeAt(tokens, of, mode);
}

/** "the 25", "84". */
export function wholeAt(tokens: readonly Token[], at: number, mode: ReadingMode): Whole | undefined {
  const first = pastDeterminer(tokens, at);
  if (tokens[first]?.glue === "¶") return undefined;
  // "the best half of 2025"
  if (mode.prose && first === at && looksLikeYear(tokens[first])) return undefined;
  const whole = readHead(tokens, first, mode);
  return whole?.kind === "read" ? { quantity: whole.quantity, vague: whole.vague, first, next: whole.next } : undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "these", "those", "its", "their", "all", "his", "her", "our"]);

/** The position past "the", "its"… where one stands at `at`. */
export function pastDeterminer(tokens: readonly Token[], at: number): number {
  return DETERMINERS.has(wordAt(tokens, at)) ? at + 1 : at;
}
