import { utc } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { endOfMonth } from "date-fns/endOfMonth";
import { format } from "date-fns/format";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  CalendarDate, civilDay, daysInMonth, epochDay, epochDayOf, firstDayOfIsoWeek, formatDay, formatIsoWeek, isCalendarDay, isoWeekdayOf, isoWeekOf, localDate,
  monthWindow, readCalendarDate, weekWindow, yearWindow,
} from "../../src/time/index.js";

const DAY = 86_400_000;
const inUtc = { in: utc } as const;
const day = fc.integer({ min: epochDay(1, 1, 1), max: epochDay(9999, 12, 31) });

describe("the count of days", () => {
  it("starts on 1 January 1970 and is undone by civilDay, for every day of 400 years and at the ends of time", () => {
    expect(epochDay(1970, 1, 1)).toBe(0);
    let expected = epochDay(1799, 12, 31);
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let d = 1; d <= daysInMonth(year, month); d += 1) {
          expected += 1;
          if (epochDay(year, month, d) !== expected) expect.fail(`${year}-${month}-${d}`);
          const back = civilDay(expected);
          if (back.year !== year || back.month !== month || back.day !== d) expect.fail(`${year}-${month}-${d} back`);
        }
      }
    }
    expect(civilDay(epochDay(1, 1, 1))).toEqual({ year: 1, month: 1, day: 1 });
    expect(civilDay(epochDay(9999, 12, 31))).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it("agrees with date-fns in UTC", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const date = new Date(a * DAY);
        const { year, month } = civilDay(a);
        expect(format(date, "yyyy-MM-dd", inUtc)).toBe(formatDay(a));
        expect(differenceInCalendarDays(date, new Date(b * DAY), inUtc)).toBe(a - b);
        expect(daysInMonth(year, month)).toBe(endOfMonth(date, inUtc).getUTCDate());
      }),
    );
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2024, 2025, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 28]);
    expect([0, 13, 1.5, Number.NaN].map((month) => daysInMonth(2025, month))).toEqual([0, 0, 0, 0]);
    expect([isCalendarDay(2025, 2, 29), isCalendarDay(2025, 6, 0), isCalendarDay(0, 1, 1), isCalendarDay(10_000, 1, 1), isCalendarDay(2025, 6, 1.5)]).toEqual([false, false, false, false, false]);
  });
});

describe("the ISO week", () => {
  it("agrees with date-fns in UTC on every day of 1995 to 2040", () => {
    for (let d = epochDay(1995, 1, 1); d < epochDay(2040, 12, 31); d += 1) {
      const date = new Date(d * DAY);
      if (isoWeekOf(d) !== getISOWeekYear(date, inUtc) * 100 + getISOWeek(date, inUtc)) expect.fail(formatDay(d));
      if (isoWeekdayOf(d) !== (date.getUTCDay() || 7)) expect.fail(formatDay(d));
    }
    expect(isoWeekOf(epochDay(2021, 1, 3))).toBe(202053);
  });

  it("is the same for seven days from its Monday", () => {
    fc.assert(
      fc.property(day, (d) => {
        const monday = firstDayOfIsoWeek(isoWeekOf(d));
        expect(isoWeekdayOf(monday)).toBe(1);
        expect(d - monday).toBe(isoWeekdayOf(d) - 1);
      }),
    );
  });

  it("is written with its year", () => {
    expect(formatIsoWeek(202501)).toBe("2025-W01");
    for (const week of [202500, 202553, 202554, Number.NaN, 202523.5]) expect(() => formatIsoWeek(week)).toThrow(RangeError);
  });
});

describe("a date", () => {
  it("is read and refused with its reason", () => {
    expect(readCalendarDate("2024-02-29")).toEqual({ ok: true, value: "2024-02-29", issues: [] });
    const code = (value: unknown): string | undefined => readCalendarDate(value).issues.at(0)?.code;
    expect(["2025-02-29", "2025-13-01", "0000-01-01", "2 June", "2025-6-2", "2025-06-02T00:00Z", "2".repeat(1e6), 20_250_602, null].map(code)).toEqual([
      "no_such_day", "no_such_day", "no_such_day", "not_a_date", "not_a_date", "not_a_date", "not_a_date", "wrong_type", "wrong_type",
    ]);
    expect(() => epochDayOf("2025-02-29")).toThrow(RangeError);
    expectTypeOf(CalendarDate.parse("2025-06-02")).toEqualTypeOf<CalendarDate>();
  });

  it("is the same to the schema and the reader", () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/u), fc.string({ maxLength: 12 })), (text) => {
        expect(CalendarDate.safeParse(text).success).toBe(readCalendarDate(text).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it("of an instant is that of the zone", () => {
    expect(localDate("2025-06-01T23:30+03:00", "Europe/Moscow")).toBe("2025-06-01");
    expect(localDate("2025-06-01T23:30Z", "Europe/Moscow")).toBe("2025-06-02");
  });
});

describe("the windows of periods", () => {
  it("are whole weeks, months and years of a zone's calendar", () => {
    expect(weekWindow("2026-01-01", "Europe/Kyiv")).toMatchObject({ start: "2025-12-29T00:00+02:00", end: "2026-01-05T00:00+02:00", startPrecision: "week" });
    expect(monthWindow("2025-03", "Europe/Kyiv")).toMatchObject({ start: "2025-03-01T00:00+02:00", end: "2025-04-01T00:00+03:00", endPrecision: "month" });
    expect(yearWindow(2024, "Europe/Moscow")).toMatchObject({ start: "2024-01-01T00:00+03:00", end: "2025-01-01T00:00+03:00" });
  });

  it("tile the calendar from the first century to the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? [year + 1, 1] : [year, month + 1];
        const name = (y = 0, m = 0): string => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
        expect(monthWindow(name(year, month), "UTC").end).toBe(`${name(next[0], next[1])}-01T00:00Z`);
        expect(yearWindow(year, "UTC").start).toBe(`${name(year, 1)}-01T00:00Z`);
      }),
    );
  });

  it("are refused for months and years that there are not", () => {
    for (const month of ["2025-13", "2025-6", "June", ""]) expect(() => monthWindow(month, "UTC")).toThrow(RangeError);
    for (const year of [0, 9999, 2025.5, -1]) expect(() => yearWindow(year, "UTC")).toThrow(RangeError);
  });
});
