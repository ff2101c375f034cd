import { GAP, wordsOf, type Words } from "../core/lexicon/index.js";
import type { Candidate } from "./candidate.js";
import { isQuoted } from "./quotes.js";

const keysOf = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((word) => wordsOf(word).keys));

/** Words between a common noun and a name: «БпЛА типу Shahed». */
const TYPE_WORDS = keysOf("типу", "типа", "тип", "марки", "type");
const LINKS = keysOf("та", "і", "и", "й", "або", "или", "and", "or");

/** Whether the word says that a name of a type follows. */
export function isTypeWord(words: Words, i: number): boolean {
  return TYPE_WORDS.has(words.keys[i] ?? "");
}

/** Leaves out names that need a word for a weapon beside them and have none. */
export function inContext(found: readonly Candidate[], words: Words): readonly Candidate[] {
  if (!found.some(({ needsContext }) => needsContext)) return found;
  return found.filter((candidate, i) => {
    if (!candidate.needsContext || isQuoted(words, candidate.first) || isTypeWord(words, candidate.first - 1)) return true;
    return isBeside(found[i - 1], candidate, words) || isBeside(candidate, found[i + 1], words);
  });
}

/** Whether nothing but a comma, a slash or a linking word stands between two names. */
function isBeside(left: Candidate | undefined, right: Candidate | undefined, words: Words): boolean {
  if (left === undefined || right === undefined) return false;
  const gap = words.gaps[right.first] ?? GAP.stop;
  const distance = right.first - left.last;
  return (distance === 1 && gap <= GAP.comma) || (distance === 2 && gap <= GAP.space && LINKS.has(words.keys[left.last + 1] ?? ""));
}
