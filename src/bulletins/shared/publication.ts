import { describeValue } from "../../core/index.js";
import { addMinutes, civilDay, endOfCivil, epochMilliseconds, isInstant, readCalendarDate, zoneOffsetAt, type Instant, type Zone } from "../../time/index.js";

/** When a text was published: what its dates without a year and its clock times without a date are read from. */
export interface Publication {
  /** The moment; absent where only the day is known. */
  readonly instant: Instant | undefined;
  /** The last moment at which it can have been published. */
  readonly latest: Instant;
  /** `latest` in milliseconds from 1970-01-01T00:00Z. */
  readonly epochMs: number;
  /** What the calendar shows at `latest` in the source's zone: the year, and the month from 1. */
  readonly year: number;
  readonly month: number;
  /** The day there, in days from 1 January 1970. */
  readonly day: number;
  /** What the clock shows there, in minutes from midnight. */
  readonly clock: number;
  readonly zone: Zone;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** Windows reach back a week and on to the next day: both must be on the calendar. */
const [FIRST_YEAR, LAST_YEAR] = [2, 9998];

/**
 * Reads when a text was published: an instant; a date and time without an offset, which is UTC by convention; or a date
 * alone, a day in the source's zone.
 *
 * @throws RangeError on anything else
 */
export function publicationOf(publishedAt: string, zone: Zone): Publication {
  const instant = instantOf(publishedAt) ?? instantOf(`${publishedAt}Z`);
  const latest = instant ?? lastMinuteOf(publishedAt, zone);
  const epochMs = latest === undefined ? NaN : epochMilliseconds(latest);
  const localMs = epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS;
  const day = Math.floor(localMs / DAY_MS);
  const { year, month } = civilDay(day);
  if (latest === undefined || !(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError(`publishedAt is ${describeValue(publishedAt)}: expected an ISO 8601 instant such as "2025-06-02T08:30+03:00"; without an offset it is taken for UTC, without a time for a day in the source's zone; of the years 0002 to 9998.`);
  }
  return { instant, latest, epochMs, year, month, day, clock: Math.floor((localMs - day * DAY_MS) / MINUTE_MS), zone };
}

function instantOf(text: string): Instant | undefined {
  return isInstant(text) ? text : undefined;
}

function lastMinuteOf(date: string, zone: Zone): Instant | undefined {
  if (!readCalendarDate(date).ok) return undefined;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const midnight = endOfCivil({ year, month, day, hour: 24, minute: 0 }, zone);
  return midnight.ok ? addMinutes(midnight.value, -1) : undefined;
}

/** Hours from the moment to the publication; negative where it is later. */
export function hoursBefore(instant: Instant, { epochMs }: Publication): number {
  return (epochMs - epochMilliseconds(instant)) / 3_600_000;
}
