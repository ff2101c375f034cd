import type { CountedItem, ParsedSentence } from "./counted.js";
import type { CountedNoun } from "./counted-noun.js";
import type { FigureMeasure } from "./figure.js";
import { measureOf, type Role } from "./measure-of.js";
import { isAdverb } from "./is-adverb.js";
import type { Predicate } from "./predicate.js";
import { wordOf } from "./sentence.js";

/** What a count says, and the verb that says it. */
export interface Governed {
  readonly measure: FigureMeasure;
  readonly predicate?: Predicate | undefined;
}

/** What stands before a count in its sentence. */
export interface Earlier extends Governed {
  readonly counted: CountedItem;
  readonly kind: Kind;
}

/** What sort of thing is counted. */
export type Kind = CountedNoun["kind"];

/** What becomes of weapons that were launched. */
export const OUTCOMES: ReadonlySet<FigureMeasure> = new Set(["shotDown", "intercepted", "suppressed", "reachedTarget"]);
/** How many verbs are looked back over, and how many items. */
export const FARTHEST_VERBS = 8;
export const FARTHEST = 60;

/** The measure under the first of a verb's senses that says something. */
export function said(predicate: Predicate, role: Role, kind: Kind): Governed | undefined {
  for (const sense of predicate.senses) {
    const measure = measureOf(sense, role, kind);
    if (measure !== undefined) return { measure: predicate.isUnreal ? "other" : measure, predicate };
  }
  return undefined;
}

const LEADS: ReadonlySet<string> = new Set("the another a an all these those its their even also as following".split(" "));

/** The nearest item at or before `at` that is no adverb, article or "record". */
export function pastLead(sentence: ParsedSentence, at: number): number {
  let i = at;
  while (i >= sentence.from && (LEADS.has(wordOf(sentence, i)) || isAdverb(wordOf(sentence, i)) || wordOf(sentence, i) === "record")) i -= 1;
  return i;
}

/** Verbs that begin before item `at`, the nearest first. */
export function* verbsBack(sentence: ParsedSentence, at: number): Generator<Predicate> {
  let high = sentence.predicates.length;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.predicates[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1, steps = 0; i >= 0 && steps < FARTHEST_VERBS; i -= 1, steps += 1) {
    const predicate = sentence.predicates[i];
    if (predicate === undefined || at - predicate.next > FARTHEST) return;
    yield predicate;
  }
}
