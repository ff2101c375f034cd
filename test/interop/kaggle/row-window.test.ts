import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowWindow } from "../../../src/interop/kaggle/row-window.js";
import { epochMinutes } from "../../../src/time/index.js";

const windowOf = (start: unknown, end: unknown): unknown => {
  const read = rowWindow(start as string, end as string);
  return read.ok ? read.value : read.issues[0].code;
};

describe("rowWindow", () => {
  it("reads Kyiv civil time in summer and in winter", () => {
    expect(windowOf("2025-06-01 21:30", "2025-06-02 08:30")).toEqual({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" });
    expect(windowOf("2024-12-27 23:00", "2024-12-28 08:30")).toEqual({ start: "2024-12-27T23:00+02:00", end: "2024-12-28T08:30+02:00" });
  });

  it("reads every mix of dates and times of day (trap: rows lost by coercing mixed dates)", () => {
    const day = { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00", startPrecision: "day", endPrecision: "day" };
    expect(windowOf("2025-06-01", "2025-06-01")).toEqual(day);
    expect(windowOf("2025-06-01", "2025-06-02")).toEqual({ ...day, end: "2025-06-03T00:00+03:00" });
    expect(windowOf("2025-06-01", "2025-06-01 08:00")).toEqual({ start: "2025-06-01T00:00+03:00", end: "2025-06-01T08:00+03:00", startPrecision: "day" });
    expect(windowOf("2025-06-01 21:00", "2025-06-02")).toEqual({ start: "2025-06-01T21:00+03:00", end: "2025-06-03T00:00+03:00", endPrecision: "day" });
  });

  it("takes blanks around a cell, one digit for the hour, seconds and the T of ISO 8601", () => {
    const window = { start: "2025-06-02T03:30+03:00", end: "2025-06-02T07:00+03:00" };
    expect(windowOf("2025-06-02 3:30", " 2025-06-02 07:00 ")).toEqual(window);
    expect(windowOf("2025-06-02T03:30:00", "2025-06-02 07:00:00")).toEqual(window);
  });

  it("makes a moment a window of one minute", () => {
    expect(windowOf("2025-06-02 13:00", "2025-06-02 13:00")).toEqual({ start: "2025-06-02T13:00+03:00", end: "2025-06-02T13:01+03:00" });
  });

  it("keeps 2 June on 2 June (trap: a local time zone shifting 2 June to 1 June)", () => {
    expect(windowOf("2025-06-02", "2025-06-02")).toMatchObject({ start: "2025-06-02T00:00+03:00" });
  });

  it("reads 24:00 as the midnight that ends a day, and only as an end", () => {
    expect(windowOf("2025-06-01 20:00", "2025-06-01 24:00")).toMatchObject({ end: "2025-06-02T00:00+03:00" });
    expect(windowOf("2025-06-01 24:00", "2025-06-02 08:00")).toBe("no_such_time");
  });

  it("takes the wider window where clocks went back, and says so", () => {
    expect(rowWindow("2025-10-26 03:30", "2025-10-26 03:45")).toMatchObject({
      value: { start: "2025-10-26T03:30+03:00", end: "2025-10-26T03:45+02:00" },
      issues: [{ code: "repeated_time", severity: "warning", path: ["time_start"], input: "2025-10-26 03:30" }, { code: "repeated_time", path: ["time_end"] }],
    });
  });

  it("moves a time that clocks skipped to after the gap, and says so", () => {
    expect(rowWindow("2025-03-30 03:30", "2025-03-30 08:00")).toMatchObject({ value: { start: "2025-03-30T04:30+03:00" }, issues: [{ code: "skipped_time", path: ["time_start"] }] });
  });

  it("refuses an end before the start", () => {
    expect(rowWindow("2025-06-02 21:30", "2025-06-02 08:30")).toMatchObject({
      ok: false,
      issues: [{ code: "window_reversed", path: ["time_end"], input: "2025-06-02 08:30", message: 'time_end is "2025-06-02 08:30", before time_start at "2025-06-02 21:30": expected it to be later or equal. Check the dates, or exchange the two.' }],
    });
    expect(windowOf("2025-06-02", "2025-06-01")).toBe("window_reversed");
  });

  it.each([
    ["", "unreadable_time"],
    [undefined, "unreadable_time"],
    [null, "unreadable_time"],
    [45_810, "unreadable_time"],
    ["02.06.2025", "unreadable_time"],
    ["2025-6-2", "unreadable_time"],
    ["2025-06-02 8", "unreadable_time"],
    ["2025-06-02 08:30 PM", "unreadable_time"],
    ["0000-06-02", "unreadable_time"],
    ["2025-02-29", "no_such_day"],
    ["2025-13-01", "no_such_day"],
    ["2025-06-02 25:00", "no_such_time"],
    ["2025-06-02 08:60", "no_such_time"],
    ["2025-06-02 08:30:60", "no_such_time"],
  ])("refuses %j for a start and for an end: %s", (cell, code) => {
    expect(windowOf(cell, "2025-06-03")).toBe(code);
    expect(windowOf("2020-01-01", cell)).toBe(code);
  });

  it("refuses a million digits at once", () => {
    expect(windowOf("2".repeat(1_000_000), "2025-06-03")).toBe("unreadable_time");
  });

  it("always ends after it starts", () => {
    const day = fc.date({ min: new Date("2022-01-01T00:00Z"), max: new Date("2027-01-01T00:00Z"), noInvalidDate: true });
    const cell = fc.tuple(day, fc.boolean()).map(([date, isDay]) => (isDay ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 16).replace("T", " ")));
    fc.assert(
      fc.property(cell, cell, (start, end) => {
        const read = rowWindow(start, end);
        if (read.ok) expect(epochMinutes(read.value.end)).toBeGreaterThan(epochMinutes(read.value.start));
        else expect(end < start).toBe(true);
      }),
    );
  });
});
