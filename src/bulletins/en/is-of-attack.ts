import { ACTION_SENSES, NOUN_KINDS } from "./lexis.js";
import { wordOf, type Sentence } from "./sentence.js";
import { STOPPERS } from "./tables/function-words.js";

const REACH = 4;

/** "Russian missile strikes", "Ukrainian shelling": whose attack it is, wherever it was. */
export function isOfAttack(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i <= at + REACH && wordOf(sentence, i) !== "" && !STOPPERS.has(wordOf(sentence, i)); i += 1) {
    const sense = ACTION_SENSES.get(wordOf(sentence, i));
    if (sense === "attack" || sense === "launch" || sense === "hit" || NOUN_KINDS.get(wordOf(sentence, i)) === "strike") return true;
  }
  return false;
}
