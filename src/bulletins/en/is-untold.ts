import type { CountedItem, ParsedSentence } from "./counted.js";
import { FARTHEST_VERBS } from "./governed.js";
import { markOf, wordOf } from "./sentence.js";
import { AUXILIARIES, SAYING } from "./tables/function-words.js";

/** "all but 26 drones and 31 missiles": what is excepted is no figure of the verb's. */
export function isExcepted(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - FARTHEST_VERBS); i -= 1) {
    const item = sentence.items[i];
    if (item?.kind === "refused") return item.text.includes("all but");
    if (item?.kind !== "word" || AUXILIARIES.has(item.text) || sentence.predicateAt.has(i)) return false;
  }
  return false;
}

const STATISTICS: ReadonlySet<string> = new Set("average averages averaging averaged median mean typical typically usual usually".split(" "));
const STATISTIC_REACH = 5;

/** "an average of 50", "an average salvo size of 50" */
export function isStatistic(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i > at - STATISTIC_REACH && wordOf(sentence, i) !== ""; i -= 1) if (STATISTICS.has(wordOf(sentence, i))) return true;
  return false;
}

/** "100 drones a day", "50 drones per night" */
export function isRate(sentence: ParsedSentence, at: number): boolean {
  const word = wordOf(sentence, at);
  const next = wordOf(sentence, at + 1);
  if (["earlier", "ago", "before", "later"].includes(wordOf(sentence, at + 2))) return false;
  return word === "daily" || word === "nightly" || (["a", "per", "each", "every"].includes(word) && ["day", "night", "week", "month", "year", "hour"].includes(next));
}

/** "15 more drones than the night before", "two fewer than on Sunday" */
export function isDifference(sentence: ParsedSentence, { at, noun }: CountedItem): boolean {
  return ["more", "fewer", "less"].includes(wordOf(sentence, at + 1)) && [at + 2, noun.next].some((place) => wordOf(sentence, place) === "than");
}

const DENYING: ReadonlySet<string> = new Set("denied denies deny denying refuted refutes refuting dismissed dismisses dismissing disputed disputes".split(" "));
const DENIAL_ENDS: ReadonlySet<string> = new Set([...SAYING, "but", "while", "whereas", "although", "though"]);
const DENIAL_REACH = 24;

/** "the ministry denied that 12 aircraft had been destroyed" */
export function isDenied(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - DENIAL_REACH); i -= 1) {
    const word = wordOf(sentence, i);
    if (DENYING.has(word)) return true;
    if (DENIAL_ENDS.has(word) || markOf(sentence, i) === ";") return false;
  }
  return false;
}
