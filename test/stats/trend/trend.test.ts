import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockTrendTest, lag1Autocorrelation, mannKendall, randomSource, runsTest, theilSen } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";

const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 40 });

/** R's cor.test(method = "kendall", continuity = TRUE) and scipy's theilslopes: values, S, its variance, z, p, tau, slope, intercept, ends. */
const KNOWN = [
  { values: [1, 2, 3, 4], score: 6, variance: 8.66666666666667, z: 1.69841555121689, p: 0.0894293590289935, tau: 1, exact: 0.0833333333333333, slope: 1, intercept: 1, ends: [1, 1] },
  { values: [1, 3, 2], score: 1, variance: 3.66666666666667, z: 0, p: 1, tau: 0.333333333333333, exact: 1, slope: 0.5, intercept: 1.5, ends: [-1, 2] },
  { values: [0, 0, 0, 1, 1, 0, 1, 1], score: 12, variance: 48, z: 1.58771324027147, p: 0.112351197690464, tau: 0.566946709513841, exact: undefined, slope: 0.0714285714285714, intercept: 0.25, ends: [0, 0.333333333333333] },
  { values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], score: -45, variance: 125, z: -3.93547964039963, p: 8.30307033264497e-5, tau: -1, exact: 5.51146384479718e-7, slope: -1, intercept: 10, ends: [-1, -1] },
  { values: [4, 10, 4, 4, 11, 9, 8, 10, 16], score: 16, variance: 87.3333333333333, z: 1.60509684376445, p: 0.108472493798354, tau: 0.471404520791032, exact: undefined, slope: 1, intercept: 5, ends: [0, 2] },
];

/** Values that remember the one before: a persistent series without trend. */
function persistent(n: number, memory: number, seed: number): number[] {
  const source = randomSource(seed);
  const values: number[] = [];
  for (let i = 0; i < n; i += 1) values.push(memory * (values[i - 1] ?? 0) + source.nextUnit() - 0.5);
  return values;
}

describe("the Mann–Kendall test", () => {
  it.each(KNOWN)("of $values agrees with R", ({ values, ...wanted }) => {
    const found = mannKendall(values);
    expect(found).toMatchObject({ method: "mann-kendall", score: wanted.score });
    expectNear(found?.variance, wanted.variance, 1e-13, "variance");
    expectNear(found?.z, wanted.z, 1e-13, "z");
    expectNear(found?.p, wanted.p, 1e-12, "p");
    expectNear(found?.tau, wanted.tau, 1e-13, "tau");
    if (wanted.exact !== undefined) {
      const exact = mannKendall(values, { law: "exact" });
      expectNear(exact?.p, wanted.exact, 1e-12, "exact p");
      expect(exact?.method).toBe("mann-kendall-exact");
    }
  });

  it("changes sign with time and with the values, and does not see a change of scale", () => {
    fc.assert(
      fc.property(series, (values) => {
        const found = mannKendall(values);
        if (found === undefined) return;
        const back = mannKendall([...values].reverse());
        const bent = mannKendall(values.map((value) => Math.exp(value / 20)));
        expect(back?.score).toBe(found.score === 0 ? 0 : -found.score);
        expect(back?.p).toBe(found.p);
        expect(bent).toMatchObject({ score: found.score, p: found.p });
        expect(Math.abs(found.tau)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("says beside p how much neighbours resemble each other, the trend taken out", () => {
    const slope = Array.from({ length: 60 }, (_, i) => i);
    expect(mannKendall(slope)?.autocorrelation).toBeUndefined();
    expect(mannKendall(slope.map((value, i) => value + (i % 2)))?.autocorrelation).toBeLessThan(-0.9);
    expect(mannKendall(persistent(300, 0.8, 5))?.autocorrelation).toBeGreaterThan(0.6);
  });

  it("has no answer for two values or for one value all along", () => {
    expect([mannKendall([1, 2]), mannKendall([3, 3, 3, 3]), mannKendall([])]).toEqual([undefined, undefined, undefined]);
  });

  it("refuses what it cannot order", () => {
    expect(() => mannKendall([1, Number.NaN, 2])).toThrow(RangeError);
    expect(() => mannKendall([1, 1, 2], { law: "exact" })).toThrow(RangeError);
    expect(() => mannKendall(Array.from({ length: 51 }, (_, i) => i), { law: "exact" })).toThrow(RangeError);
    expect(() => mannKendall(Array.from({ length: 20_001 }, (_, i) => i))).toThrow("values.length is 20001: expected at most 20000.");
  });
});

describe("the line of Theil and Sen", () => {
  it.each(KNOWN)("through $values agrees with scipy", ({ values, ...wanted }) => {
    const found = theilSen(values);
    expect(found).toMatchObject({ method: "theil-sen", level: 0.95 });
    expectNear(found?.slope, wanted.slope, 1e-13, "slope");
    expectNear(found?.intercept, wanted.intercept, 1e-13, "intercept");
    expectNear(found?.lower, wanted.ends[0] ?? 0, 1e-13, "lower");
    expectNear(found?.upper, wanted.ends[1] ?? 0, 1e-13, "upper");
  });

  it("follows a change of scale of values and of time, and holds its slope", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), (values, stretch) => {
        const found = theilSen(values);
        const scaled = theilSen(values.map((value) => 8 * value), { times: values.map((_, i) => stretch * i) });
        expectNear(scaled?.slope, (8 * (found?.slope ?? 0)) / stretch, 1e-12, "slope", 1e-12);
        expect(found?.lower).toBeLessThanOrEqual(found?.slope ?? -1);
        expect(found?.upper).toBeGreaterThanOrEqual(found?.slope ?? 1);
      }),
    );
  });

  it("is not moved by a wild value", () => {
    const values = Array.from({ length: 21 }, (_, i) => 2 * i + 5);
    values[20] = 1e9;
    expect(theilSen(values)).toMatchObject({ slope: 2, intercept: 5 });
  });

  it("takes times that increase, and at least two values", () => {
    expect(theilSen([1])).toBeUndefined();
    expect(() => theilSen([1, 2, 3], { times: [0, 0, 1] })).toThrow("times[1] is 0: expected more than the time before it.");
    expect(() => theilSen([1, 2, 3], { times: [0, 1] })).toThrow(RangeError);
    expect(() => theilSen([1, Infinity])).toThrow(RangeError);
  });
});

describe("the trend test by blocks", () => {
  it("does not take persistence for a trend where Mann–Kendall does", () => {
    let plain = 0;
    let blocks = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const values = persistent(120, 0.8, seed);
      if ((mannKendall(values)?.p ?? 1) <= 0.05) plain += 1;
      if ((blockTrendTest(values, { blockLength: 12, seed, resamples: 199 })?.p ?? 1) <= 0.05) blocks += 1;
    }
    expect(plain).toBeGreaterThan(12);
    expect(blocks).toBeLessThan(10);
  });

  it("finds a clear trend and says how small p could have been", () => {
    const values = Array.from({ length: 40 }, (_, i) => i + (i % 3));
    expect(blockTrendTest(values, { blockLength: 4, seed: 3, resamples: 199 })).toMatchObject({ method: "mann-kendall-block-bootstrap", p: 0.005, smallestP: 0.005, arrangements: 200 });
  });

  it("has no answer for one value all along and refuses blocks longer than the series", () => {
    expect(blockTrendTest([2, 2, 2], { blockLength: 1, seed: 1 })).toBeUndefined();
    expect(() => blockTrendTest([1, 2, 3], { blockLength: 4, seed: 1 })).toThrow(RangeError);
    expect(() => blockTrendTest([1, 2, 3], { blockLength: 0, seed: 1 })).toThrow(RangeError);
    expect(() => blockTrendTest([1, 2, 3], { blockLength: 1, seed: -1 })).toThrow(RangeError);
  });
});

describe("the lag-1 autocorrelation", () => {
  it("is that of the definition, within [-1, 1]", () => {
    expect(lag1Autocorrelation([1, 2, 3, 4])).toBe(0.25);
    fc.assert(
      fc.property(series, (values) => {
        const found = lag1Autocorrelation(values);
        if (found !== undefined) expect(Math.abs(found)).toBeLessThanOrEqual(1);
      }),
    );
    expect([lag1Autocorrelation([]), lag1Autocorrelation([5]), lag1Autocorrelation([5, 5])]).toEqual([undefined, undefined, undefined]);
    expect(() => lag1Autocorrelation([1, Number.NaN])).toThrow(RangeError);
  });
});

describe("the runs test", () => {
  it("agrees with tseries::runs.test", () => {
    const marks = Array.from("000110110011100000001000000010", (mark) => mark === "1");
    const found = runsTest(marks);
    expectNear(found?.z, -1.15813204828717, 1e-12, "z");
    expectNear(found?.p, 0.246810153261812, 1e-12, "p");
    expect(found).toMatchObject({ method: "wald-wolfowitz-runs", runs: 11 });
  });

  it("is the same for the opposite marks and from the other end", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (marks) => {
        expect(runsTest(marks.map((mark) => !mark))).toEqual(runsTest(marks));
        expect(runsTest([...marks].reverse())).toEqual(runsTest(marks));
      }),
    );
  });

  it("has no answer for marks of one kind", () => {
    expect([runsTest([]), runsTest([true, true, true]), runsTest([true, false])]).toEqual([undefined, undefined, undefined]);
  });
});
