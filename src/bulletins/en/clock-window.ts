import { textAt, type Span } from "../../core/index.js";
import { epochDay, localDate, minutesBetween, resolvePhrase, type Instant, type TimeWindow, type Zone } from "../../time/index.js";
import { publicationOf, type Publication } from "../shared/publication.js";
import { clockInstant, latestDay, windowBetween } from "../shared/time/civil-window.js";
import { clockAt, type FoundClock } from "./clock-time.js";
import { partWindowAt, UNTIL } from "./part-window.js";
import { itemOf, markOf, wordOf, type Sentence } from "./sentence.js";

/** A stretch between clock times, with its words. */
export interface ClockWindow {
  readonly window: TimeWindow;
  readonly span: Span;
  /** Whether it names a day, or reaches up to publication; else its day is the latest that had come. */
  readonly isDated: boolean;
}

/** A clock time with the day beside it. */
interface Stamp extends FoundClock {
  /** In days from 1 January 1970. */
  readonly day: number | undefined;
}

const LONGEST_DAY = 5;
const DAY_MINUTES = 1500;

/**
 * The stretches of clock time that a sentence names: "between 8:10 p.m. on June 1 and 2 a.m. on June 2", "from 20:00 to
 * 23:00 Moscow time", "since 8 p.m. on June 1" (up to publication). Linear. Never throws.
 *
 * @param zone - whose clock it is where the text does not say
 */
export function clockWindows(sentence: Sentence, publication: Publication, zone: Zone): ClockWindow[] {
  const found: ClockWindow[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const window = UNTIL.has(wordOf(sentence, at)) ? (windowAt(sentence, at, publication, zone) ?? partWindowAt(sentence, at, publication)) : undefined;
    if (window !== undefined) found.push(window);
  }
  return found;
}

function windowAt(sentence: Sentence, at: number, publication: Publication, zone: Zone): ClockWindow | undefined {
  const start = stampAt(sentence, at + 1, publication);
  if (start === undefined) return undefined;
  const joined = UNTIL.get(wordOf(sentence, at))?.includes(wordOf(sentence, start.next)) === true;
  const end = joined ? stampAt(sentence, start.next + 1, publication) : undefined;
  if (end?.isBare === true || (joined && end === undefined) || (end === undefined && start.isBare)) return undefined;
  const clock = publicationOf(publication.latest, end?.zone ?? start.zone ?? zone);
  const window = end === undefined ? sinceOf(start, clock) : windowBetween(start.isBare ? lentHalf(start, end) : start, end, clock);
  const [first, last] = [itemOf(sentence, at), itemOf(sentence, (end ?? start).next - 1)];
  if (window === undefined || first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { window: { ...window, wording: textAt(sentence.text, span) }, span, isDated: end === undefined || start.day !== undefined || end.day !== undefined };
}

/** "as of 9 a.m. on June 2", "by 8:30 a.m." at item `at`: the moment up to which figures hold. */
export function asOfAt(sentence: Sentence, at: number, publication: Publication, zone: Zone): { readonly asOf: Instant; readonly next: number; readonly span: Span } | undefined {
  const lead = wordOf(sentence, at) === "as" && wordOf(sentence, at + 1) === "of" ? at + 2 : wordOf(sentence, at) === "by" ? at + 1 : undefined;
  const until = lead === undefined ? undefined : stampAt(sentence, lead, publication);
  const [first, last] = [itemOf(sentence, at), until && itemOf(sentence, until.next - 1)];
  if (until === undefined || until.isBare || first === undefined || last === undefined) return undefined;
  const clock = publicationOf(publication.latest, until.zone ?? zone);
  const asOf = clockInstant(until.day ?? latestDay(until.clock, clock), until.clock, clock, true);
  return asOf === undefined ? undefined : { asOf, next: until.next, span: { start: first.start, end: last.end } };
}

/** "since 8 p.m.": up to publication, whose hour is not the end's. */
function sinceOf({ clock, day }: Stamp, publication: Publication): TimeWindow | undefined {
  const start = clockInstant(day ?? latestDay(clock, publication), clock, publication);
  return start === undefined || minutesBetween(start, publication.latest) <= 0 ? undefined : { start, end: publication.latest, endPrecision: "hour" };
}

/** "between 8 and 11 p.m." is both in the evening, "from 11 to 2 a.m." begins before midnight. */
function lentHalf(start: Stamp, end: Stamp): Stamp {
  const [morning, evening] = [start.clock % 720, (start.clock % 720) + 720];
  const length = (clock: number): number => (end.clock - clock + 1440) % 1440;
  return { ...start, clock: start.clock > 720 ? start.clock : length(morning) <= length(evening) ? morning : evening };
}

/** "8:10 p.m. on June 1", "11 p.m. Sunday", "June 1 at 20:00" */
function stampAt(sentence: Sentence, at: number, publication: Publication): Stamp | undefined {
  const clock = clockAt(sentence, at);
  if (clock !== undefined) {
    const lead = markOf(sentence, clock.next) === "," || ["on", "of"].includes(wordOf(sentence, clock.next)) ? clock.next + 1 : clock.next;
    const day = dayAt(sentence, lead, publication);
    return { ...clock, day: day?.day, next: day?.next ?? clock.next };
  }
  const day = dayAt(sentence, at, publication);
  if (day === undefined) return undefined;
  const after = clockAt(sentence, markOf(sentence, day.next) === "," || wordOf(sentence, day.next) === "at" ? day.next + 1 : day.next);
  return after === undefined || after.isBare ? undefined : { ...after, day: day.day };
}

/** The day that begins at item `at`: "June 1, 2025", "Sunday", "yesterday". */
function dayAt(sentence: Sentence, at: number, { latest, zone }: Publication): { readonly day: number; readonly next: number } | undefined {
  const first = itemOf(sentence, at);
  for (let length = LONGEST_DAY; first !== undefined && length > 0; length -= 1) {
    const last = itemOf(sentence, at + length - 1);
    const found = last?.kind === "word" ? resolvePhrase(textAt(sentence.text, { start: first.start, end: last.end }), { dateline: localDate(latest, zone), zone }) : undefined;
    if (found?.ok !== true || minutesBetween(found.value.start, found.value.end) > DAY_MINUTES || found.value.startPrecision !== "day") continue;
    const [year = 0, month = 0, day = 0] = localDate(found.value.start, zone).split("-").map(Number);
    return { day: epochDay(year, month, day), next: at + length };
  }
  return undefined;
}
