import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { dayWindow, momentWindow, nightWindow, readTimeWindow, TimeWindow, windowEnds, windowIssues, epochMilliseconds, type Precision } from "../../src/time/index.js";

const window: TimeWindow = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };

describe("reading a window", () => {
  it("keeps it as it is", () => {
    const vague: TimeWindow = { ...window, startPrecision: "hour", endPrecision: "half_day", wording: "by early Monday morning" };
    expect(readTimeWindow(vague)).toEqual({ ok: true, value: vague, issues: [] });
    expectTypeOf(TimeWindow.parse(window)).toEqualTypeOf<TimeWindow>();
    expect(z.toJSONSchema(TimeWindow)).toMatchObject({ required: ["start", "end"], additionalProperties: false });
  });

  it.each<[string, unknown, string]>([
    ["a reversed window", { start: window.end, end: window.start }, "window_reversed"],
    ["a window without time in it", { start: "2025-06-02T08:30+03:00", end: "2025-06-02T05:30Z" }, "window_empty"],
    ["a window without an end", { start: window.start }, "missing_key"],
    ["a misspelt key", { ...window, startPrecison: "day" }, "unknown_key"],
    ["an own __proto__ key", JSON.parse(`{"start":"${window.start}","end":"${window.end}","__proto__":{"x":1}}`), "unknown_key"],
    ["a date in place of an instant", { ...window, start: "2025-06-01" }, "not_allowed"],
    ["another precision", { ...window, startPrecision: "decade" }, "not_allowed"],
    ["a number", 7, "wrong_type"],
    ["nothing", null, "wrong_type"],
    ["half of a surrogate pair", { ...window, wording: "\ud83d" }, "not_allowed"],
    ["a million characters", { ...window, wording: "x".repeat(1e6) }, "too_long"],
  ])("refuses %s", (_, value, code) => {
    const result = readTimeWindow(value);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toContain(code);
  });

  it("never throws on a JSON value", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readTimeWindow(value).ok || readTimeWindow(value).issues.length > 0));
  });
});

describe("the laws of a window", () => {
  it("name the end by its path, the value, what was expected and how to mend it", () => {
    expect(windowIssues({ start: window.end, end: window.start }, ["reports", 2, "window"])).toEqual([
      {
        code: "window_reversed",
        severity: "error",
        path: ["reports", 2, "window", "end"],
        input: window.start,
        message: "reports[2].window.end is 2025-06-01T21:30+03:00: expected a moment after the start, 2025-06-02T08:30+03:00. Check the dates, or exchange start and end.",
      },
    ]);
  });

  it("hold for a minute", () => {
    expect(windowIssues(momentWindow("2025-06-02T08:30+03:00"))).toEqual([]);
  });

  it("do not pass over an end that cannot be read", () => {
    expect(windowIssues({ start: "2025-06-01", end: "soon" }).map(({ code, path }) => [code, path])).toEqual([
      ["not_an_instant", ["start"]],
      ["not_an_instant", ["end"]],
    ]);
  });
});

describe("the windows of calendar words", () => {
  it("are a day of 23 or 25 hours where clocks change", () => {
    expect(dayWindow("2025-03-30", "Europe/Kyiv")).toMatchObject({ start: "2025-03-30T00:00+02:00", end: "2025-03-31T00:00+03:00" });
    expect(dayWindow("2025-10-26", "Europe/Kyiv")).toMatchObject({ start: "2025-10-26T00:00+03:00", end: "2025-10-27T00:00+02:00" });
    expect(dayWindow("2025-10-26", "Europe/Moscow").end).toBe("2025-10-27T00:00+03:00");
  });

  it("are a night from noon to noon", () => {
    expect(nightWindow("2025-05-31", "Europe/Kyiv")).toEqual({ start: "2025-05-31T12:00+03:00", end: "2025-06-01T12:00+03:00", startPrecision: "half_day", endPrecision: "half_day" });
  });

  it("are refused for a day that the calendar lacks", () => {
    expect(() => dayWindow("2025-02-29", "UTC")).toThrow(RangeError);
    expect(() => nightWindow("2 June", "UTC")).toThrow(RangeError);
    expect(() => dayWindow("9999-12-31", "UTC")).toThrow(RangeError);
    expect(() => momentWindow("9999-12-31T23:59Z")).toThrow(RangeError);
  });
});

describe("what precisions allow", () => {
  const ends = (start: string, end: string, startPrecision?: Precision, endPrecision?: Precision): string[] => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds({ start, end, startPrecision, endPrecision });
    return [earliestStart, latestStart, earliestEnd, latestEnd].map((ms) => new Date(ms).toISOString().slice(0, 16));
  };

  it("is one moment for an exact end", () => {
    expect(ends("2025-06-01T21:30Z", "2025-06-02T08:30Z")).toEqual(["2025-06-01T21:30", "2025-06-01T21:30", "2025-06-02T08:30", "2025-06-02T08:30"]);
    expect(ends("2025-06-01T21:30Z", "2025-06-02T08:30Z", "minute", "minute")).toEqual(ends("2025-06-01T21:30Z", "2025-06-02T08:30Z"));
  });

  it.each<[Precision, string, string]>([
    ["hour", "2025-01-01T00:59", "2027-12-31T23:01"],
    ["half_day", "2025-01-01T11:59", "2027-12-31T12:01"],
    ["day", "2025-01-01T23:59", "2027-12-31T00:01"],
    ["week", "2025-01-07T23:59", "2027-12-25T00:01"],
    ["month", "2025-01-31T23:59", "2027-12-01T00:01"],
    ["year", "2025-12-31T23:59", "2027-01-01T00:01"],
  ])("is a %s from the start, and to the end", (precision, latestStart, earliestEnd) => {
    expect(ends("2025-01-01T00:00Z", "2028-01-01T00:00Z", precision, precision)).toEqual(["2025-01-01T00:00", latestStart, earliestEnd, "2028-01-01T00:00"]);
  });

  it("leaves at least a minute between start and end", () => {
    expect(ends("2025-06-01T00:00Z", "2025-06-02T00:00Z", "day", "day")).toEqual(["2025-06-01T00:00", "2025-06-01T23:59", "2025-06-01T00:01", "2025-06-02T00:00"]);
    expect(ends("2025-06-01T00:00Z", "2025-06-01T08:00Z", "day")).toEqual(["2025-06-01T00:00", "2025-06-01T07:59", "2025-06-01T08:00", "2025-06-01T08:00"]);
  });

  it("counts units on a zone's clock where it is told one", () => {
    const spring: TimeWindow = { start: "2025-03-30T00:00+02:00", end: "2025-04-02T00:00+03:00", startPrecision: "day" };
    expect(windowEnds(spring, "Europe/Kyiv").latestStart).toBe(epochMilliseconds("2025-03-30T23:59+03:00"));
    expect(windowEnds(spring).latestStart).toBe(epochMilliseconds("2025-03-30T23:59+02:00"));
  });
});
