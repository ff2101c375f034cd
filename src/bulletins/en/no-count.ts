import type { CountedItem } from "./counted.js";
import { markOf, wordOf, type Sentence } from "./sentence.js";
import { CALENDAR_WORDS } from "./tables/function-words.js";

const DIGITS = /^[\d,]+$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Whether a number names or dates something: "Switchblade 300", "the 2025 attack", a person's age. */
export function isNoCount(sentence: Sentence, { at, item, noun }: CountedItem): boolean {
  if (!DIGITS.test(item.text)) return false;
  if (isInsideName(sentence, at) || isAge(sentence, at)) return true;
  const isKnown = !["none", "thing"].includes(noun.kind);
  return !isKnown && (YEAR.test(item.text) || isNumbered(sentence, at));
}

/** "Shahed 136" */
function isInsideName({ weapons }: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => (weapons.get(at - back)?.next ?? 0) > at);
}

/** "Anna, 45, was wounded" */
function isAge(sentence: Sentence, at: number): boolean {
  return markOf(sentence, at - 1) === "," && markOf(sentence, at + 1) === "," && sentence.items[at - 2]?.capital === true && Number(sentence.items[at]?.text) < 120;
}

/** A number after a name, with no noun of its own: "Switchblade 300", "Resolution 2202". */
function isNumbered(sentence: Sentence, at: number): boolean {
  const before = sentence.items[at - 1];
  return at - 1 >= sentence.from && before?.kind === "word" && before.capital && !CALENDAR_WORDS.has(before.text) && at - 1 > sentence.from && wordOf(sentence, at + 1) !== "of";
}
