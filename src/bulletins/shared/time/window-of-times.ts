import { compareInstants, type Instant, type TimeWindow } from "../../../time/index.js";
import type { Publication } from "../publication.js";
import { clockInstant, hoursUpTo, latestDay, momentAt, vagueWindow, windowBetween } from "./civil-window.js";
import { dayOfDate, dayUpTo, type NamedDay } from "./dated-day.js";
import { isStretch, partWindow, spanning } from "./part-window.js";
import type { Stamp, TimeTerm } from "./time-mark.js";

/** The window that the phrases of time of one report name together. */
export interface StatedTime {
  readonly window: TimeWindow;
  /** The moment up to which the figures hold, where it is stated. */
  readonly asOf?: Instant | undefined;
  /** `false` where no phrase tells the time, or it tells one that cannot be: the day up to publication is taken. */
  readonly isStated: boolean;
  /** Whether it is one moment, not a stretch that is summed up. */
  readonly isMoment: boolean;
}

/**
 * The window of phrases that belong together: a stated stretch counts before a moment, a moment before a part of the
 * day, and a date beside them tells their day («26 сентября около 09.40»).
 */
export function windowOfTimes(terms: readonly TimeTerm[], publication: Publication): StatedTime {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && only.kind !== "as_of") {
    const window = windowOfTerm(only, undefined, undefined, terms, publication);
    return window === undefined ? unstated(undefined, publication) : statedBy(only, window, undefined);
  }
  const named = terms.find((term) => term.kind === "day");
  // «Сегодня» after midnight may still mean the day before: the clock tells.
  const date = named !== undefined && !("relative" in named.day && named.day.relative === 0) ? dayOfDate(named.day, publication) : undefined;
  const asOf = asOfOf(terms, publication);
  for (const kind of ["between", "days", "from", "moment", "part", "day"] as const) {
    for (const term of terms) {
      if (term.kind !== kind) continue;
      const window = kind === "part" ? windowOfParts(terms, date, publication) : windowOfTerm(term, date, asOf, terms, publication);
      if (window !== undefined) return statedBy(term, window, asOf);
    }
  }
  return unstated(asOf, publication);
}

function statedBy({ kind }: TimeTerm, window: TimeWindow, asOf: Instant | undefined): StatedTime {
  return { window, asOf, isStated: true, isMoment: kind === "moment" };
}

function unstated(asOf: Instant | undefined, publication: Publication): StatedTime {
  return { window: hoursUpTo(publication, 24), asOf, isStated: false, isMoment: false };
}

/**
 * «Вечером 1 июня и в ночь на 2 июня»: from the start of the first to the end of the last. A stretch up to publication is
 * no part of the day and goes with none: «в ночь на 2 июня – третий за сутки».
 */
function windowOfParts(terms: readonly TimeTerm[], date: number | undefined, publication: Publication): TimeWindow | undefined {
  let whole: TimeWindow | undefined;
  for (const term of terms) {
    if (term.kind !== "part" || (whole !== undefined && isStretch(term.part))) continue;
    const window = windowOfTerm(term, date, undefined, terms, publication);
    if (isStretch(term.part) && window !== undefined) return window;
    whole = whole === undefined || window === undefined ? (whole ?? window) : spanning(whole, window);
  }
  return whole;
}

function windowOfTerm(term: TimeTerm, date: number | undefined, asOf: Instant | undefined, terms: readonly TimeTerm[], publication: Publication): TimeWindow | undefined {
  switch (term.kind) {
    case "between":
      return between(term.from, term.until, date, publication);
    case "days":
      return wholeDays(term.first, term.last, publication);
    case "from":
      return openWindow(term.from, nightOf(terms, publication), asOf, publication);
    case "moment":
      return moment(term.at, term.second, date, publication);
    case "part":
      return partWindow(term.part, term.day === undefined ? date : dayOfDate(term.day, publication), publication);
    case "day":
      return wholeDays(term.day, term.day, publication);
    case "as_of":
      return undefined;
  }
}

function between(from: Stamp, until: Stamp, date: number | undefined, publication: Publication): TimeWindow | undefined {
  const last = until.day === undefined ? undefined : dayOfDate(until.day, publication);
  const first = from.day === undefined ? (last === undefined ? date : undefined) : startDay(from.day, last, publication);
  return windowBetween({ clock: from.clock, day: first }, { clock: until.clock, day: last }, publication);
}

/** The day of a start: the latest up to the end that the words may mean. */
function startDay(day: NamedDay, last: number | undefined, publication: Publication): number | undefined {
  return last !== undefined && "day" in day ? dayUpTo(day, last) : dayOfDate(day, publication);
}

function wholeDays(first: NamedDay, last: NamedDay, publication: Publication): TimeWindow | undefined {
  const end = dayOfDate(last, publication);
  if (end === undefined) return undefined;
  const start = startDay(first, end, publication);
  return start === undefined ? undefined : vagueWindow({ day: start, clock: 0 }, { day: end, clock: 1440 }, "day", publication);
}

/** A start without an end: it ends as the night that is named, with «станом на», or at publication. */
function openWindow(from: Stamp, morning: number | undefined, asOf: Instant | undefined, publication: Publication): TimeWindow | undefined {
  const named = from.day === undefined ? undefined : dayOfDate(from.day, publication);
  const day = named ?? (morning === undefined ? latestDay(from.clock, publication) : morning - (from.clock >= 720 ? 1 : 0));
  const start = clockInstant(day, from.clock, publication);
  if (start === undefined) return undefined;
  const end = asOf ?? publication.latest;
  return compareInstants(end, start) > 0 ? { start, end } : undefined;
}

/** The moment of «станом на», on its day or the latest that had come. */
function asOfOf(terms: readonly TimeTerm[], publication: Publication): Instant | undefined {
  const term = terms.find(({ kind }) => kind === "as_of");
  if (term?.kind !== "as_of") return undefined;
  const { clock, day } = term.until;
  return clockInstant((day === undefined ? undefined : dayOfDate(day, publication)) ?? latestDay(clock, publication), clock, publication, true);
}

function nightOf(terms: readonly TimeTerm[], publication: Publication): number | undefined {
  const night = terms.find(({ kind }) => kind === "part");
  if (night?.kind !== "part" || !night.part.startsWith("night")) return undefined;
  return night.day === undefined ? publication.day : dayOfDate(night.day, publication);
}

function moment(at: Stamp, second: Stamp | undefined, date: number | undefined, publication: Publication): TimeWindow | undefined {
  const day = at.day === undefined ? date : dayOfDate(at.day, publication);
  const first = momentAt({ clock: at.clock, day: day ?? (second === undefined ? undefined : secondDay(at, second, publication)) }, publication);
  if (second === undefined || first === undefined) return at.isHour && first !== undefined ? withinHour(first, at, day, publication) : first;
  const last = momentAt({ clock: second.clock, day: second.day === undefined ? day : dayOfDate(second.day, publication) }, publication);
  return last === undefined || compareInstants(last.end, first.start) <= 0 ? first : { start: first.start, end: last.end };
}

/** The day of the first of two moments: the one that leads up to the second. */
function secondDay(at: Stamp, second: Stamp, publication: Publication): number {
  return latestDay(second.clock, publication) - (second.clock < at.clock ? 1 : 0);
}

/** «около 13 часов»: somewhere within that hour. */
function withinHour({ start }: TimeWindow, { clock }: Stamp, day: number | undefined, publication: Publication): TimeWindow | undefined {
  const end = clockInstant(day ?? latestDay(clock, publication), Math.min(clock + 60, 1440), publication, true);
  return end === undefined || clock >= 1440 ? undefined : { start, end, startPrecision: "hour", endPrecision: "hour" };
}
