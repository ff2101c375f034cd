import { minutesBetween } from "./instant-arithmetic.js";
import type { TimeWindow } from "./window.js";

/**
 * Minutes from a window's start to its end, at its widest; with fractions where there are seconds.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example windowMinutes({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }) // => 660
 */
export function windowMinutes(window: TimeWindow): number {
  return minutesBetween(window.start, window.end);
}

/**
 * A window at its widest, as an exact one: its ends without their precision and wording. Turns the window of a date
 * into the period of that day.
 *
 * @example envelopeOf(nightWindow("2025-06-01", "UTC")) // => { start: "2025-06-01T12:00Z", end: "2025-06-02T12:00Z" }
 */
export function envelopeOf({ start, end }: TimeWindow): TimeWindow {
  return { start, end };
}
