import { describe, expect, it } from "vitest";
import { dispersionTest, negativeBinomial, quasiPoissonRateRatio, rateRatio } from "../../../src/stats/index.js";

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

describe("the likeliest negative binomial", () => {
  // Found with mpmath in 50 digits.
  it.each([
    { counts: [1, 0, 3, 0, 0, 2, 5, 0, 1, 1], theta: 1.329894461579633, error: 1.4183640696546174, logLikelihood: -15.706916330493678 },
    { counts: [9, 12, 15, 8, 14, 11, 5, 16], theta: 92.49758992176045, error: 455.64204784699433, logLikelihood: -21.588825626094586 },
  ])("of $counts is that found in 50 digits, scattered or all but Poisson", ({ counts, theta, error, logLikelihood }) => {
    const found = negativeBinomial(counts);
    expect(Math.abs((found?.theta ?? 0) / theta - 1)).toBeLessThan(1e-9);
    expect(Math.abs((found?.thetaStandardError ?? 0) / error - 1)).toBeLessThan(1e-8);
    expect(Math.abs((found?.logLikelihood ?? 0) / logLikelihood - 1)).toBeLessThan(1e-13);
  });

  it("of counts that vary just as a Poisson law's, but for rounding of the mean, is that law", () => {
    expect(negativeBinomial([2, 2, 1, 1, 0, 0, 0, 0, 0])).toMatchObject({ theta: Infinity, thetaStandardError: undefined });
  });
});

describe("the exact ratio of rates", () => {
  it("knows no difference between exposures in small and in vast units", () => {
    const wanted = rateRatio({ events: 3, exposure: 1 }, { events: 5, exposure: 2 });
    for (const unit of [2 ** -1000, 2 ** 500, 2 ** 1022]) expect(rateRatio({ events: 3, exposure: unit }, { events: 5, exposure: 2 * unit })).toEqual(wanted);
  });

  it("without an event on a side has an open end there", () => {
    expect(rateRatio({ events: 0, exposure: 1 }, { events: 4, exposure: 1 })).toMatchObject({ lower: 0, pGreater: 1 });
    expect(rateRatio({ events: 4, exposure: 1 }, { events: 0, exposure: 1 })).toMatchObject({ upper: Infinity, pLess: 1 });
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
