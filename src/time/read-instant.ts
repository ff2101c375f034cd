import { describeValue, failure, success, type Outcome } from "../core/index.js";
import { MINUTE_MS, offsetOf, scanInstant } from "./epoch.js";
import { formatInstant } from "./format-instant.js";
import { instantFault, type InstantIssueCode } from "./instant-fault.js";
import type { Instant } from "./instant.js";

/**
 * Reads an {@link Instant} from an outside value, unchanged.
 *
 * @returns the instant, or one issue: `wrong_type`, `not_an_instant`, `date_without_time`, `missing_offset`,
 * `no_such_day`, `no_such_time`, `hour_24`, `leap_second`, `offset_out_of_range`, `year_out_of_range`. Never throws.
 * @example readInstant("2025-06-02T08:30+03:00") // => { ok: true, value: "2025-06-02T08:30+03:00", issues: [] }
 * @example readInstant("2025-06-02T08:30").issues.map(({ code }) => code) // => ["missing_offset"]
 */
export function readInstant(value: unknown): Outcome<Instant, InstantIssueCode> {
  if (isInstant(value)) return success(value);
  const { code, expected } = instantFault(value);
  return failure({ code, path: [], input: value, message: `The value is ${describeValue(value)}: expected ${expected}.` });
}

/**
 * Reads the end of a window: as {@link readInstant}, but hour 24 is allowed and means the midnight that ends the day.
 *
 * @returns the instant, with 24:00 written as 00:00 of the next day, or one issue as of {@link readInstant}. Never throws.
 * @example readEndInstant("2025-06-01T24:00+03:00") // => { ok: true, value: "2025-06-02T00:00+03:00", issues: [] }
 */
export function readEndInstant(value: unknown): Outcome<Instant, InstantIssueCode> {
  if (typeof value !== "string" || value.length > 29 || !MIDNIGHT.test(value)) return readInstant(value);
  const lastMinute = value.replace(MIDNIGHT, "T23:59");
  if (!isInstant(lastMinute) || lastMinute.startsWith("9999-12-31")) return readInstant(value);
  return success(formatInstant(scanInstant(lastMinute) + MINUTE_MS, offsetOf(lastMinute)));
}

const MIDNIGHT = /T24:00(?::00(?:\.0{1,3})?)?/u;

/**
 * Whether a value is an {@link Instant}: the same answer as of the schema, faster. Never throws.
 *
 * @example isInstant("2025-02-29T00:00Z") // => false
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === "string" && !Number.isNaN(scanInstant(value));
}
