import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  DayRule, dayOf, daysWindow, dayWindow, epochDay, epochDayUnder, formatDay, formatInstant, nightWindow, type TimeWindow, type Zone,
} from "../../src/time/index.js";

const KYIV = "Europe/Kyiv";
const seedNight: TimeWindow = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
const day = fc.integer({ min: epochDay(1996, 1, 2), max: epochDay(2099, 12, 30) });
const zone = fc.constantFrom<Zone>("Europe/Kyiv", "Europe/Moscow", "Europe/Istanbul", "UTC");
const rule = fc.constantFrom<DayRule>("start", "end", "night_of");
const exact = fc.tuple(fc.integer({ min: Date.UTC(1996, 0, 2), max: Date.UTC(2099, 0, 1) }), fc.integer({ min: 1, max: 4_000 })).map(
  ([start, minutes]): TimeWindow => ({ start: formatInstant(start, "UTC"), end: formatInstant(start + minutes * 60_000, "UTC") }),
);

describe("the day of a window", () => {
  it("is the date of its start, of its end, or of the evening", () => {
    expect(dayOf(seedNight, "start", KYIV)).toBe("2025-06-01");
    expect(dayOf(seedNight, "end", KYIV)).toBe("2025-06-02");
    expect(dayOf(seedNight, "night_of", KYIV)).toBe("2025-06-01");
  });

  it("is the evening before, for a raid that starts after midnight", () => {
    const raid: TimeWindow = { start: "2025-06-02T01:00+03:00", end: "2025-06-02T04:00+03:00" };
    expect(dayOf(raid, "start", KYIV)).toBe("2025-06-02");
    expect(dayOf(raid, "night_of", KYIV)).toBe("2025-06-01");
  });

  it("turns from one night to the next at noon", () => {
    expect(dayOf({ start: "2025-06-02T11:59+03:00", end: "2025-06-02T13:00+03:00" }, "night_of", KYIV)).toBe("2025-06-01");
    expect(dayOf({ start: "2025-06-02T12:00+03:00", end: "2025-06-02T13:00+03:00" }, "night_of", KYIV)).toBe("2025-06-02");
  });

  it("that ends at midnight is the day that ends there", () => {
    expect(dayOf({ start: "2025-06-01T20:00+03:00", end: "2025-06-02T00:00+03:00" }, "end", KYIV)).toBe("2025-06-01");
    expect(dayOf({ start: "2025-06-01T20:00+03:00", end: "2025-06-02T00:01+03:00" }, "end", KYIV)).toBe("2025-06-02");
  });

  it("depends on the zone", () => {
    const late: TimeWindow = { start: "2025-01-01T23:30+02:00", end: "2025-01-01T23:45+02:00" };
    expect(dayOf(late, "start", "Europe/Kyiv")).toBe("2025-01-01");
    expect(dayOf(late, "start", "Europe/Moscow")).toBe("2025-01-02");
  });

  it("is undetermined by night for a date alone, and the date itself otherwise, on days of changing clocks too", () => {
    fc.assert(
      fc.property(day, zone, fc.integer({ min: 0, max: 3 }), (first, at, more) => {
        const window = daysWindow(formatDay(first), formatDay(first + more), at);
        expect(dayOf(window, "start", at)).toBe(formatDay(first));
        expect(dayOf(window, "end", at)).toBe(formatDay(first + more));
        expect(dayOf(window, "night_of", at)).toBeUndefined();
      }),
    );
  });

  it("holds on the days when clocks change", () => {
    for (const date of ["2025-03-30", "2025-10-26"]) {
      expect(dayOf(daysWindow(date, "2025-12-01", KYIV), "start", KYIV)).toBe(date);
      expect(dayOf(daysWindow("2025-01-01", date, KYIV), "end", KYIV)).toBe(date);
    }
  });

  it("is determined where every possible start shares the day", () => {
    const window: TimeWindow = { start: "2025-06-01T21:00+03:00", end: "2025-06-02T08:30+03:00", startPrecision: "hour" };
    expect(dayOf(window, "start", KYIV)).toBe("2025-06-01");
    expect(dayOf({ ...window, start: "2025-06-01T23:30+03:00" }, "start", KYIV)).toBeUndefined();
    expect(dayOf({ ...window, start: "2025-06-01T00:00+03:00", startPrecision: "month" }, "start", KYIV)).toBeUndefined();
  });

  it("of a night is its evening under night_of, for every night", () => {
    fc.assert(
      fc.property(day, zone, (evening, at) => {
        const night = nightWindow(formatDay(evening), at);
        expect(dayOf(night, "night_of", at)).toBe(formatDay(evening));
        expect(dayOf(night, "start", at)).toBe(formatDay(evening));
        expect(dayOf(night, "end", at)).toBe(formatDay(evening + 1));
      }),
    );
  });

  it("is always determined where the window is exact, and night_of is the start's date or the day before", () => {
    fc.assert(
      fc.property(exact, zone, (window, at) => {
        const start = epochDayUnder(window, "start", at) ?? Number.NaN;
        const end = epochDayUnder(window, "end", at) ?? Number.NaN;
        expect(end).toBeGreaterThanOrEqual(start);
        expect([start, start - 1]).toContain(epochDayUnder(window, "night_of", at));
      }),
    );
  });

  it("does not depend on the offset in which the instants are written", () => {
    fc.assert(
      fc.property(exact, zone, rule, fc.integer({ min: -1080, max: 1080 }), (window, at, under, offset) => {
        const rewritten = { start: formatInstant(Date.parse(window.start), offset), end: formatInstant(Date.parse(window.end), offset) };
        expect(dayOf(rewritten, under, at)).toBe(dayOf(window, under, at));
      }),
    );
  });

  it("throws on another rule and another zone", () => {
    expect(() => dayOf(seedNight, "noon" as DayRule, KYIV)).toThrow(RangeError);
    expect(() => dayOf(seedNight, "start", "Europe/Berlin" as Zone)).toThrow(RangeError);
    expectTypeOf(DayRule.parse("start")).toEqualTypeOf<DayRule>();
  });

  it("names the record day of 31 May or 1 June 2025 by rule", () => {
    const record: TimeWindow = { start: "2025-05-31T19:30+03:00", end: "2025-06-01T13:30+03:00" };
    expect([dayOf(record, "start", KYIV), dayOf(record, "end", KYIV), dayOf(record, "night_of", KYIV)]).toEqual(["2025-05-31", "2025-06-01", "2025-05-31"]);
    expect(dayOf(dayWindow("2025-06-01", KYIV), "start", KYIV)).toBe("2025-06-01");
  });
});
