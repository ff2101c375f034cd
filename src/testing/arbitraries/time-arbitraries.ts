import * as fc from "fast-check";
import { epochMilliseconds, formatInstant, type Instant, type TimeWindow } from "../../time/index.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Settings of the arbitraries of time. */
export interface InstantConstraints {
  /** The earliest moment, inclusive; absent means the start of 2014. */
  readonly min?: Instant | undefined;
  /** The latest moment, inclusive; absent means the start of 2035. */
  readonly max?: Instant | undefined;
}

/**
 * Any valid {@link Instant} between two moments, to the minute, second or millisecond, with any offset.
 *
 * @throws RangeError where `min` or `max` is no instant; fast-check's error where `min` lies after `max`
 * @example fc.sample(instantArbitrary(), 10).every((instant) => Instant.safeParse(instant).success) // => true
 */
export function instantArbitrary({ min = "2014-01-01T00:00Z", max = "2035-01-01T00:00Z" }: InstantConstraints = {}): fc.Arbitrary<Instant> {
  const first = epochMilliseconds(min);
  const last = epochMilliseconds(max);
  const unit = fc.constantFrom(MINUTE, MINUTE, 1000, 1);
  return fc.record({ moment: fc.integer({ min: first, max: last }), unit, offset: offsetArbitrary() }).map(({ moment, unit: step, offset }) => {
    // Rounded up, so that it is not earlier than `min`, unless that would be later than `max`.
    const rounded = Math.ceil(moment / step) * step;
    return formatInstant(rounded > last ? moment : rounded, offset);
  });
}

/**
 * Any valid {@link TimeWindow}: from a minute to some days, both ends on one clock; in part of them both ends are given
 * to the day only.
 *
 * @throws RangeError where `min` or `max` is no instant
 * @example fc.sample(timeWindowArbitrary(), 10).every((window) => windowIssues(window).length === 0) // => true
 */
export function timeWindowArbitrary(constraints: InstantConstraints = {}): fc.Arbitrary<TimeWindow> {
  const toTheMinute = fc.record({ start: instantArbitrary(constraints), minutes: fc.integer({ min: 1, max: 20_000 }), offset: offsetArbitrary() }).map(
    ({ start, minutes, offset }): TimeWindow => {
      const from = epochMilliseconds(start);
      return { start: formatInstant(from, offset), end: formatInstant(from + minutes * MINUTE, offset) };
    },
  );
  const toTheDay = fc.record({ start: instantArbitrary(constraints), days: fc.integer({ min: 1, max: 10 }), offset: offsetArbitrary() }).map(
    ({ start, days, offset }): TimeWindow => {
      const midnight = Math.ceil((epochMilliseconds(start) + offset * MINUTE) / DAY) * DAY - offset * MINUTE;
      return { start: formatInstant(midnight, offset), end: formatInstant(midnight + days * DAY, offset), startPrecision: "day", endPrecision: "day" };
    },
  );
  return fc.oneof({ arbitrary: toTheMinute, weight: 3 }, { arbitrary: toTheDay, weight: 1 });
}

/** Minutes ahead of UTC, as clocks on Earth show them: -12:00 to +14:00 by quarters of an hour, most often none or 3 hours. */
function offsetArbitrary(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0, 180), fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15));
}
