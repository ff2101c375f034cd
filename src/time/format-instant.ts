import { describeValue } from "../core/index.js";
import { MINUTE_MS } from "./epoch.js";
import { DAY_MS, packedDay } from "./epoch-day.js";
import type { Instant } from "./instant.js";
import { zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/** The farthest offset that an instant can carry, in minutes. */
const FARTHEST_OFFSET = 1080;

/**
 * Writes a moment as an instant on a clock: to the minute, with seconds and milliseconds only where there are some.
 * An offset of nothing is written `Z`.
 *
 * @param epochMs - whole milliseconds from 1970-01-01T00:00Z
 * @param clock - a zone, or minutes ahead of UTC
 * @throws RangeError on another zone, an offset beyond ±1080 minutes, a moment that is not a whole number, or one
 * outside the years 0001–9999 of that clock
 * @example formatInstant(1748842200000, "Europe/Kyiv") // => "2025-06-02T08:30+03:00"
 * @example formatInstant(1748842200000, 0) // => "2025-06-02T05:30Z"
 */
export function formatInstant(epochMs: number, clock: Zone | number): Instant {
  const offset = typeof clock === "number" ? checkedOffset(clock) : zoneOffsetAt(epochMs, clock);
  const local = epochMs + offset * MINUTE_MS;
  if (!Number.isInteger(local)) throw new RangeError(`${describeValue(epochMs)} is not a whole number of milliseconds.`);
  const day = Math.floor(local / DAY_MS);
  const ms = local - day * DAY_MS;
  if (ms % MINUTE_MS !== 0) return `${formatDay(day)}T${formatClock(ms)}${formatOffset(offset)}`;
  return ofMinutes(checkedDay(day), (ms / MINUTE_MS) | 0, offset);
}

/**
 * An instant to the minute, written unit by unit: a sum of texts is kept in parts, which whoever reads it must join first.
 *
 * @param packed - the day, as of {@link packedDay}
 */
function ofMinutes(packed: number, minutes: number, offset: number): Instant {
  const century = ((packed >> 9) / 100) | 0;
  const ofCentury = (packed >> 9) % 100;
  const month = (packed >> 5) & 15;
  const day = packed & 31;
  const hour = (minutes / 60) | 0;
  const minute = minutes % 60;
  if (offset === 0) {
    return String.fromCharCode(
      tens(century), ones(century), tens(ofCentury), ones(ofCentury), MINUS, tens(month), ones(month), MINUS, tens(day), ones(day),
      CAPITAL_T, tens(hour), ones(hour), COLON, tens(minute), ones(minute), CAPITAL_Z,
    );
  }
  const hours = Math.floor(Math.abs(offset) / 60);
  const rest = Math.abs(offset) % 60;
  return String.fromCharCode(
    tens(century), ones(century), tens(ofCentury), ones(ofCentury), MINUS, tens(month), ones(month), MINUS, tens(day), ones(day),
    CAPITAL_T, tens(hour), ones(hour), COLON, tens(minute), ones(minute), offset < 0 ? MINUS : PLUS, tens(hours), ones(hours), COLON, tens(rest), ones(rest),
  );
}

/** Code units. */
const [ZERO, MINUS, COLON, PLUS, CAPITAL_T, CAPITAL_Z] = [48, 45, 58, 43, 84, 90];

/** The code units of the two digits of a number below 100. */
function tens(n: number): number {
  return ZERO + ((n / 10) | 0);
}

function ones(n: number): number {
  return ZERO + (n % 10);
}

/**
 * Writes a calendar day as an ISO date.
 *
 * @param day - days from 1 January 1970, as of {@link epochDay}
 * @throws RangeError outside the years 0001–9999
 * @example formatDay(20241) // => "2025-06-02"
 */
export function formatDay(day: number): string {
  const packed = checkedDay(day);
  const year = packed >> 9;
  return `${year < 1000 ? String(year).padStart(4, "0") : String(year)}-${pair((packed >> 5) & 15)}-${pair(packed & 31)}`;
}

/**
 * The day as of {@link packedDay}.
 *
 * @throws RangeError outside the years 0001–9999
 */
function checkedDay(day: number): number {
  const packed = packedDay(day);
  const year = Math.floor(packed / 512);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Day ${day} from 1970-01-01 is outside the years 0001 to 9999.`);
  return packed;
}

/** A time of day, milliseconds from midnight: to the minute, with seconds and milliseconds only where there are some. */
export function formatClock(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  const rest = ms - minutes * MINUTE_MS;
  const clock = `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}`;
  if (rest === 0) return clock;
  const fraction = rest % 1000;
  return `${clock}:${pair(Math.floor(rest / 1000))}${fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pair(Math.floor(size / 60))}:${pair(size % 60)}`;
}

function checkedOffset(offset: number): number {
  if (Number.isInteger(offset) && Math.abs(offset) <= FARTHEST_OFFSET) return offset;
  throw new RangeError(`${describeValue(offset)} is not an offset: expected whole minutes ahead of UTC, from -1080 to 1080.`);
}

/** Two digits of every whole number from 0 to 99. */
const PAIRS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

function pair(n: number): string {
  return PAIRS[n] ?? String(n);
}
