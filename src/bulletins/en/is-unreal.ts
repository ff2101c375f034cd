import { isAdverb } from "./is-adverb.js";
import { itemOf, wordOf, type Sentence } from "./sentence.js";
import { AUXILIARIES, MODALS, NEGATIONS } from "./tables/function-words.js";

const REACH = 6;
const CONDITION_REACH = 10;
const UNREAL_LEADS: ReadonlySet<string> = new Set(
  "failed fail fails failing unable plans planning planned intends intend wants want aims threatened threatens capable ability capacity ready prepared need needs hopes expects expected potential enough".split(" "),
);
const PROPOSALS: ReadonlySet<string> = new Set("propose proposed proposes proposing offered suggested considering agree agreed agrees agreeing pledged promised vowed".split(" "));
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether"]);
const ONLY = /^(?:only|just)(?![\p{L}\p{N}])/u;

/** Whether the verb at `[at, next)` tells of what was not, or may be: "failed to launch", "could fire", "if Russia fires". */
export function isUnreal(sentence: Sentence, at: number, next: number): boolean {
  for (let i = at - 1; i > at - REACH; i -= 1) {
    const word = wordOf(sentence, i);
    if (word === "") break;
    // "could stop only three": they did.
    if (word === "could" && ONLY.test(itemOf(sentence, next)?.text ?? "")) return false;
    if (MODALS.has(word) || NEGATIONS.has(word)) return true;
    if (word === "able") return !["was", "were", "been"].includes(wordOf(sentence, pastAdverbsBack(sentence, i - 1)));
    if (PROPOSALS.has(word)) return true;
    if (UNREAL_LEADS.has(word) && ["to", "of"].includes(wordOf(sentence, i + 1))) return true;
    if (!isAdverb(word) && !AUXILIARIES.has(word) && word !== "to" && word !== "of") break;
  }
  return isConditional(sentence, at);
}

function isConditional(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > at - CONDITION_REACH && wordOf(sentence, i) !== ""; i -= 1) if (CONDITIONS.has(wordOf(sentence, i))) return true;
  return false;
}

/** The nearest item at or before `at` that is no adverb. */
export function pastAdverbsBack(sentence: Sentence, at: number): number {
  let i = at;
  while (i > at - REACH && (isAdverb(wordOf(sentence, i)) || NEGATIONS.has(wordOf(sentence, i)) || wordOf(sentence, i) === "subsequently")) i -= 1;
  return i;
}
