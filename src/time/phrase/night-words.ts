import { civilDay } from "../epoch-day.js";
import { dayOfWords, monthNumber } from "./day-words.js";
import type { PhraseContext } from "./phrase-context.js";
import { nightOf, type Meaning, type PhraseFault } from "./stretch.js";

/** The night that words name: by the dateline or the anchor, by its evening, or by both its dates. */
export function nightOfWords(words: readonly string[], context: PhraseContext): Meaning {
  const phrase = words.join(" ");
  const fromToday = FROM_TODAY.get(phrase);
  if (fromToday !== undefined) return nightOf(context.today + fromToday);
  const fromAnchor = FROM_ANCHOR.get(phrase);
  if (fromAnchor !== undefined) return context.anchorDay === undefined ? "anchor_undetermined" : nightOf(context.anchorDay + fromAnchor);
  const [first, second] = words;
  if (first === "overnight" && (second === "into" || second === "to")) return nightBefore(dayOfWords(words.slice(2), context));
  if (first === "night") return nightBetween(words.slice(1), context) ?? night(dayOfWords(words.slice(1), context));
  if (words.at(-1) !== "night") return undefined;
  return night(dayOfWords(words.slice(first === "late" || first === "early" ? 1 : 0, -1), context));
}

const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ["overnight", -1], ["last night", -1], ["tonight", 0], ["night before last", -2],
]);

const FROM_ANCHOR: ReadonlyMap<string, number> = new Map([
  ["night before", -1], ["previous night", -1], ["night earlier", -1], ["same night", 0], ["night after", 1], ["next night", 1], ["following night", 1],
]);

/** "1-2 June", "31 May to 1 June", "June 1-2": two days of which the second follows the first. */
function nightBetween(words: readonly string[], { today, ...rest }: PhraseContext): Meaning {
  // It is the evening that has begun, or is to come; the words lead to the morning after.
  const context = { ...rest, today: today + 1 };
  const parts = words.flatMap((word) => (ISO.test(word) ? [word] : word.split("-"))).filter((word) => word !== "to" && word !== "and");
  const [a, b, c, ...more] = parts;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (monthNumber(a) !== undefined && /^\d\d?$/u.test(c)) return followed(b, monthNumber(a), dayOfWords([a, c, ...more], context));
  if (monthNumber(b) === undefined) return followed(a, undefined, dayOfWords([b, c, ...more], context));
  return more.length === 0 ? undefined : followed(a, monthNumber(b), dayOfWords([c, ...more], context));
}

const ISO = /^\d{4}-\d\d-\d\d$/u;

function followed(evening: string, month: number | undefined, morning: ReturnType<typeof dayOfWords>): Meaning {
  if (typeof morning !== "number") return morning;
  const before = civilDay(morning - 1);
  return /^\d\d?$/u.test(evening) && before.day === Number(evening) && (month ?? before.month) === before.month ? nightOf(morning - 1) : "no_such_day";
}

function night(day: number | PhraseFault | undefined): Meaning {
  return typeof day === "number" ? nightOf(day) : day;
}

function nightBefore(day: number | PhraseFault | undefined): Meaning {
  return typeof day === "number" ? nightOf(day - 1) : day;
}
