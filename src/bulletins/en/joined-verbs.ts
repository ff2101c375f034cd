import { isAdverb } from "./is-adverb.js";
import type { Predicate } from "./predicate.js";
import { markOf, wordOf, type Sentence } from "./sentence.js";
import { AUXILIARIES } from "./tables/function-words.js";
import type { VerbSense } from "./tables/verbs.js";

const OUTCOMES: ReadonlySet<VerbSense> = new Set(["shootDown", "suppress", "intercept", "destroy", "lose"]);
/** What comes of electronic warfare, by several names. */
const UNSHOT: ReadonlySet<VerbSense> = new Set(["suppress", "lose", "fail"]);
const PRELUDES: ReadonlySet<VerbSense> = new Set(["detect", "launch", "involve"]);

/** Two verbs of one object: "detected and destroyed", "shot down or jammed", "killed or wounded". */
export function joined(sentence: Sentence, one: Predicate, other: Predicate): Predicate | undefined {
  if (one.voice === "noun" || other.voice === "noun" || other.first - one.next > 3) return undefined;
  if (isSeenDoing(sentence, one, other)) return { ...other, first: one.first, voice: "active", isGerund: false, isUnreal: one.isUnreal, isModifier: one.isModifier };
  let hasConjunction = false;
  for (let i = one.next; i < other.first; i += 1) {
    const word = wordOf(sentence, i);
    if (["and", "or"].includes(word) || markOf(sentence, i) === "/") hasConjunction = true;
    else if (!isAdverb(word) && !AUXILIARIES.has(word)) return undefined;
  }
  const [a] = one.senses;
  const [b] = other.senses;
  if (!hasConjunction || a === undefined || b === undefined) return undefined;
  const senses = a === b || PRELUDES.has(a) ? other.senses : UNSHOT.has(a) && UNSHOT.has(b) ? (["suppress"] as const) : OUTCOMES.has(a) && OUTCOMES.has(b) ? (["intercept"] as const) : (["casualties"] as const);
  return { ...other, senses, first: one.first, voice: one.voice === "bare" ? other.voice : one.voice, isUnreal: one.isUnreal || other.isUnreal, isModifier: one.isModifier };
}

/** "were recorded hitting": what was seen is what they did. */
function isSeenDoing(sentence: Sentence, one: Predicate, other: Predicate): boolean {
  if (one.voice !== "passive" || !other.isGerund || !one.senses.includes("detect")) return false;
  for (let i = one.next; i < other.first; i += 1) if (!isAdverb(wordOf(sentence, i))) return false;
  return true;
}
