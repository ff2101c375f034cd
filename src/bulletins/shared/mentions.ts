import { longestPhraseAt, nextStart, type Lexicon, type Words } from "../../core/lexicon/index.js";

/** Whether one of the phrases stands in a text. Linear. Never throws. */
export function mentions(words: Words, phrases: Lexicon<unknown>): boolean {
  for (let i = nextStart(phrases, words, 0); i < words.length; i = nextStart(phrases, words, i + 1)) {
    if (longestPhraseAt(phrases, words, i) !== undefined) return true;
  }
  return false;
}
