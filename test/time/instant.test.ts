import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { issuesOfShape } from "../../src/core/index.js";
import {
  addMinutes, compareInstants, epochMilliseconds, epochMinutes, formatInstant, Instant, isInstant, minutesBetween, offsetOf, readEndInstant, readInstant,
} from "../../src/time/index.js";

const ms = fc.integer({ min: -62_100_000_000_000, max: 253_300_000_000_000 });
const offset = fc.integer({ min: -1080, max: 1080 });
const code = (value: unknown): string | undefined => readInstant(value).issues.at(0)?.code;

describe("an instant", () => {
  it.each(["2025-06-02T08:30+03:00", "2025-06-02T05:30Z", "2025-06-02T05:30:00Z", "2025-06-02T05:30:59.5-00:30", "2024-02-29T23:59:59.999+18:00", "0001-01-01T00:00Z", "9999-12-31T23:59Z"])(
    "is read from %s, unchanged",
    (text) => {
      expect(readInstant(text)).toEqual({ ok: true, value: text, issues: [] });
      expect(Instant.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    ["2025-06-02T08:30:60+03:00", "leap_second"],
    ["2025-06-01T24:00+03:00", "hour_24"],
    ["2025-02-29T00:00Z", "no_such_day"],
    ["1900-02-29T00:00Z", "no_such_day"],
    ["2025-06-31T00:00Z", "no_such_day"],
    ["2025-13-01T00:00Z", "no_such_day"],
    ["2025-06-02T25:00Z", "no_such_time"],
    ["2025-06-02T24:01Z", "no_such_time"],
    ["2025-06-02T08:60Z", "no_such_time"],
    ["2025-06-02T08:30+18:01", "offset_out_of_range"],
    ["2025-06-02T08:30+25:00", "offset_out_of_range"],
    ["2025-06-02T08:30+03:60", "offset_out_of_range"],
    ["0000-01-01T00:00Z", "year_out_of_range"],
    ["10000-01-01T00:00Z", "year_out_of_range"],
    ["+002025-06-02T08:30Z", "year_out_of_range"],
    ["-000001-06-02T08:30Z", "year_out_of_range"],
    ["2025-06-02T08:30", "missing_offset"],
    ["2025-06-02T08:30:00", "missing_offset"],
    ["2025-06-02", "date_without_time"],
    ["2025-06-02 08:30+03:00", "not_an_instant"],
    ["2025-06-02T08:30+0300", "not_an_instant"],
    ["2025-06-02T08:30:00.1234Z", "not_an_instant"],
    ["2025-06-02t08:30z", "not_an_instant"],
    ["2025-W23-1T08:30Z", "not_an_instant"],
    ["٢٠٢٥-06-02T08:30Z", "not_an_instant"],
    [" 2025-06-02T08:30Z", "not_an_instant"],
    ["", "not_an_instant"],
    ["\ud83d", "not_an_instant"],
    [1748842200000, "wrong_type"],
    [Number.NaN, "wrong_type"],
    [null, "wrong_type"],
    [undefined, "wrong_type"],
    [{ start: 1 }, "wrong_type"],
    [[], "wrong_type"],
  ])("is not read from %j: %s", (value, expected) => {
    const result = readInstant(value);
    expect(code(value)).toBe(expected);
    expect(result.ok).toBe(false);
    expect(Object.is(result.issues.at(0)?.input, value)).toBe(true);
    expect(Instant.safeParse(value).success).toBe(false);
  });

  it("tells every fault in a sentence of its own", () => {
    const messages = ["2025-06-02T08:30", "2025-06-02", "2025-06-02T08:30:60Z", "2025-06-01T24:00Z", "2025-02-29T00:00Z", "2025-06-02T08:30+19:00", "0000-01-01T00:00Z"].map(
      (text) => readInstant(text).issues.at(0)?.message,
    );
    expect(messages).toMatchInlineSnapshot(`
      [
        "The value is "2025-06-02T08:30": expected an offset from UTC after the time, such as "2025-06-02T08:30+03:00" or "2025-06-02T05:30Z".",
        "The value is "2025-06-02": expected a time of day and an offset after the date, such as "2025-06-02T08:30+03:00".",
        "The value is "2025-06-02T08:30:60Z": expected a second of 00 to 59 (write a leap second as second 59).",
        "The value is "2025-06-01T24:00Z": expected an hour of 00 to 23 (write the midnight that ends a day as 00:00 of the next day).",
        "The value is "2025-02-29T00:00Z": expected a day of the calendar: a month of 01 to 12 and a day that the month has in that year.",
        "The value is "2025-06-02T08:30+19:00": expected an offset from UTC between -18:00 and +18:00.",
        "The value is "0000-01-01T00:00Z": expected a year of four digits, 0001 to 9999.",
      ]
    `);
  });

  it("tells the same through the schema of a larger model", () => {
    const parsed = Instant.safeParse("2025-06-02T08:30", { reportInput: true });
    expect(issuesOfShape(parsed.error?.issues ?? [], "2025-06-02T08:30")[0]?.message).toBe(
      'The value is "2025-06-02T08:30": expected an offset from UTC after the time, such as "2025-06-02T08:30+03:00" or "2025-06-02T05:30Z".',
    );
  });

  it("is the same to the schema, the reader and the guard, whatever the text", () => {
    const near = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(:[0-6]\d(\.\d{1,4})?)?(Z|[+-][012]\d:[0-6]\d)$/u);
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ maxLength: 40 })), (text) => {
        expect(isInstant(text)).toBe(Instant.safeParse(text).success);
        expect(readInstant(text).ok).toBe(isInstant(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws on a JSON value", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readInstant(value).ok === isInstant(value)));
  });

  it("refuses a million characters at once", () => {
    for (let i = 0; i < 100; i += 1) expect(code("2".repeat(1e6))).toBe("not_an_instant");
    expect(readInstant("2".repeat(1e6)).issues.at(0)?.message.length).toBeLessThan(250);
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(Instant)).toMatchObject({ type: "string", maxLength: 35 });
    expectTypeOf(Instant.parse("2025-06-02T05:30Z")).toEqualTypeOf<Instant>();
  });
});

describe("epoch milliseconds", () => {
  it("equal the host's for every instant that it reads", () => {
    fc.assert(
      fc.property(ms, offset, (t, minutes) => {
        const text = formatInstant(t, minutes);
        expect(epochMilliseconds(text)).toBe(t);
        expect(epochMinutes(text)).toBe(Math.floor(t / 60_000));
        expect(offsetOf(text)).toBe(minutes);
        expect(Date.parse(formatInstant(t, "UTC"))).toBe(t);
      }),
    );
  });

  it("are refused for what is not an instant, -0 is never made", () => {
    expect(() => epochMilliseconds("2025-06-02")).toThrow(RangeError);
    expect(() => offsetOf("x".repeat(1e6))).toThrow(/is not an instant/u);
    expect(Object.is(offsetOf("2025-06-02T08:30-00:00"), 0)).toBe(true);
    expect(Object.is(epochMilliseconds("1970-01-01T00:00Z"), 0)).toBe(true);
  });
});

describe("writing an instant", () => {
  it("shows what the clock shows, to the minute", () => {
    expect(formatInstant(1_748_842_200_000, "Europe/Kyiv")).toBe("2025-06-02T08:30+03:00");
    expect(formatInstant(1_748_842_200_000, -570)).toBe("2025-06-01T20:00-09:30");
    expect(formatInstant(1_748_842_201_005, "UTC")).toBe("2025-06-02T05:30:01.005Z");
  });

  it("always gives an instant", () => {
    fc.assert(fc.property(ms, offset, (t, minutes) => isInstant(formatInstant(t, minutes))));
  });

  it.each([
    [Number.NaN, 0], [Number.POSITIVE_INFINITY, 0], [0.5, 0], [0, 1081], [0, 0.5], [0, Number.NaN], [8.64e15, 0], [253_402_300_800_000, 0], [-62_135_596_800_001, "UTC" as const],
  ])("throws on %d at %s", (t, clock) => {
    expect(() => formatInstant(t, clock)).toThrow(RangeError);
  });
});

describe("arithmetic on instants", () => {
  it("orders by moment, not by text", () => {
    expect(compareInstants("2025-06-02T08:30+03:00", "2025-06-02T05:30:00Z")).toBe(0);
    expect(compareInstants("2025-06-02T08:00+03:00", "2025-06-02T06:00Z")).toBeLessThan(0);
  });

  it("keeps the clock when minutes are added, and takes them back", () => {
    expect(addMinutes("2025-06-01T23:30+03:00", 45)).toBe("2025-06-02T00:15+03:00");
    fc.assert(
      fc.property(ms, offset, fc.integer({ min: -10_000, max: 10_000 }), (t, clock, minutes) => {
        const from = formatInstant(t, clock);
        const to = addMinutes(from, minutes);
        expect(minutesBetween(from, to)).toBe(minutes);
        expect(offsetOf(to)).toBe(clock);
        expect(addMinutes(to, -minutes)).toBe(from);
      }),
    );
  });

  it("throws on part minutes and past the year 9999", () => {
    expect(() => addMinutes("2025-06-01T23:30+03:00", 0.5)).toThrow(RangeError);
    expect(() => addMinutes("9999-12-31T23:59Z", 1)).toThrow(RangeError);
  });
});

describe("the end of a window", () => {
  it("may be written 24:00", () => {
    expect(readEndInstant("2025-06-01T24:00+03:00")).toEqual({ ok: true, value: "2025-06-02T00:00+03:00", issues: [] });
    expect(readEndInstant("2024-12-31T24:00:00.000Z")).toMatchObject({ value: "2025-01-01T00:00Z" });
    expect(readEndInstant("2024-02-28T24:00Z")).toMatchObject({ value: "2024-02-29T00:00Z" });
  });

  it("is otherwise an instant like any other", () => {
    expect(readEndInstant("2025-06-02T08:30+03:00")).toEqual(readInstant("2025-06-02T08:30+03:00"));
    for (const value of ["2025-02-29T24:00Z", "2025-06-01T24:01Z", "2025-06-01T24:00", "9999-12-31T24:00Z", 24, "T24:00".repeat(1e5)]) expect(readEndInstant(value).ok).toBe(false);
  });
});
