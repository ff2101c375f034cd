import type { CountedItem, ParsedSentence } from "./counted.js";
import type { FigureMeasure } from "./figure.js";
import { said } from "./governed.js";
import { wordOf } from "./sentence.js";
import { verbsAfter } from "./verb-after.js";

const DEBRIS: ReadonlySet<string> = new Set(["debris", "wreckage", "fragments", "falling", "remnants"]);
const HITS: ReadonlySet<string> = new Set(["hit", "hits", "struck", "strikes", "impact", "impacts", "strike", "striking", "hitting"]);
const PLACE_REACH = 16;

/** "hits at 12 locations", "debris fell in eight places" */
export function measureOfPlace(sentence: ParsedSentence, { at, noun }: CountedItem): FigureMeasure {
  if (noun.kind !== "site") return "other";
  for (let i = at - 1; i >= Math.max(sentence.from, at - PLACE_REACH); i -= 1) {
    const word = wordOf(sentence, i);
    if (DEBRIS.has(word)) return "debrisLocations";
    if (HITS.has(word) && !DEBRIS.has(wordOf(sentence, i - 1))) return "hitLocations";
  }
  const { finite } = verbsAfter(sentence, noun.next);
  return finite !== undefined && said(finite.predicate, finite.role, "site")?.measure === "hitLocations" ? "hitLocations" : "other";
}
