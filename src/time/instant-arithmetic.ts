import { epochMilliseconds, MINUTE_MS, scanOffset } from "./epoch.js";
import { formatInstant } from "./format-instant.js";
import type { Instant } from "./instant.js";

/**
 * Orders two instants by the moment that they name: negative where `a` is earlier, 0 where both name one moment, be
 * it on different clocks.
 *
 * @throws RangeError where a text is not an {@link Instant}
 * @example compareInstants("2025-06-02T08:30+03:00", "2025-06-02T05:30Z") // => 0
 */
export function compareInstants(a: Instant, b: Instant): number {
  return epochMilliseconds(a) - epochMilliseconds(b);
}

/**
 * The instant so many minutes later, on the same clock: the offset stays.
 *
 * @param minutes - whole minutes; negative for earlier
 * @throws RangeError where the text is not an {@link Instant}, `minutes` is not whole, or the result leaves the years
 * 0001–9999
 * @example addMinutes("2025-06-01T23:30+03:00", 45) // => "2025-06-02T00:15+03:00"
 */
export function addMinutes(instant: Instant, minutes: number): Instant {
  if (!Number.isInteger(minutes)) throw new RangeError(`minutes is ${minutes}: expected a whole number.`);
  return formatInstant(epochMilliseconds(instant) + minutes * MINUTE_MS, scanOffset(instant, instant.length));
}

/**
 * Minutes from one instant to another, with fractions where there are seconds; negative where `to` is earlier.
 *
 * @throws RangeError where a text is not an {@link Instant}
 * @example minutesBetween("2025-06-01T21:30+03:00", "2025-06-02T08:30+03:00") // => 660
 */
export function minutesBetween(from: Instant, to: Instant): number {
  return (epochMilliseconds(to) - epochMilliseconds(from)) / MINUTE_MS;
}
