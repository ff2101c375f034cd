import type { CountedItem, ParsedSentence } from "./counted.js";
import { FARTHEST, pastLead, said, verbsBack, type Earlier, type Governed, type Kind } from "./governed.js";
import type { Predicate } from "./predicate.js";
import { markOf, wordOf } from "./sentence.js";
import { CLAUSE_OPENERS } from "./tables/function-words.js";
import type { VerbSense } from "./tables/verbs.js";

/** The verb right before: "downed 58". */
export function verbBefore(sentence: ParsedSentence, at: number, kind: Kind): Governed | undefined {
  const last = pastLead(sentence, at - 1);
  const predicate = sentence.predicateBefore.get(last + 1);
  return predicate === undefined || predicate.voice === "noun" || predicate.voice === "passive" ? undefined : saidOfObject(sentence, predicate, kind);
}

/** The verb that a count stands right after, whatever it says. */
export function verbOf(sentence: ParsedSentence, at: number): Predicate | undefined {
  const predicate = sentence.predicateBefore.get(pastLead(sentence, at - 1) + 1);
  return predicate === undefined || predicate.voice === "noun" || predicate.voice === "passive" || predicate.isModifier || predicate.senses.includes("reach") ? undefined : predicate;
}

const RADAR: ReadonlySet<string> = new Set("radar radars location locationally sight jammed jamming electronic ew".split(" "));

/** Who loses drones has lost them in battle, unless radar is spoken of. */
function saidOfObject(sentence: ParsedSentence, predicate: Predicate, kind: Kind): Governed | undefined {
  const told = said(predicate, "object", kind);
  if (told?.measure !== "suppressed" || !predicate.senses.includes("lose")) return told;
  for (let i = predicate.next; i < Math.min(sentence.to, predicate.next + FARTHEST); i += 1) if (RADAR.has(wordOf(sentence, i))) return told;
  return undefined;
}

const FINAL_SENSES: ReadonlySet<VerbSense> = new Set(["kill", "injure", "damage", "casualties"]);

/** The object of a verb further left, in the same clause or in a list that its verb began. */
export function asObject(sentence: ParsedSentence, { at, noun }: CountedItem, earlier: readonly Earlier[], kind: Kind): Governed | undefined {
  const last = earlier.at(-1);
  for (const predicate of verbsBack(sentence, at)) {
    if (predicate.isModifier && !predicate.senses.some((sense) => FINAL_SENSES.has(sense))) continue;
    const opensClause = hasClauseOpener(sentence, predicate.next, at);
    if (opensClause && !(noun.kind === "none" && last?.predicate === predicate)) continue;
    const goesOn = last?.predicate === predicate;
    if (predicate.voice === "noun" && !goesOn) continue;
    if (predicate.voice === "passive" && !goesOn) continue;
    const told = goesOn && (predicate.voice === "passive" || predicate.voice === "noun" || noun.kind === "none") && last.kind === kind ? { measure: last.measure, predicate } : saidOfObject(sentence, predicate, kind);
    if (told !== undefined) return told;
    if (goesOn && last.kind === kind) return { measure: last.measure, predicate };
  }
  return undefined;
}

function hasClauseOpener(sentence: ParsedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (CLAUSE_OPENERS.has(wordOf(sentence, i)) || markOf(sentence, i) === ";") return true;
  return false;
}
