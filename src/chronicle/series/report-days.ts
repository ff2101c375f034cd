import { epochDayUnder, formatInstant, localDay, windowEnds, zoneOffsetAt, type DayRule, type TimeWindow, type Zone } from "../../time/index.js";
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
  const { start, end } = outerSpan(window);
  return end - start < 2 * DAY ? daysUnder(window, rule, zone) : { first: dayOfMinute(start, rule, zone), last: dayOfMinute(end - MINUTE, rule, zone) };
}

/** The days that a window may belong to under a rule: one, unless its precision leaves more. */
export function daysUnder(window: TimeWindow, rule: DayRule, zone: Zone): DayRange {
  const day = epochDayUnder(window, rule, zone);
  if (day !== undefined) return { first: day, last: day };
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(window, zone);
  const [first, last] = rule === "end" ? [earliestEnd - MINUTE, latestEnd - MINUTE] : [earliestStart, latestStart];
  return { first: dayOfMinute(first, rule, zone), last: dayOfMinute(last, rule, zone) };
}

function dayOfMinute(epochMs: number, rule: DayRule, zone: Zone): number {
  const minute = { start: formatInstant(epochMs, "UTC"), end: formatInstant(epochMs + MINUTE, "UTC") };
  return epochDayUnder(minute, rule, zone) ?? localDay(epochMs, zone);
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
