import { addMinutes, clockInstant as instantOfClock, momentWindow, type Instant, type Precision, type TimeWindow } from "../../../time/index.js";
import type { Publication } from "../publication.js";

/** Minutes of the day, 0 to 1440: 24:00 is the midnight that ends it. */
export type ClockTime = number;

/** One end of a window as a text states it: a clock time, and the day where it names one. */
export interface StatedEnd {
  readonly clock: ClockTime;
  /** In days from 1 January 1970; absent where the text leaves it to the reader. */
  readonly day?: number | undefined;
}

/** A window starts this many minutes after publication at most: times are rounded, and clocks differ. */
const SLACK = 60;

/**
 * The instant that a clock shows on a day in the publication's zone; hour 24 is the next midnight.
 *
 * @param isEnd - whether it ends a window: of a time that came twice when clocks went back, an end is the later
 * @returns `undefined` beyond the years 0001–9999
 */
export function clockInstant(day: number, clock: ClockTime, { zone }: Publication, isEnd = false): Instant | undefined {
  return instantOfClock(day, clock, zone, isEnd);
}

/**
 * The window between two clock times. A start without a day is the latest that had come when the text was published; an
 * end without a day is the first that follows the start. A start without a day before a dated end is the last before it.
 *
 * @returns `undefined` where no such window exists: the end is not after the start
 */
export function windowBetween(start: StatedEnd, end: StatedEnd, publication: Publication): TimeWindow | undefined {
  const crosses = end.clock <= start.clock ? 1 : 0;
  const first = start.day ?? (end.day === undefined ? latestDay(start.clock, publication) : end.day - crosses);
  const last = end.day ?? first + crosses;
  const from = clockInstant(first, start.clock, publication);
  const to = clockInstant(last, end.clock, publication, true);
  if (from === undefined || to === undefined || last * 1440 + end.clock <= first * 1440 + start.clock) return undefined;
  return { start: from, end: to };
}

/** The moment of a clock time: on its day, or the latest that had come when the text was published. */
export function momentAt({ clock, day }: StatedEnd, publication: Publication): TimeWindow | undefined {
  const instant = clockInstant(day ?? latestDay(clock, publication), clock, publication);
  return instant === undefined ? undefined : momentWindow(instant);
}

/** The latest day on which the clock had shown a time when the text was published, give or take an hour. */
export function latestDay(clock: ClockTime, publication: Publication): number {
  return clock > publication.clock + SLACK ? publication.day - 1 : publication.day;
}

/**
 * The stretch between two clock times of days, each known only to a unit: a night (noon to noon), a morning, a day.
 */
export function vagueWindow(start: Required<StatedEnd>, end: Required<StatedEnd>, precision: Precision, publication: Publication): TimeWindow | undefined {
  const window = windowBetween(start, end, publication);
  return window === undefined ? undefined : { start: window.start, end: window.end, startPrecision: precision, endPrecision: precision };
}

/** The night that ends on the morning of a day: from noon to noon, each end to the half-day. */
export function nightInto(morning: number, publication: Publication): TimeWindow | undefined {
  return vagueWindow({ day: morning - 1, clock: 720 }, { day: morning, clock: 720 }, "half_day", publication);
}

/** The hours up to publication, each end known only to the day: for a text that states no time. */
export function hoursUpTo(publication: Publication, hours: number): TimeWindow {
  const { latest } = publication;
  return { start: addMinutes(latest, -60 * hours), end: latest, startPrecision: "day", endPrecision: "day" };
}
