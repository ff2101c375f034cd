import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { binomialTails, clopperPearson, jeffreys, wilson, type ProportionInterval } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { level, trials } from "../support/arbitraries.js";
import { INTERVAL_ENDS } from "../tables/interval-ends.js";

/** R 4.2.2: prop.test(correct = FALSE), binom.test, qbeta. Successes, trials, level, then the ends of each method. */
const KNOWN = [
  [0, 1, 0.95, [0, 0.793450685622763], [0, 0.975], [0, 0.853253683690425]],
  [500, 10000, 0.95, [0.0458984826905848, 0.0544471158430242], [0.0458099421987706, 0.0544545270283588], [0.0458579048096244, 0.054402519732842]],
  [0, 10000, 0.95, [0, 0.000383998370676596], [0, 0.000368819914618762], [0, 0.000251156484383297]],
] as const;

describe("an interval for a proportion", () => {
  it.each(KNOWN)("of %i of %i at %f is that of R", (k, n, at, ...wanted) => {
    for (const [i, method] of [wilson, clopperPearson, jeffreys].entries()) {
      const found = method(k, n, { level: at });
      expectNear(found.lower, wanted[i]?.[0] ?? Number.NaN, 1e-12, found.method);
      expectNear(found.upper, wanted[i]?.[1] ?? Number.NaN, 1e-12, found.method);
    }
  });

  it("of Clopper and Pearson errs by less than 1e-14 against values of thirty digits", () => {
    for (const [k, n, at, lower, upper] of INTERVAL_ENDS) {
      const found = clopperPearson(k, n, { level: at });
      expectNear(found.lower, Number(lower), 1e-14, `lower end of ${k} of ${n} at ${at}`);
      expectNear(found.upper, Number(upper), 1e-14, `upper end of ${k} of ${n} at ${at}`);
    }
  });

  it("of 52 of 84 on the night of 2 June 2025 names its method, level and estimate", () => {
    expect(wilson(52, 84)).toMatchObject({ method: "wilson", level: 0.95, estimate: 52 / 84 });
    expect(clopperPearson(52, 84, { level: 0.9 })).toMatchObject({ method: "clopper-pearson", level: 0.9 });
    expect(jeffreys(52, 84)).toMatchObject({ method: "jeffreys", level: 0.95 });
    expect(wilson(52, 84, { continuityCorrection: true }).method).toBe("wilson-continuity");
  });

  it("holds its estimate, is mirrored with the counts, and grows with the level", () => {
    fc.assert(
      fc.property(trials, level, ({ successes: k, trials: n }, at) => {
        for (const method of [wilson, clopperPearson, jeffreys]) {
          const found = method(k, n, { level: at });
          const mirror = method(n - k, n, { level: at });
          expect(found.lower).toBeLessThanOrEqual(found.estimate * (1 + 1e-12));
          expect(found.upper).toBeGreaterThanOrEqual(found.estimate * (1 - 1e-12));
          expect(found.lower).toBeGreaterThanOrEqual(0);
          expect(found.upper).toBeLessThanOrEqual(1);
          expect(found.lower).toBeCloseTo(1 - mirror.upper, 12);
          const wider = method(k, n, { level: 0.9999 });
          expect(wider.lower).toBeLessThanOrEqual(found.lower);
          expect(wider.upper).toBeGreaterThanOrEqual(found.upper);
        }
      }),
    );
  });

  it("of Clopper and Pearson leaves just its tail at each end, and holds Jeffreys'", () => {
    fc.assert(
      fc.property(trials, ({ successes: k, trials: n }) => {
        const exact = clopperPearson(k, n);
        if (k > 0) expectNear(binomialTails(k, n, exact.lower).atLeast, 0.025, 1e-9, "lower");
        if (k < n) expectNear(binomialTails(k, n, exact.upper).atMost, 0.025, 1e-9, "upper");
        expect(jeffreys(k, n).lower).toBeGreaterThanOrEqual(exact.lower);
        expect(jeffreys(k, n).upper).toBeLessThanOrEqual(exact.upper);
      }),
    );
  });

  it("of Wilson is narrower without than with a continuity correction", () => {
    fc.assert(
      fc.property(trials, ({ successes: k, trials: n }) => {
        const [plain, corrected] = [wilson(k, n), wilson(k, n, { continuityCorrection: true })];
        expect(corrected.lower).toBeLessThanOrEqual(plain.lower);
        expect(corrected.upper).toBeGreaterThanOrEqual(plain.upper);
      }),
    );
  });

  it("keeps 0 and 1 as ends unless bare quantiles are asked for", () => {
    expect([wilson(0, 9).lower, clopperPearson(0, 9).lower, jeffreys(0, 9).lower]).toEqual([0, 0, 0]);
    expect([wilson(9, 9).upper, clopperPearson(9, 9).upper, jeffreys(9, 9).upper]).toEqual([1, 1, 1]);
    expect(jeffreys(0, 1, { bare: true }).lower).toBeCloseTo(0.000385580980755902, 15);
    expect(jeffreys(9, 9, { bare: true }).upper).toBeLessThan(1);
  });

  it.each([[1, 0], [-1, 5], [6, 5], [0.5, 5], [1, Number.NaN], [1, Infinity]])("of %d of %d is refused", (k, n) => {
    for (const method of [wilson, clopperPearson, jeffreys]) expect(() => method(k, n)).toThrow(RangeError);
  });

  it.each([0, 1, -0.1, 95, Number.NaN])("at a level of %d is refused", (at) => {
    for (const method of [wilson, clopperPearson, jeffreys]) expect(() => method(1, 2, { level: at })).toThrow(/level is .*: expected a confidence level/u);
  });

  it("has its method in its type", () => {
    expectTypeOf(clopperPearson).returns.toEqualTypeOf<ProportionInterval<"clopper-pearson">>();
  });
});
