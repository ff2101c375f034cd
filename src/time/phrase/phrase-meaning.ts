import { DAY_MS } from "../epoch-day.js";
import { dayPartOfWords } from "./day-part-words.js";
import { dayOfWords } from "./day-words.js";
import { hoursOfWords } from "./hours-words.js";
import { nightOfWords } from "./night-words.js";
import { periodOfWords } from "./period-words.js";
import type { PhraseContext } from "./phrase-context.js";
import { nightOf, wholeDays, type Meaning } from "./stretch.js";

/** What the words of a phrase mean, by the first rule that knows them. */
export function phraseMeaning(words: readonly string[], context: PhraseContext): Meaning {
  if (words[0] === "by") return upTo(words.slice(1), context);
  return (
    hoursOfWords(words, context) ??
    nightOfWords(words, context) ??
    dayPartOfWords(words, context) ??
    wholeDay(words, context) ??
    periodOfWords(words, context)
  );
}

function wholeDay(words: readonly string[], context: PhraseContext): Meaning {
  const day = dayOfWords(words, context);
  return typeof day === "number" ? wholeDays(day, day + 1, "day") : day;
}

/** "by early Monday morning": from the anchor; without one, only a morning has a start to assume, the evening before. */
function upTo(words: readonly string[], context: PhraseContext): Meaning {
  const until = words[0] === "by" ? undefined : phraseMeaning(words, context);
  if (typeof until !== "object") return until;
  const { end, endPrecision } = until;
  if (!context.isAnchored) {
    const isMorning = endPrecision === "half_day" && end % DAY_MS !== 0;
    return isMorning ? { ...nightOf(Math.floor(end / DAY_MS) - 1), note: "assumed_start" } : "anchor_needed";
  }
  const start = context.anchor.earliestStart;
  return start < end ? { start, end, startPrecision: context.anchorPrecision, endPrecision } : "anchor_too_late";
}
