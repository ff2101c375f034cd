import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLulls, interAttackTimes, rolling, toSeries, type Series } from "../../../src/chronicle/index.js";
import { boundsOf, type Count } from "../../../src/quantity/index.js";
import { nightReport } from "../support.js";

/** The nights from 1 May 2025 on; `undefined` leaves a night without a report. */
function seriesOf(nights: readonly (Count | undefined | "unreported")[]): Series {
  const date = (day: number): string => new Date(Date.UTC(2025, 4, 1 + day)).toISOString().slice(0, 10);
  const reports = nights.flatMap((launched, day) => (launched === undefined ? [] : [nightReport(date(day), date(day + 1), launched === "unreported" ? {} : { launched })]));
  const series = toSeries(reports, { measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "night", from: date(0), to: date(nights.length - 1) });
  if (!series.ok) throw new Error(series.issues[0].message);
  return series.value;
}

describe("rolling", () => {
  it("goes over calendar steps: the rolling mean over rows instead of days", () => {
    const [week, next] = rolling(seriesOf([70, undefined, undefined, 70, 0, 0, 70, 70]), 7);
    expect(week).toEqual({ key: "2025-05-07", from: "2025-05-01", sum: { min: 210 }, perStep: { min: 30 }, active: { min: 3, max: 5 }, missing: 2 });
    expect(next).toMatchObject({ key: "2025-05-08", from: "2025-05-02", sum: { min: 210 }, missing: 2 });
  });

  it("gives exact figures where every night is known, and none before the first full stretch", () => {
    const cells = rolling(seriesOf([10, 20, 0, 40]), 2);
    expect(cells.map(({ key, sum, active }) => [key, sum, active])).toEqual([["2025-05-02", 30, 2], ["2025-05-03", 20, 1], ["2025-05-04", 40, 1]]);
    expect(cells[0]?.perStep).toEqual({ min: 15, max: 15 });
    expect(rolling(seriesOf([1]), 2)).toEqual([]);
    expect(() => rolling(seriesOf([1]), 0)).toThrow(RangeError);
  });

  it("is looser near 2 to the 53rd, never wrong and never an exception", () => {
    const [first, second] = rolling(seriesOf([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1]), 2);
    expect(first).toMatchObject({ active: 2 });
    expect(first !== undefined && boundsOf(first.sum)).toMatchObject({ max: undefined });
    expect(second !== undefined && boundsOf(second.sum).min).toBeGreaterThan(1e12);
  });

  it("holds every way in which the bounds could come out", () => {
    const night = fc.oneof(fc.nat({ max: 9 }), fc.record({ min: fc.nat({ max: 4 }), max: fc.integer({ min: 5, max: 9 }) }), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(night, { minLength: 3, maxLength: 9 }), fc.integer({ min: 1, max: 3 }), fc.array(fc.nat({ max: 5 }), { minLength: 9, maxLength: 9 }), (nights, steps, extras) => {
        fc.pre(nights.some((one) => one !== undefined));
        const truth = nights.map((one, at) => (one === undefined ? (extras[at] ?? 0) : Math.min(boundsOf(one).min + (extras[at] ?? 0), boundsOf(one).max ?? Infinity)));
        rolling(seriesOf(nights), steps).forEach(({ sum, active }, at) => {
          const inside = truth.slice(at, at + steps);
          const [s, a] = [boundsOf(sum), boundsOf(active)];
          const [total, attacks] = [inside.reduce((x, y) => x + y, 0), inside.filter((one) => one > 0).length];
          expect(total >= s.min && total <= (s.max ?? Infinity)).toBe(true);
          expect(attacks >= a.min && attacks <= (a.max ?? Infinity)).toBe(true);
        });
      }),
    );
  });
});

describe("findLulls", () => {
  it("finds a pause only in known zeros", () => {
    const { lulls, possible, found } = findLulls(seriesOf([9, 0, 0, 0, undefined, 7, undefined, undefined, "unreported", 4]), 3);
    expect(lulls).toEqual([{ from: "2025-05-02", to: "2025-05-04", steps: 3, reach: { from: "2025-05-02", to: "2025-05-05", steps: 4 }, cutOff: false }]);
    expect(possible).toEqual([{ from: "2025-05-07", to: "2025-05-09", steps: 3, known: 0 }]);
    expect(found).toBe("definitely");
  });

  it("sees no sign of a pause where every night has an attack", () => {
    expect(findLulls(seriesOf([9, 1, { min: 3 }]), 1)).toEqual({ lulls: [], possible: [], found: "not" });
  });

  it("takes a silent night for neither quiet nor an attack", () => {
    expect(findLulls(seriesOf([9, undefined, 4]), 1)).toMatchObject({ lulls: [], found: "possibly" });
    expect(findLulls(seriesOf([9, "withheld", 4]), 1)).toMatchObject({ lulls: [], found: "possibly" });
  });

  it("says where the series may cut a lull off", () => {
    expect(findLulls(seriesOf([0, 0, 5]), 2).lulls).toMatchObject([{ steps: 2, cutOff: true }]);
    expect(() => findLulls(seriesOf([0]), 0)).toThrow(RangeError);
  });
});

describe("interAttackTimes", () => {
  it("measures the pauses between attacks, vague ends left vague", () => {
    const times = interAttackTimes([
      { start: "2025-06-03T20:00Z", end: "2025-06-04T04:00Z", startPrecision: "hour" },
      { start: "2025-06-01T20:00Z", end: "2025-06-02T04:00Z" },
    ]);
    expect(times).toEqual([{ after: 1, before: 0, minutes: { min: 2400, max: 2459 }, startToStart: { min: 2880, max: 2939 } }]);
  });

  it("does not take the end of a short attack within a long one for a pause", () => {
    const times = interAttackTimes([
      { start: "2025-06-01T20:00Z", end: "2025-06-02T08:00Z" },
      { start: "2025-06-01T21:00Z", end: "2025-06-01T22:00Z" },
      { start: "2025-06-02T06:00Z", end: "2025-06-02T09:00Z" },
      { start: "2025-06-02T10:00Z", end: "2025-06-02T11:00Z" },
    ]);
    expect(times.map(({ after, before, minutes }) => [after, before, minutes.min, minutes.max])).toEqual([[0, 1, 0, 0], [0, 2, 0, 0], [2, 3, 60, 60]]);
  });
});
