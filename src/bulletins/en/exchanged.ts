import type { ParsedSentence } from "./counted.js";
import type { FigureMeasure } from "./figure.js";
import type { Kind } from "./governed.js";
import { wordOf } from "./sentence.js";
import type { VerbAfter } from "./verb-after.js";
import type { VerbSense } from "./tables/verbs.js";

const EXCHANGE_WORDS: ReadonlySet<string> = new Set("prisoner prisoners pow pows captivity exchange exchanged exchanges swap swapped".split(" "));

/** Whether the people of a sentence are prisoners though it does not call them so: "each side freed 270 servicemen". */
function tellsOfExchange(sentence: ParsedSentence): boolean {
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (EXCHANGE_WORDS.has(wordOf(sentence, i)) || (wordOf(sentence, i) === "each" && wordOf(sentence, i + 1) === "side")) return true;
  }
  return false;
}

const EXCHANGES: ReadonlySet<VerbSense> = new Set(["exchange", "return"]);

/**
 * Prisoners and the fallen are counted by an exchange wherever their sentence tells of one; people who are not named
 * only where the verb after them is of one: "307 were freed in the swap".
 */
export function exchanged(sentence: ParsedSentence, kind: Kind, verbs: readonly (VerbAfter | undefined)[]): FigureMeasure | undefined {
  if (kind === "none") return verbs.some((verb) => verb?.predicate.isUnreal === false && verb.predicate.senses.includes("exchange")) && tellsOfExchange(sentence) ? "prisonersExchanged" : undefined;
  if (kind !== "prisoner" && kind !== "remains" && !(kind === "person" && tellsOfExchange(sentence))) return undefined;
  return sentence.predicates.some(({ senses, isUnreal }) => !isUnreal && senses.some((sense) => EXCHANGES.has(sense))) ? (kind === "remains" ? "remainsReturned" : "prisonersExchanged") : undefined;
}
