import type { CountedItem } from "./counted.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";
import { CALENDAR_WORDS } from "./tables/function-words.js";

const DIGITS = /^[\d,]+$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Whether a number names or dates something: "Switchblade 300", "the 2025 attack", a person's age. */
export function isNoCount(sentence: Sentence, { at, item, noun }: CountedItem): boolean {
  if (isOfAges(sentence, at) || (noun.kind === "none" && isInAges(sentence, at))) return true;
  if (!DIGITS.test(item.text)) return false;
  if (["gmt", "utc", "hours"].includes(wordOf(sentence, at + 1))) return true;
  if (isInsideName(sentence, at) || isAge(sentence, at)) return true;
  const isKnown = !["none", "thing"].includes(noun.kind);
  return !isKnown && (YEAR.test(item.text) || isNumbered(sentence, at));
}

/** "Shahed 136" */
function isInsideName({ weapons }: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => (weapons.get(at - back)?.next ?? 0) > at);
}

/** "aged between 17 and 80", "ranging in age from 17 to 80" */
function isOfAges(sentence: Sentence, at: number): boolean {
  const word = wordOf(sentence, at - 1);
  return AGES.has(word) || (word === "from" && AGES.has(wordOf(sentence, at - 2)));
}

/** The further ages of "aged 20, 25 and 30": numbers without a noun. */
function isInAges(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > at - AGES_REACH; i -= 1) {
    if (AGES.has(wordOf(sentence, i))) return true;
    if (itemOf(sentence, i)?.kind !== "count" && markOf(sentence, i) !== "," && !BETWEEN_AGES.has(wordOf(sentence, i))) return false;
  }
  return false;
}

const AGES_REACH = 12;
const BETWEEN_AGES: ReadonlySet<string> = new Set(["and", "or", "to", "between", "from"]);
const AGES: ReadonlySet<string> = new Set(["aged", "age", "ages"]);

/** "Anna, 45, was wounded" */
function isAge(sentence: Sentence, at: number): boolean {
  return markOf(sentence, at - 1) === "," && markOf(sentence, at + 1) === "," && itemOf(sentence, at - 2)?.capital === true && Number(itemOf(sentence, at)?.text) < 120;
}

/** A number after a name, with no noun of its own: "Switchblade 300", "Resolution 2202". */
function isNumbered(sentence: Sentence, at: number): boolean {
  const before = itemOf(sentence, at - 1);
  return before?.kind === "word" && before.capital && !CALENDAR_WORDS.has(before.text) && at - 1 > sentence.from && wordOf(sentence, at + 1) !== "of";
}
