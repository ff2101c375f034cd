import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { civilOf, endOfCivil, epochMilliseconds, formatInstant, instantOfCivil, type CivilTime, type Zone } from "../../src/time/index.js";

const zone = fc.constantFrom<Zone>("Europe/Kyiv", "Europe/Moscow", "Europe/Istanbul", "UTC");
const moment = fc.integer({ min: Date.UTC(1996, 0, 2), max: Date.UTC(2099, 0, 1) });
const codes = (result: ReturnType<typeof instantOfCivil>): string[] => result.issues.map(({ code }) => code);
const gap: CivilTime = { year: 2025, month: 3, day: 30, hour: 3, minute: 30 };
const fold: CivilTime = { year: 2025, month: 10, day: 26, hour: 3, minute: 30 };

describe("the civil time of an instant", () => {
  it("is what the clocks there showed", () => {
    expect(civilOf("2025-06-01T21:30+03:00", "Europe/Kyiv")).toEqual({ year: 2025, month: 6, day: 1, hour: 21, minute: 30 });
    expect(civilOf("2025-01-01T00:30+03:00", "Europe/Kyiv")).toEqual({ year: 2024, month: 12, day: 31, hour: 23, minute: 30 });
  });

  it("keeps seconds and milliseconds where there are some", () => {
    expect(civilOf("2025-06-01T21:30:05.250Z", "UTC")).toEqual({ year: 2025, month: 6, day: 1, hour: 21, minute: 30, second: 5, millisecond: 250 });
    expect(civilOf("2025-06-01T21:30:00.250Z", "UTC").second).toBe(0);
  });

  it("leads back to the moment, or to its twin in the repeated hour", () => {
    fc.assert(
      fc.property(moment, zone, (t, at) => {
        const back = instantOfCivil(civilOf(formatInstant(t, "UTC"), at), at);
        if (!back.ok) return expect.fail("refused");
        const ms = epochMilliseconds(back.value);
        if (back.issues.length === 0) expect(ms).toBe(t);
        else expect([t, t - 3_600_000]).toContain(ms);
      }),
    );
  });
});

describe("the instant of a civil time", () => {
  it("carries the offset of the day", () => {
    expect(instantOfCivil({ year: 2025, month: 6, day: 1, hour: 20, minute: 10 }, "Europe/Moscow")).toEqual({ ok: true, value: "2025-06-01T20:10+03:00", issues: [] });
    expect(instantOfCivil({ year: 2025, month: 1, day: 1, hour: 0, minute: 0, second: 1 }, "Europe/Kyiv")).toEqual({ ok: true, value: "2025-01-01T00:00:01+02:00", issues: [] });
  });

  it("moves a reading in the spring gap by the gap, and says so", () => {
    const result = instantOfCivil(gap, "Europe/Kyiv");
    expect(result).toMatchObject({ ok: true, value: "2025-03-30T04:30+03:00" });
    expect(result.issues[0]).toMatchObject({ code: "skipped_time", severity: "warning", input: gap });
    expect(result.issues.at(0)?.message).toBe(
      "2025-03-30 03:30 in Europe/Kyiv was skipped when clocks went forward: it may mean 2025-03-30T02:30+02:00 or 2025-03-30T04:30+03:00. Taken as 2025-03-30T04:30+03:00.",
    );
  });

  it("takes the first of two in the autumn fold, and says so", () => {
    const result = instantOfCivil(fold, "Europe/Kyiv");
    expect(result).toMatchObject({ ok: true, value: "2025-10-26T03:30+03:00" });
    expect(codes(result)).toEqual(["repeated_time"]);
  });

  it("chooses as told", () => {
    expect(instantOfCivil(gap, "Europe/Kyiv", { gap: "earlier" })).toMatchObject({ value: "2025-03-30T02:30+02:00" });
    expect(instantOfCivil(fold, "Europe/Kyiv", { fold: "later" })).toMatchObject({ value: "2025-10-26T03:30+02:00" });
    expect(instantOfCivil(gap, "Europe/Kyiv", { gap: "reject" })).toMatchObject({ ok: false, issues: [{ code: "skipped_time", severity: "error" }] });
    expect(instantOfCivil(fold, "Europe/Kyiv", { fold: "reject" })).toMatchObject({ ok: false, issues: [{ code: "repeated_time", severity: "error" }] });
  });

  it("sees no gap where clocks do not change", () => {
    expect(codes(instantOfCivil(gap, "Europe/Moscow"))).toEqual([]);
    expect(codes(instantOfCivil(gap, "Europe/Istanbul"))).toEqual([]);
    expect(codes(instantOfCivil({ year: 2016, month: 9, day: 7, hour: 0, minute: 0 }, "Europe/Istanbul"))).toEqual([]);
  });

  it("has exactly the readings from 03:00 to 03:59 twice on the last Sunday of October in Kyiv", () => {
    const twice = Array.from({ length: 1440 }, (_, m) => m).filter(
      (m) => instantOfCivil({ ...fold, hour: Math.floor(m / 60), minute: m % 60 }, "Europe/Kyiv").issues.length > 0,
    );
    expect(twice).toEqual(Array.from({ length: 60 }, (_, m) => 180 + m));
  });

  it("knows the fold of Moscow in 2014", () => {
    expect(codes(instantOfCivil({ year: 2014, month: 10, day: 26, hour: 1, minute: 30 }, "Europe/Moscow"))).toEqual(["repeated_time"]);
  });

  it("warns that clocks before 1996 are not known", () => {
    const result = instantOfCivil({ year: 1986, month: 4, day: 26, hour: 1, minute: 23 }, "Europe/Kyiv");
    expect(result).toMatchObject({ ok: true, value: "1986-04-26T01:23+02:00", issues: [{ code: "before_zone_history", path: ["year"] }] });
  });

  it.each([
    [{ ...fold, month: 13 }, "no_such_day"],
    [{ ...fold, month: 2, day: 29 }, "no_such_day"],
    [{ ...fold, year: 0 }, "no_such_day"],
    [{ ...fold, year: 10_000 }, "no_such_day"],
    [{ ...fold, day: Number.NaN }, "no_such_day"],
    [{ ...fold, hour: 24, minute: 0 }, "no_such_time"],
    [{ ...fold, minute: 60 }, "no_such_time"],
    [{ ...fold, second: 60 }, "no_such_time"],
    [{ ...fold, hour: 1.5 }, "no_such_time"],
    [{ ...fold, millisecond: 1000 }, "no_such_time"],
  ])("refuses %o", (civil, code) => {
    const result = instantOfCivil(civil, "Europe/Kyiv");
    expect(result.ok).toBe(false);
    expect(codes(result)).toEqual([code]);
  });

  it("throws on another zone", () => {
    expect(() => instantOfCivil(fold, "Europe/Berlin" as Zone)).toThrow(RangeError);
    expectTypeOf<"Europe/Berlin">().not.toExtend<Zone>();
  });
});

describe("24:00 as the end of a window", () => {
  it("is the midnight that ends the day", () => {
    expect(endOfCivil({ year: 2025, month: 12, day: 31, hour: 24, minute: 0 }, "Europe/Kyiv")).toEqual({ ok: true, value: "2026-01-01T00:00+02:00", issues: [] });
    expect(endOfCivil({ year: 2025, month: 10, day: 26, hour: 24, minute: 0 }, "Europe/Kyiv")).toMatchObject({ value: "2025-10-27T00:00+02:00" });
  });

  it("changes nothing about other times", () => {
    expect(endOfCivil(fold, "UTC")).toEqual(instantOfCivil(fold, "UTC"));
  });

  it("does not reach past 24:00, the calendar, or the year 9999", () => {
    expect(codes(endOfCivil({ ...fold, hour: 24, minute: 1 }, "UTC"))).toEqual(["no_such_time"]);
    expect(codes(endOfCivil({ ...fold, month: 2, day: 30, hour: 24, minute: 0 }, "UTC"))).toEqual(["no_such_day", "no_such_time"]);
    expect(codes(endOfCivil({ year: 9999, month: 12, day: 31, hour: 24, minute: 0 }, "UTC"))).toEqual(["no_such_time"]);
  });
});
