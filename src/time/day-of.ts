import { describeValue } from "../core/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { DayRule } from "./day-rule.js";
import { epochMilliseconds, MINUTE_MS } from "./epoch.js";
import { DAY_MS } from "./epoch-day.js";
import { formatDay } from "./format-instant.js";
import type { TimeWindow } from "./window.js";
import { windowEnds } from "./window-ends.js";
import { localDay, zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/**
 * The date that a window belongs to under a rule, in a zone.
 *
 * @returns `undefined` where the window's precision leaves more than one day possible: a date-only window has a day
 * under `start` and `end` but none under `night_of`
 * @throws RangeError where the end that the rule asks for is not an {@link Instant}, or on another zone or rule
 * @example dayOf({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, "night_of", "Europe/Kyiv") // => "2025-06-01"
 * @example dayOf(dayWindow("2025-06-01", "Europe/Kyiv"), "night_of", "Europe/Kyiv") // => undefined
 */
export function dayOf(window: TimeWindow, rule: DayRule, zone: Zone): CalendarDate | undefined {
  const day = epochDayUnder(window, rule, zone);
  return day === undefined ? undefined : formatDay(day);
}

/**
 * As {@link dayOf}, the day as days from 1 January 1970, for hot paths that group by it.
 *
 * @throws RangeError where the end that the rule asks for is not an {@link Instant}, or on another zone or rule
 * @example epochDayUnder({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, "end", "Europe/Kyiv") === epochDay(2025, 6, 2) // => true
 */
export function epochDayUnder(window: TimeWindow, rule: DayRule, zone: Zone): number | undefined {
  return isExact(window) ? dayOfExact(window, rule, zone) : dayOfVague(window, rule, zone);
}

/**
 * The day that a moment belongs to under a rule, as days from 1 January 1970: its date, or under `night_of` the evening
 * date of its noon-to-noon span. A window's day is that of its start, under `end` that of its last moment.
 *
 * @param epochMs - milliseconds from 1970-01-01T00:00Z
 * @throws RangeError on another zone or rule
 * @example epochDayOfMoment(epochMilliseconds("2025-06-02T03:00+03:00"), "night_of", "Europe/Kyiv") === epochDay(2025, 6, 1) // => true
 */
export function epochDayOfMoment(epochMs: number, rule: DayRule, zone: Zone): number {
  switch (rule) {
    case "start":
    case "end":
      return localDay(epochMs, zone);
    case "night_of":
      return eveningOf(epochMs, zone);
    default:
      throw new RangeError(`${describeValue(rule)} is not a day rule: expected start, end or night_of.`);
  }
}

/** Most windows are known to the minute: the one end that the rule asks for is read, without an object. */
function dayOfExact({ start, end }: TimeWindow, rule: DayRule, zone: Zone): number {
  return epochDayOfMoment(rule === "end" ? epochMilliseconds(end) - 1 : epochMilliseconds(start), rule, zone);
}

function isExact({ startPrecision, endPrecision }: TimeWindow): boolean {
  return (startPrecision === undefined || startPrecision === "minute") && (endPrecision === undefined || endPrecision === "minute");
}

function dayOfVague(window: TimeWindow, rule: DayRule, zone: Zone): number | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(window, zone);
  const [from, to] = rule === "end" ? [earliestEnd - 1, latestEnd - 1] : [earliestStart, latestStart];
  const first = epochDayOfMoment(from, rule, zone);
  return first === epochDayOfMoment(to, rule, zone) ? first : undefined;
}

/** The evening date of the noon-to-noon span that holds a moment: its clock set back by half a day. */
function eveningOf(epochMs: number, zone: Zone): number {
  return Math.floor((epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS - DAY_MS / 2) / DAY_MS);
}
