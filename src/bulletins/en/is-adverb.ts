import { ADVERBS } from "./tables/function-words.js";

/** Whether a word may stand between a noun and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || /[a-z]{3}ly$/u.test(word);
}
