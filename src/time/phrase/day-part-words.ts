import { dayOfWords } from "./day-words.js";
import type { PhraseContext } from "./phrase-context.js";
import { halfOf, type Meaning } from "./stretch.js";

const HALVES: ReadonlyMap<string | undefined, "first" | "second"> = new Map([
  ["morning", "first"], ["afternoon", "second"], ["evening", "second"],
]);

/**
 * The half of a day that words name: "early Monday morning", "this afternoon", "late on 2 June", "in the early hours
 * of Sunday". Parts of a day are not told apart more finely than by noon.
 */
export function dayPartOfWords(words: readonly string[], context: PhraseContext): Meaning {
  const edge = words[0] === "early" || words[0] === "late" ? words[0] : undefined;
  const rest = edge === undefined ? words : words.slice(1);
  const half = HALVES.get(rest.at(-1));
  if (half !== undefined) return halfOfDay(rest.slice(0, -1), half, context);
  const leading = HALVES.get(rest[0]);
  if (leading !== undefined) return halfOfDay(rest.slice(rest[1] === "hours" ? 2 : 1), leading, context);
  if (edge === undefined) return undefined;
  return halfOfDay(rest[0] === "hours" ? rest.slice(1) : rest, edge === "early" ? "first" : "second", context);
}

const DAYS_FROM_ANCHOR: ReadonlyMap<string, number> = new Map([["same", 0], ["next", 1], ["following", 1]]);

function halfOfDay(words: readonly string[], half: "first" | "second", context: PhraseContext): Meaning {
  const [only] = words.length === 1 ? words : [];
  if (only === "this") return halfOf(context.today, half);
  const fromAnchor = only === undefined ? undefined : DAYS_FROM_ANCHOR.get(only);
  if (fromAnchor !== undefined) return context.anchorDay === undefined ? "anchor_undetermined" : halfOf(context.anchorDay + fromAnchor, half);
  const day = dayOfWords(words, context);
  return typeof day === "number" ? halfOf(day, half) : day;
}
