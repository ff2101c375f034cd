import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedProportion, imbensManski, normalTails, wilson, type Trials } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { level, trials } from "../support/arbitraries.js";

describe("a quantity known only by bounds", () => {
  it("keeps what was reported apart from what chance adds", () => {
    const found = boundedProportion({ successes: 15, trials: 84 }, { successes: 84, trials: 84 });
    expect(found).toMatchObject({ method: "imbens-manski-wilson", level: 0.95, reported: { lower: 15 / 84, upper: 1 } });
    expect(found.lower).toBeLessThan(15 / 84);
    expect(found.upper).toBe(1);
  });

  it("has a critical value between the one-sided and the two-sided one that solves Imbens and Manski's equation", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0.01, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), level, (width, one, other, at) => {
        const found = imbensManski({ lower: 0, upper: width, lowerStandardError: one, upperStandardError: other }, { level: at });
        const c = found.criticalValue;
        expectNear(1 - normalTails(c + width / Math.max(one, other)).upper - normalTails(c).upper, at, 1e-10, "coverage");
        expect(found.lower).toBeCloseTo(-c * one, 12);
        expect(found.upper).toBeCloseTo(width + c * other, 12);
      }),
    );
    const far = imbensManski({ lower: 0, upper: 100, lowerStandardError: 1, upperStandardError: 1 });
    expect(far.criticalValue).toBeCloseTo(1.6448536269514722, 12);
    const point = imbensManski({ lower: 3, upper: 3, lowerStandardError: 1, upperStandardError: 1 });
    expect(point.criticalValue).toBeCloseTo(1.959963984540054, 12);
    expect(imbensManski({ lower: 0, upper: 1, lowerStandardError: 0, upperStandardError: 0 })).toMatchObject({ lower: 0, upper: 1 });
  });

  it("is Wilson's interval where the counts are exact", () => {
    fc.assert(
      fc.property(trials, level, (group, at) => {
        const found = boundedProportion(group, group, { level: at });
        const exact = wilson(group.successes, group.trials, { level: at });
        expectNear(found.lower, exact.lower, 1e-12, "lower");
        expectNear(found.upper, exact.upper, 1e-12, "upper");
      }),
    );
  });

  it("holds what was reported and grows with the dispersion", () => {
    fc.assert(
      fc.property(trials, fc.nat(100), fc.double({ min: 1, max: 20, noNaN: true }), (least, more, dispersion) => {
        const most: Trials = { successes: Math.min(least.trials, least.successes + more), trials: least.trials };
        const plain = boundedProportion(least, most);
        const wide = boundedProportion(least, most, { dispersion });
        expect(plain.lower).toBeLessThanOrEqual(plain.reported.lower * (1 + 1e-12));
        expect(plain.upper).toBeGreaterThanOrEqual(plain.reported.upper * (1 - 1e-12));
        expect(wide.lower).toBeLessThanOrEqual(plain.lower * (1 + 1e-9));
        expect(wide.upper).toBeGreaterThanOrEqual(plain.upper * (1 - 1e-9));
      }),
    );
  });

  it("with its bounds the wrong way round is refused", () => {
    expect(() => boundedProportion({ successes: 3, trials: 4 }, { successes: 1, trials: 4 })).toThrow(RangeError);
    expect(() => boundedProportion({ successes: 1, trials: 4 }, { successes: 3, trials: 4 }, { dispersion: 0.5 })).toThrow(RangeError);
    expect(() => imbensManski({ lower: 1, upper: 0, lowerStandardError: 1, upperStandardError: 1 })).toThrow(RangeError);
    expect(() => imbensManski({ lower: 0, upper: 1, lowerStandardError: -1, upperStandardError: 1 })).toThrow(RangeError);
    expect(() => imbensManski({ lower: 0, upper: Infinity, lowerStandardError: 1, upperStandardError: 1 })).toThrow(RangeError);
  });
});
