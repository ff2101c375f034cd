import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockTrendTest, mannKendall, runsTest, theilSen } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 25 });

describe("the autocorrelation beside a trend test", () => {
  it("is absent where the series is a line but for rounding", () => {
    expect(mannKendall([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])?.autocorrelation).toBeUndefined();
    expect(mannKendall([1e6, 1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.3, 1e6 + 0.4])?.autocorrelation).toBeUndefined();
  });

  it("is there where a single value leaves the line, and does not know the unit of the values", () => {
    const found = mannKendall([0, 0, 0, 5, 0, 0, 0])?.autocorrelation;
    expect(found).toBeDefined();
    fc.assert(
      fc.property(series, fc.integer({ min: -20, max: 20 }), (values, power) => {
        const [one, scaled] = [mannKendall(values), mannKendall(values.map((value) => value * 2 ** power))];
        expect(scaled?.autocorrelation).toBe(one?.autocorrelation);
      }),
    );
    // Residuals of 1, -2 and 1 sixths about the line through 0, 0, 1: by hand.
    expectNear(mannKendall([0, 0, 1])?.autocorrelation, -2 / 3, 1e-12, "three values");
  });
});

describe("the exact law of Kendall's score", () => {
  it("takes fifty values and no more", () => {
    const rising = Array.from({ length: 51 }, (_, i) => i);
    expect(mannKendall(rising.slice(1), { law: "exact" })?.p).toBeGreaterThan(0);
    expect(() => mannKendall(rising, { law: "exact" })).toThrow("at most 50 values");
  });
});

describe("the median slope", () => {
  it("of two values is theirs, and its interval too", () => {
    expect(theilSen([3, 5], { times: [10, 14] })).toEqual({ method: "theil-sen", level: 0.95, lower: 0.5, upper: 0.5, slope: 0.5, intercept: 4 - 0.5 * 12 });
  });

  it("refuses times that stand still or fall", () => {
    expect(() => theilSen([1, 2, 3], { times: [0, 1, 1] })).toThrow("times[2] is 1");
    expect(() => theilSen([1, 2, 3], { times: [0, -1, 2] })).toThrow("times[1] is -1");
    expect(theilSen([1, 2, 3], { times: [-9, -8, -7] })?.slope).toBe(1);
  });
});

describe("the runs test", () => {
  it("needs both kinds and three marks", () => {
    for (const marks of [[], [true], [true, true, true], [false, false], [true, false]]) expect(runsTest(marks)).toBeUndefined();
    expect(runsTest([true, false, false])).toMatchObject({ runs: 2, expected: 1 + 4 / 3 });
  });

  it("of three against three is that worked out by hand", () => {
    const found = runsTest([true, true, true, false, false, false]);
    expect(found).toMatchObject({ runs: 2, expected: 4 });
    expectNear(found?.z, -2 / Math.sqrt((18 * 12) / (36 * 5)), 1e-13, "z");
  });
});

it("the block trend test has nothing to say of two values or of equal ones", () => {
  expect(blockTrendTest([1, 2], { blockLength: 1, seed: 1 })).toBeUndefined();
  expect(blockTrendTest([2, 2, 2, 2], { blockLength: 2, seed: 1 })).toBeUndefined();
  expect(blockTrendTest([1, 2, 4], { blockLength: 1, seed: 1, resamples: 9 })?.arrangements).toBe(10);
});
