import { epochMilliseconds, localDay, offsetOf, type Instant, type Precision, type TimeWindow, type Zone } from "../../time/index.js";

/** The first and last day of a meeting, as days from 1 January 1970. */
export interface RoundDays {
  readonly first: number;
  readonly last: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The days on which a meeting was held. An end known to the hour falls on the day of the zone's clock; one known only
 * by its date keeps the date that its source gave, whatever the distance between the venue's midnight and the zone's.
 *
 * @returns `undefined` where an end is vaguer than a day
 */
export function roundDays(window: TimeWindow, zone: Zone): RoundDays | undefined {
  const first = dayOfEnd(window.start, 0, window.startPrecision, zone);
  const last = dayOfEnd(window.end, -1, window.endPrecision, zone);
  return first === undefined || last === undefined ? undefined : { first, last: Math.max(first, last) };
}

/** `shift`: milliseconds to the moment whose day it is; an end is exclusive. */
function dayOfEnd(instant: Instant, shift: number, precision: Precision = "minute", zone: Zone): number | undefined {
  const moment = epochMilliseconds(instant) + shift;
  switch (precision) {
    case "minute":
    case "hour":
      return localDay(moment, zone);
    case "half_day":
    case "day":
      return Math.floor((moment + offsetOf(instant) * MINUTE) / DAY);
    case "week":
    case "month":
    case "year":
      return undefined;
  }
}
