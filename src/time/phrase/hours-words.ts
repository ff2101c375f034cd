import { MINUTE_MS } from "../epoch.js";
import { DAY_MS } from "../epoch-day.js";
import { precisionReaching } from "../precision-reaching.js";
import type { PhraseContext } from "./phrase-context.js";
import type { Meaning, Stretch } from "./stretch.js";

const HOURS = /^(?:just |only |few |a few |several )?hours (after|later|before|earlier)$/u;

/** "just hours after" and the like: within a day of the anchor. */
export function hoursOfWords(words: readonly string[], { anchor }: PhraseContext): Meaning {
  switch (HOURS.exec(words.join(" "))?.[1]) {
    case undefined:
      return undefined;
    case "after":
    case "later":
      return anywhereWithin(anchor.earliestEnd, anchor.latestEnd + DAY_MS);
    default:
      return anywhereWithin(anchor.earliestStart - DAY_MS, anchor.latestStart);
  }
}

/** A stretch whose ends may lie anywhere between two readings. */
function anywhereWithin(start: number, end: number): Stretch {
  return { start, end, startPrecision: precisionReaching(start, end - MINUTE_MS), endPrecision: precisionReaching(end, start + MINUTE_MS) };
}
