import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDay, clockInstant, endOfCivil, epochDay, instantOfCivil } from "../../src/time/index.js";

const ZONES = ["Europe/Kyiv", "Europe/Moscow", "Europe/Istanbul", "UTC"] as const;

describe("the instant that a clock shows", () => {
  it("is of the zone's time on that day", () => {
    expect(clockInstant(epochDay(2025, 6, 2), 510, "Europe/Kyiv")).toBe("2025-06-02T08:30+03:00");
  });

  it("at minute 1440 is the midnight that ends the day", () => {
    expect(clockInstant(epochDay(2025, 6, 2), 1440, "Europe/Moscow")).toBe("2025-06-03T00:00+03:00");
  });

  it("is an hour on where clocks skipped it, and the first of two where they went back, but as an end", () => {
    expect(clockInstant(epochDay(2025, 3, 30), 210, "Europe/Kyiv")).toBe("2025-03-30T04:30+03:00");
    expect(clockInstant(epochDay(2025, 10, 26), 210, "Europe/Kyiv")).toBe("2025-10-26T03:30+03:00");
    expect(clockInstant(epochDay(2025, 10, 26), 210, "Europe/Kyiv", true)).toBe("2025-10-26T03:30+02:00");
  });

  it.each([epochDay(0, 12, 31), epochDay(10_000, 1, 1), NaN, Infinity])("is none on day %s, outside the years 1 to 9999", (day) => {
    expect(clockInstant(day, 0, "UTC")).toBeUndefined();
  });

  it("is none at the midnight that ends 31 December 9999", () => {
    expect(clockInstant(epochDay(9999, 12, 31), 1440, "UTC")).toBeUndefined();
  });

  it("agrees with the civil time that is read field by field", () => {
    fc.assert(
      fc.property(fc.integer({ min: epochDay(1990, 1, 1), max: epochDay(2040, 1, 1) }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...ZONES), fc.boolean(), (day, clock, zone, isEnd) => {
        const civil = { ...civilDay(day), hour: Math.floor(clock / 60), minute: clock % 60 };
        const expected = isEnd ? endOfCivil(civil, zone, { fold: "later" }) : instantOfCivil(civil, zone);
        expect(clockInstant(day, clock, zone, isEnd)).toBe(expected.ok ? expected.value : undefined);
      }),
    );
  });
});
