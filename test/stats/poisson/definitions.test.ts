import { describe, expect, it } from "vitest";
import { dispersionTest, negativeBinomial, quasiPoissonRateRatio } from "../../../src/stats/index.js";

describe("the quasi-Poisson rate ratio", () => {
  it("of 2, 4, 6 against 1, 3, 8, 12 is that worked out by hand, with Student's t of five degrees of freedom", () => {
    const found = quasiPoissonRateRatio([2, 4, 6], [1, 3, 8, 12]);
    const dispersion = (8 / 4 + 74 / 6) / 5;
    const reach = 2.570581835636314 * Math.sqrt(dispersion * (1 / 12 + 1 / 24));
    expect(found).toMatchObject({ degreesOfFreedom: 5 });
    expect(found?.ratio).toBeCloseTo(4 / 6, 12);
    expect(found?.dispersion).toBeCloseTo(dispersion, 12);
    expect(found?.lower).toBeCloseTo((4 / 6) * Math.exp(-reach), 10);
    expect(found?.upper).toBeCloseTo((4 / 6) * Math.exp(reach), 10);
  });

  it("needs three counts in all and an event on either side", () => {
    expect(quasiPoissonRateRatio([1, 3], [2])).toBeDefined();
    expect(quasiPoissonRateRatio([1], [2])).toBeUndefined();
    expect(quasiPoissonRateRatio([1, 2], [0, 0])).toBeUndefined();
  });
});

describe("the negative binomial mean", () => {
  it("reaches by its variance, the mean and its square over the shape, on the log scale", () => {
    const found = negativeBinomial([0, 2, 9, 1, 14, 4]);
    const reach = 1.959963984540054 * Math.sqrt((1 / 5 + 1 / (found?.theta ?? Number.NaN)) / 6);
    expect(found?.lower).toBeCloseTo(5 * Math.exp(-reach), 10);
    expect(found?.upper).toBeCloseTo(5 * Math.exp(reach), 10);
  });

  it("takes two counts, as the test of dispersion does", () => {
    expect(negativeBinomial([0, 9])?.estimate).toBe(4.5);
    expect(dispersionTest([0, 9])?.degreesOfFreedom).toBe(1);
  });
});
