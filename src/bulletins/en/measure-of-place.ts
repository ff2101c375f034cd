import type { CountedItem, ParsedSentence } from "./counted.js";
import type { FigureMeasure } from "./figure.js";
import { said } from "./governed.js";
import { wordOf } from "./sentence.js";
import { verbsAfter } from "./verb-after.js";

const DEBRIS: ReadonlySet<string> = new Set(["debris", "wreckage", "fragments", "falling", "remnants"]);
const HITS: ReadonlySet<string> = new Set(["hit", "hits", "struck", "strikes", "impact", "impacts", "strike", "striking", "hitting"]);
const PLACE_REACH = 16;

/** "debris fell on eight": the places left out. */
export function isDebrisCount(sentence: ParsedSentence, { at, noun }: CountedItem): boolean {
  if (noun.kind !== "none" || !["on", "at", "in"].includes(wordOf(sentence, at - 1)) || wordOf(sentence, noun.next) !== "") return false;
  return [2, 3, 4].some((back) => DEBRIS.has(wordOf(sentence, at - back)));
}

/** "hits at 12 locations", "debris fell in eight places" */
export function measureOfPlace(sentence: ParsedSentence, { at, noun }: CountedItem): FigureMeasure {
  if (noun.kind !== "site" && noun.kind !== "none") return "other";
  for (let i = at - 1; i >= Math.max(sentence.from, at - PLACE_REACH); i -= 1) {
    const word = wordOf(sentence, i);
    if (DEBRIS.has(word)) return "debrisLocations";
    if (HITS.has(word) && !DEBRIS.has(wordOf(sentence, i - 1))) return "hitLocations";
  }
  const { finite } = verbsAfter(sentence, noun.next);
  return finite !== undefined && said(finite.predicate, finite.role, "site")?.measure === "hitLocations" ? "hitLocations" : "other";
}
