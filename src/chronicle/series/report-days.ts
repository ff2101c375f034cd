import { epochDayOfMoment, epochMilliseconds, localDay, windowEnds, zoneOffsetAt, type DayRule, type TimeWindow, type Zone } from "../../time/index.js";
import { outerSpan } from "../totals/window-span.js";

/** Days as days from 1 January 1970, both inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The days that a report's figures may belong to: those of its window under the rule; of a window of two days or more
 * every day that it touches, because its sum is no single day's.
 */
export function daysOfFigures(window: TimeWindow, rule: DayRule, zone: Zone): DayRange {
  if (window.startPrecision === undefined && window.endPrecision === undefined) return daysBetween(epochMilliseconds(window.start), epochMilliseconds(window.end), rule, zone);
  const { start, end } = outerSpan(window);
  return end - start < 2 * DAY ? daysUnder(window, rule, zone) : daysBetween(start, end, rule, zone);
}

/** The one day of a stretch that is known to the minute, or all that a stretch of two days or more touches. */
function daysBetween(start: number, end: number, rule: DayRule, zone: Zone): DayRange {
  const isShort = end - start < 2 * DAY;
  const first = epochDayOfMoment(isShort && rule === "end" ? end - 1 : start, rule, zone);
  return { first, last: isShort ? first : epochDayOfMoment(end - 1, rule, zone) };
}

/** The days that a window may belong to under a rule: one, unless its precision leaves more. */
export function daysUnder(window: TimeWindow, rule: DayRule, zone: Zone): DayRange {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(window, zone);
  const [first, last] = rule === "end" ? [earliestEnd - 1, latestEnd - 1] : [earliestStart, latestStart];
  return { first: epochDayOfMoment(first, rule, zone), last: epochDayOfMoment(last, rule, zone) };
}

/** Whether a window lies within the hours from 06:00 to 20:00 of one day on the zone's clock. */
export function isDaytime(window: TimeWindow, zone: Zone): boolean {
  const { start, end } = outerSpan(window);
  const day = localDay(start, zone);
  return day === localDay(end - 1, zone) && clockOf(start, day, zone) >= 6 * HOUR && clockOf(end, day, zone) <= 20 * HOUR;
}

/** Milliseconds that a zone's clock has run since the midnight that began a day. */
function clockOf(epochMs: number, day: number, zone: Zone): number {
  return epochMs + zoneOffsetAt(epochMs, zone) * MINUTE - day * DAY;
}
