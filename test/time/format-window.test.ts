import { describe, expect, it } from "vitest";
import {
  daysWindow, dayWindow, formatDate, formatMoment, formatWindow, momentWindow, monthWindow, nightWindow, weekWindow, yearWindow, type TimeWindow, type Zone,
} from "../../src/time/index.js";

const KYIV = "Europe/Kyiv";
const exact = (start: string, end: string): TimeWindow => ({ start, end });

describe("a window written for people", () => {
  it.each<[string, TimeWindow, Zone]>([
    ["1 June 2025 21:30 – 2 June 08:30 (Kyiv)", exact("2025-06-01T21:30+03:00", "2025-06-02T08:30+03:00"), KYIV],
    ["1 June 2025 18:30 – 2 June 05:30 (UTC)", exact("2025-06-01T21:30+03:00", "2025-06-02T08:30+03:00"), "UTC"],
    ["1 June 2025 20:10 – 21:45 (Moscow)", exact("2025-06-01T20:10+03:00", "2025-06-01T21:45+03:00"), "Europe/Moscow"],
    ["1 June 2025 20:10 – 24:00 (Kyiv)", exact("2025-06-01T20:10+03:00", "2025-06-02T00:00+03:00"), KYIV],
    ["31 December 2025 23:30 – 1 January 2026 02:00 (Kyiv)", exact("2025-12-31T23:30+02:00", "2026-01-01T02:00+02:00"), KYIV],
    ["1 June 2025 21:30:15 – 21:45 (Kyiv)", exact("2025-06-01T21:30:15+03:00", "2025-06-01T21:45+03:00"), KYIV],
    ["2 June 2025 13:00 (Istanbul)", momentWindow("2025-06-02T13:00+03:00"), "Europe/Istanbul"],
    ["night of 1 June – 2 June 2025 (Kyiv)", nightWindow("2025-06-01", KYIV), KYIV],
    ["night of 31 December 2025 – 1 January 2026 (Kyiv)", nightWindow("2025-12-31", KYIV), KYIV],
    ["1 June 2025 (Kyiv)", dayWindow("2025-06-01", KYIV), KYIV],
    ["31 May 2025 – 1 June (Kyiv)", daysWindow("2025-05-31", "2025-06-01", KYIV), KYIV],
    ["31 December 2025 – 1 January 2026 (Kyiv)", daysWindow("2025-12-31", "2026-01-01", KYIV), KYIV],
    ["week of 26 May 2025 (Kyiv)", weekWindow("2025-06-01", KYIV), KYIV],
    ["May 2025 (Kyiv)", monthWindow("2025-05", KYIV), KYIV],
    ["2025 (Kyiv)", yearWindow(2025, KYIV), KYIV],
    ["1 June 2025 – 2 June 08:30 (Kyiv)", { start: "2025-06-01T00:00+03:00", end: "2025-06-02T08:30+03:00", startPrecision: "day" }, KYIV],
    ["1 June 2025 20:00 at the earliest – 23:00 at the latest (Kyiv)", { start: "2025-06-01T20:00+03:00", end: "2025-06-01T23:00+03:00", startPrecision: "hour", endPrecision: "hour" }, KYIV],
    ["31 December 2024 23:00 at the earliest – 1 January 2025 23:00 at the latest (Kyiv)", dayWindow("2025-01-01", "Europe/Moscow"), KYIV],
  ])("is %s", (text, window, zone) => {
    expect(formatWindow(window, zone)).toBe(text);
  });

  it("throws on another zone", () => {
    expect(() => formatWindow(dayWindow("2025-06-01", KYIV), "Europe/Berlin" as Zone)).toThrow(RangeError);
  });
});

describe("a moment and a date written for people", () => {
  it("are in English, on the clock of the zone", () => {
    expect(formatMoment("2025-06-02T05:30Z", KYIV)).toBe("2 June 2025 08:30 (Kyiv)");
    expect(formatDate("2025-06-02")).toBe("2 June 2025");
  });
});
