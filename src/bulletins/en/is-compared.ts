import type { CountedItem } from "./counted.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";

const REACH = 14;
const FROM: ReadonlySet<string> = new Set(["up", "down", "rise", "drop", "increase", "decrease", "jump", "fall"]);
const SPANS: ReadonlySet<string> = new Set(["day", "days", "night", "nights", "week", "weeks", "month", "months", "year", "years"]);
const ENDS: ReadonlySet<string> = new Set(["while", "whereas", "but"]);

/** Whether a count is another time's, which this one is held against: "down from 472 the night before", "a day after 472 were fired". */
export function isCompared(sentence: Sentence, { at }: CountedItem): boolean {
  let isPastComma = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i -= 1) {
    const word = wordOf(sentence, i);
    if (word === "compared" || (word === "from" && FROM.has(wordOf(sentence, i - 1)))) return true;
    // "A day after the raid, 80 were fired" tells of what came then.
    isPastComma ||= markOf(sentence, i) === ",";
    if (word === "after" && !isPastComma && SPANS.has(wordOf(sentence, i - 1)) && itemOf(sentence, i - 2) !== undefined) return true;
    if (markOf(sentence, i) === ";" || ENDS.has(word)) return false;
  }
  return false;
}
