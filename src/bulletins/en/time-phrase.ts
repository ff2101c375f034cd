import { textAt, type Span } from "../../core/index.js";
import { addMinutes, compareInstants, localDate, minutesBetween, resolvePhrase, type Instant, type TimeWindow, type Zone } from "../../time/index.js";
import { publicationOf, type Publication } from "../shared/publication.js";
import { hoursUpTo } from "../shared/time/civil-window.js";
import { asOfAt, clockWindows } from "./clock-window.js";
import { wordOf, type Sentence } from "./sentence.js";
import { CALENDAR_WORDS, SAYING } from "./tables/function-words.js";

/** When a sentence says that something was, with its words. */
export interface SaidTime {
  readonly window: TimeWindow;
  readonly span: Span;
}

/** Longest phrase of time, in items, and how many places of a sentence are tried. */
const LONGEST = 8;
const MOST_STARTS = 12;
const DAY_MINUTES = 1500;

const STARTERS: ReadonlySet<string> = new Set("overnight last yesterday today tonight this early late night the in a one two three sunday-monday".split(" "));
const NIGHT = /night|morning|evening|overnight/iu;
const SPANS: ReadonlyMap<string, number> = new Map([["day", 24], ["days", 24], ["hours", 1], ["week", 168], ["night", 24]]);
/** What ends no phrase of time: a sign, or a word that leads to the next. */
const CUT_WORDS: ReadonlySet<string> = new Set(["", "the", "a", "an", "on", "of", "in", "and", "at", "over", "with", "into", "from", "after", "before", "during", "to", "for", "by"]);
/** Periods that reach back further than a report: their figures are not a strike's. */
const LONG_SPANS: ReadonlySet<string> = new Set("since winter summer autumn spring days months years month year".split(" "));

/**
 * The time that a sentence names for what it tells, nights before days. Days on which something was only said ("said on
 * Monday") do not count.
 *
 * @param anchor - the time named before it, which "the previous night" counts from
 * @param zone - whose clock a time is read from where the text does not say
 * @returns `"long"` where it tells of months or of a time that has no end; `undefined` where it names no time
 */
export function saidTime(sentence: Sentence, publication: Publication, zone: Zone = publication.zone, anchor?: TimeWindow): SaidTime | "long" | undefined {
  const [stretch, ...others] = clockWindows(sentence, publication, zone);
  const named = stretch?.isDated === true ? undefined : namedTime(sentence, publication, zone, anchor);
  if (stretch === undefined) return named;
  // Figures of several stretches in one sentence are not told apart.
  if (others.some(({ window }) => window.start !== stretch.window.start || window.end !== stretch.window.end)) return "long";
  const around = named === "long" ? undefined : (named?.window ?? anchor);
  return stretch.isDated || around === undefined ? stretch : (clockWindows(sentence, asIfTold(around, publication), zone)[0] ?? stretch);
}

/** Clock times without a day are of the day or night named beside or before them: the latest that had come by its end. */
function asIfTold({ end }: TimeWindow, publication: Publication): Publication {
  const last = addMinutes(end, -LAST_HOUR);
  return compareInstants(last, publication.latest) < 0 ? publicationOf(last, publication.zone) : publication;
}

/** Clocks are taken to be ahead by up to an hour. */
const LAST_HOUR = 61;

function namedTime(sentence: Sentence, publication: Publication, zone: Zone, anchor: TimeWindow | undefined): SaidTime | "long" | undefined {
  const recent = recentHours(sentence, publication);
  if (recent !== undefined) return recent;
  let best: SaidTime | undefined;
  let starts = 0;
  for (let at = sentence.from; at < sentence.to && starts < MOST_STARTS; at += 1) {
    const asOf = asOfAt(sentence, at, publication, zone);
    if (asOf !== undefined) {
      // It says when the figures end, not when they were.
      at = asOf.next - 1;
      continue;
    }
    if ((LONG_SPANS.has(wordOf(sentence, at)) && !isCompared(sentence, at)) || isStretch(sentence, at)) return "long";
    if (!isStart(sentence, at) || isSaying(sentence, at) || isRival(sentence, at)) continue;
    starts += 1;
    const found = phraseAt(sentence, at, publication, anchor);
    if (found === undefined) continue;
    if (best === undefined || (isNight(sentence, found) && !isNight(sentence, best))) best = found;
    while ((sentence.items[at + 1]?.end ?? Infinity) <= found.span.end) at += 1;
  }
  return best !== undefined && minutesBetween(best.window.start, best.window.end) > 8 * DAY_MINUTES ? "long" : best;
}

/** The moment up to which the figures of a sentence hold, where it says so: "as of 9 a.m.". */
export function saidAsOf(sentence: Sentence, publication: Publication, zone: Zone): { readonly asOf: Instant; readonly span: Span } | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const found = asOfAt(sentence, at, publication, zone);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "the largest attack since the start of the war", "the heaviest in months": a rank, and no time of its own. */
function isCompared(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= at - COMPARISON_REACH && wordOf(sentence, i) !== ""; i -= 1) if (RANKS.test(wordOf(sentence, i))) return true;
  return false;
}

const RANKS = /^(?:(?:larg|bigg|heavi|deadli|great|high|long|worst|low|small|few)(?:e?st)?|most|record|first)$/u;
const COMPARISON_REACH = 8;

/** "between October 10 and the end of the year", "from 3 to 9 June", "up to 24 October" */
function isStretch(sentence: Sentence, at: number): boolean {
  if (["until", "till"].includes(wordOf(sentence, at)) || (wordOf(sentence, at) === "up" && wordOf(sentence, at + 1) === "to")) return isStart(sentence, at + 1) || isStart(sentence, at + 2);
  if (!["between", "from"].includes(wordOf(sentence, at)) || !isStart(sentence, at + 1)) return false;
  const ends = wordOf(sentence, at) === "between" ? ["and"] : ["to", "until", "through"];
  return [2, 3, 4, 5].some((ahead) => ends.includes(wordOf(sentence, at + ahead)));
}

function isStart({ items, ...bounds }: Sentence, at: number): boolean {
  const sentence = { items, ...bounds };
  const word = wordOf(sentence, at);
  return STARTERS.has(word) || (items[at]?.capital === true && CALENDAR_WORDS.has(word)) || (/^\d{1,2}(?:[-–]\d{1,2})?$/u.test(word) && CALENDAR_WORDS.has(wordOf(sentence, at + 1)));
}

/** "said on Monday", "told reporters Friday": when it was said. */
function isSaying(sentence: Sentence, at: number): boolean {
  const on = wordOf(sentence, at - 1) === "on" ? at - 2 : at - 1;
  return SAYING.has(wordOf(sentence, on)) && wordOf(sentence, at) !== "overnight";
}

/** "four more than the previous night": another time, which this one is held against. */
function isRival(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => wordOf(sentence, at - back) === "than" && RIVAL_LEADS.has(wordOf(sentence, at - 1)));
}

const RIVAL_LEADS: ReadonlySet<string> = new Set(["than", "on", "in", "during", "the"]);

function isNight({ text }: Sentence, { span }: SaidTime): boolean {
  return NIGHT.test(textAt(text, span));
}

function phraseAt(sentence: Sentence, at: number, publication: Publication, anchor?: TimeWindow): SaidTime | undefined {
  const dateline = localDate(publication.latest, publication.zone);
  for (let length = LONGEST; length > 0; length -= 1) {
    const span = CUT_WORDS.has(wordOf(sentence, at + length - 1)) ? undefined : spanOf(sentence, at, at + length);
    const found = span && resolvePhrase(textAt(sentence.text, span), { dateline, zone: publication.zone, anchor });
    if (span !== undefined && found?.ok === true) return nightOf(sentence, at, { window: found.value, span }, publication);
  }
  return undefined;
}

/** "overnight on June 2" is the night into that day. */
function nightOf(sentence: Sentence, at: number, said: SaidTime, publication: Publication): SaidTime {
  if (textAt(sentence.text, said.span).toLowerCase() !== "overnight") return said;
  const day = wordOf(sentence, at + 1) === "on" ? at + 2 : at + 1;
  const named = CALENDAR_WORDS.has(wordOf(sentence, day)) || /^\d/u.test(wordOf(sentence, day)) ? phraseAt(sentence, day, publication) : undefined;
  if (named === undefined || minutesBetween(named.window.start, named.window.end) > DAY_MINUTES) return said;
  const dateline = localDate(named.window.start, publication.zone);
  const found = resolvePhrase("overnight", { dateline, zone: publication.zone });
  return found.ok ? { window: { ...found.value, wording: textAt(sentence.text, { start: said.span.start, end: named.span.end }) }, span: { start: said.span.start, end: named.span.end } } : said;
}

/** "over the past week", "in the past 24 hours" */
function recentHours(sentence: Sentence, publication: Publication): SaidTime | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (wordOf(sentence, at) !== "past" && wordOf(sentence, at) !== "last") continue;
    const number = Number(wordOf(sentence, at + 1));
    const unit = number > 0 ? at + 2 : at + 1;
    const hours = (SPANS.get(wordOf(sentence, unit)) ?? 0) * (number > 0 ? number : 1);
    const span = spanOf(sentence, at, unit + 1);
    const isCalendar = wordOf(sentence, at) === "last" && wordOf(sentence, at - 1) !== "the";
    if (!isCalendar && hours > 0 && hours <= 200 && wordOf(sentence, unit) !== "night" && span !== undefined) return { window: hoursUpTo(publication, hours), span };
  }
  return undefined;
}

function spanOf({ items, from, to }: Sentence, first: number, next: number): Span | undefined {
  const start = first >= from ? items[first]?.start : undefined;
  const end = next <= to ? items[next - 1]?.end : undefined;
  return start === undefined || end === undefined ? undefined : { start, end };
}
