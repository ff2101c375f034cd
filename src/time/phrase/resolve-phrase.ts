import { describeValue, failure, success, warning, type IssueDraft, type Outcome } from "../../core/index.js";
import { epochDay, DAY_MS } from "../epoch-day.js";
import { formatInstant } from "../format-instant.js";
import { localMoment } from "../local-moment.js";
import type { TimeWindow } from "../window.js";
import type { Zone } from "../zone.js";
import { phraseContext, type PhraseOptions } from "./phrase-context.js";
import { phraseMeaning } from "./phrase-meaning.js";
import { phraseWords } from "./phrase-words.js";
import type { PhraseFault, PhraseNote, Stretch } from "./stretch.js";

/** Why a phrase of time could not be resolved, or with what reservation it was. */
export type PhraseIssueCode = PhraseFault | PhraseNote;

/**
 * The window that an English phrase of time names in a text with a dateline: "overnight", "early Monday morning",
 * "Sunday", "the night before", "last month", "in recent weeks", "just hours after", "2 June", "three days ago". The
 * window is as wide as the words allow, its precisions say how much of that is certain, and it carries the words.
 *
 * - A weekday is the latest one up to the dateline's day, that day included; "last Sunday" excludes it. A date or month
 *   without its year is the latest that has begun (turn of the year!). With `direction: "future"`, the first to come.
 * - "Overnight" and "last night" are the night that ends on the dateline's day; "Monday night" begins on Monday.
 *   Nights reach from noon to noon, mornings from midnight to noon, afternoons and evenings from noon to midnight.
 * - "Last month", "this week" are units of the calendar, weeks from Monday. "Early May" is not told apart from May.
 * - "The night before", "two days later", "just hours after" (within a day) count from the anchor.
 * - "By early Monday morning" begins with the anchor; without one the evening before is assumed, with a warning.
 * - "In recent days / weeks / months" reaches back at most 7 days, 6 weeks, 6 months, with a warning.
 *
 * @returns the window, with a warning `assumed_start` or `vague_extent`; or one error: `unknown_phrase` (never a guess),
 * `no_such_day`, `weekday_mismatch` ("Sunday 2 June 2025"), `anchor_needed`, `anchor_too_late`, `anchor_undetermined`,
 * `out_of_range`. In time linear in the text.
 * @throws RangeError on a dateline or anchor that is not one, or another zone
 * @example resolvePhrase("overnight", { dateline: "2025-06-02", zone: "Europe/Kyiv" }) // => { ok: true, value: { start: "2025-06-01T12:00+03:00", end: "2025-06-02T12:00+03:00", startPrecision: "half_day", endPrecision: "half_day", wording: "overnight" }, issues: [] }
 * @example resolvePhrase("soon", { dateline: "2025-06-02", zone: "Europe/Kyiv" }).issues.map(({ code }) => code) // => ["unknown_phrase"]
 */
export function resolvePhrase(words: string, options: PhraseOptions): Outcome<TimeWindow, PhraseIssueCode> {
  const context = phraseContext(options);
  const meaning = typeof words === "string" ? phraseMeaning(phraseWords(words), context) : undefined;
  if (typeof meaning !== "object") return fault(words, meaning ?? "unknown_phrase");
  if (!(meaning.start >= FIRST && meaning.end <= LAST)) return fault(words, "out_of_range");
  const value = windowOf(meaning, words.trim(), options.zone);
  return success(value, meaning.note === undefined ? [] : [warning(reservation(words, meaning.note, value))]);
}

/** Readings that every offset leaves within the years 0001–9999. */
const FIRST = epochDay(1, 1, 2) * DAY_MS;
const LAST = epochDay(9999, 12, 31) * DAY_MS;

function windowOf({ start, end, startPrecision, endPrecision }: Stretch, wording: string, zone: Zone): TimeWindow {
  return {
    start: formatInstant(localMoment(start, zone).earlier, zone),
    end: formatInstant(localMoment(end, zone).later, zone),
    ...(startPrecision && { startPrecision }),
    ...(endPrecision && { endPrecision }),
    wording,
  };
}

function fault(words: unknown, code: PhraseFault): Outcome<never, PhraseFault> {
  return failure({ code, path: [], input: words, message: `${describeValue(words)} ${FAULTS[code]}` });
}

const FAULTS: Readonly<Record<PhraseFault, string>> = {
  unknown_phrase: 'is not a phrase of time that is known here: expected one such as "overnight", "Sunday", "2 June 2025" or "last month". Give the window itself.',
  no_such_day: "names days that the calendar lacks or that do not follow each other: expected days that exist. Check the date.",
  weekday_mismatch: "names a weekday and a date that does not fall on it: expected the two to agree. Check both.",
  anchor_needed: "says when a time ends, not when it starts: expected an anchor to start from. Pass one.",
  anchor_too_late: "ends before its anchor starts: expected an anchor before the time named. Check the anchor.",
  anchor_undetermined: "counts from the day of the anchor, which may have started on several: expected an anchor whose start is known to the day. Pass one.",
  out_of_range: "reaches beyond the years 0001 to 9999: expected a time within them. Check the count and the dateline.",
};

function reservation(words: string, code: PhraseNote, { start }: TimeWindow): IssueDraft<PhraseNote> {
  const why = code === "assumed_start" ? "does not say when the time starts" : "does not say how far back it reaches";
  return { code, path: [], input: words, message: `${describeValue(words)} ${why}: ${start} was taken for the earliest. Give the window itself if it is another.` };
}
