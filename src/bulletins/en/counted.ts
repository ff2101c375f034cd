import { countedNoun, type CountedNoun } from "./counted-noun.js";
import type { Item } from "./items.js";
import type { Predicate } from "./predicate.js";
import { predicatesOf } from "./predicates.js";
import type { Sentence } from "./sentence.js";

/** A count in its sentence. */
export interface CountedItem {
  /** The item. */
  readonly at: number;
  readonly item: Item;
  readonly noun: CountedNoun;
}

/** A sentence with all that is needed to say what its counts count. */
export interface ParsedSentence extends Sentence {
  readonly counted: readonly CountedItem[];
  readonly predicates: readonly Predicate[];
  /** For each count's item: one past its noun. */
  readonly nounEnds: ReadonlyMap<number, number>;
  /** Predicates by their first item. */
  readonly predicateAt: ReadonlyMap<number, Predicate>;
  /** Predicates by the item after their last. */
  readonly predicateBefore: ReadonlyMap<number, Predicate>;
}

/** Finds the counts with their nouns, and the verbs. */
export function parseSentence(sentence: Sentence): ParsedSentence {
  const counted: CountedItem[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const item = sentence.items[at];
    if (item?.kind === "count") counted.push({ at, item, noun: countedNoun(sentence, at + 1) });
  }
  const predicates = counted.length === 0 ? [] : predicatesOf(sentence);
  const nounEnds = new Map(counted.map(({ at, noun }) => [at, noun.next]));
  return { ...sentence, counted, nounEnds, predicates, predicateAt: new Map(predicates.map((one) => [one.first, one])), predicateBefore: new Map(predicates.map((one) => [one.next, one])) };
}
