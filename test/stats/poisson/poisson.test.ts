import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dispersionTest, garwood, negativeBinomial, poissonTails, quasiPoissonRateRatio, rateRatio } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { level } from "../support/arbitraries.js";

const count = fc.integer({ min: 0, max: 2000 });
const exposure = fc.double({ min: 0.5, max: 60, noNaN: true });
const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 40 });

/** Overdispersed nights, fitted by R: MASS::glm.nb(y ~ 1). */
const NIGHTS = [1, 0, 1, 0, 12, 0, 1, 1, 6, 0, 1, 3, 2, 5];

describe("Garwood's interval", () => {
  it.each([[0, 0, 3.68887945411394], [1, 0.0253178079842899, 5.5716433909389], [123, 102.225025490733, 146.756419813139], [100000, 99381.1526637447, 100621.744739744]])(
    "of %i events is that of R's poisson.test",
    (events, lower, upper) => {
      const found = garwood(events);
      expectNear(found.lower, lower, 1e-12, "lower");
      expectNear(found.upper, upper, 1e-12, "upper");
      expect(found).toMatchObject({ method: "garwood", level: 0.95, estimate: events });
    },
  );

  it("leaves just its tail at each end and is per unit of exposure", () => {
    fc.assert(
      fc.property(count, exposure, level, (events, time, at) => {
        const found = garwood(events, { exposure: time, level: at });
        if (events > 0) expectNear(poissonTails(events, found.lower * time).atLeast, (1 - at) / 2, 1e-9, "lower");
        expectNear(poissonTails(events, found.upper * time).atMost, (1 - at) / 2, 1e-9, "upper");
        expect(found.estimate).toBe(events / time);
      }),
    );
  });

  it("of what cannot be is refused", () => {
    for (const events of [-1, 0.5, Number.NaN, Infinity]) expect(() => garwood(events)).toThrow(RangeError);
    for (const time of [0, -1, Infinity]) expect(() => garwood(1, { exposure: time })).toThrow(RangeError);
  });
});

describe("the exact comparison of two rates", () => {
  it.each([
    [12, 7, 5, 7, 2.4, 0.787045894172816, 8.69598111868027, 0.143463134765625],
    [3, 3, 5, 30, 6, 0.931750409935089, 30.8391270374818, 0.0593292983275089],
    [60, 3, 810, 30, 0.740740740740741, 0.560075727977593, 0.963518034217385, 0.0237088612614828],
    [12, 7, 0, 7, Infinity, 2.77859733055816, Infinity, 0.00048828125],
    [0, 3, 40, 30, 0, 0, 0.966082271243613, 0.04418985630436],
  ])("of %i in %i against %i in %i is R's interval with its central p", (x1, t1, x2, t2, ratio, lower, upper, p) => {
    const found = rateRatio({ events: x1, exposure: t1 }, { events: x2, exposure: t2 });
    expect(found).toMatchObject({ method: "conditional-exact", level: 0.95 });
    expectNear(found.ratio, ratio, 1e-12, "ratio");
    expectNear(found.lower, lower, 1e-12, "lower");
    expectNear(found.upper, upper, 1e-12, "upper");
    expectNear(found.p, p, 1e-12, "p");
  });

  it("leaves 1 out of its interval just where its p is below one less the level", () => {
    fc.assert(
      fc.property(count, exposure, count, exposure, level, (x1, t1, x2, t2, at) => {
        const found = rateRatio({ events: x1, exposure: t1 }, { events: x2, exposure: t2 }, { level: at });
        if (Math.abs(found.p - (1 - at)) < 1e-9) return;
        expect(found.lower > 1 || found.upper < 1).toBe(found.p < 1 - at);
      }),
      { numRuns: 500 },
    );
  });

  it("turned round gives one over the ratio and the same p", () => {
    fc.assert(
      fc.property(count, exposure, count, exposure, (x1, t1, x2, t2) => {
        const [first, second] = [{ events: x1, exposure: t1 }, { events: x2, exposure: t2 }];
        const [here, there] = [rateRatio(first, second), rateRatio(second, first)];
        expectNear(here.lower, 1 / there.upper, 1e-10, "ends");
        expectNear(here.p, there.p, 1e-9, "p");
        expectNear(here.pLess, there.pGreater, 1e-9, "one-sided p");
      }),
    );
  });

  it("keeps a tail of 1e-211", () => {
    expectNear(rateRatio({ events: 700, exposure: 7 }, { events: 0, exposure: 7 }).pGreater, 2 ** -700, 1e-12, "2^-700");
  });

  it("without an event anywhere knows nothing", () => {
    expect(rateRatio({ events: 0, exposure: 1 }, { events: 0, exposure: 2 })).toMatchObject({ ratio: undefined, lower: 0, upper: Infinity, p: 1 });
  });

  it("is refused without exposure", () => {
    expect(() => rateRatio({ events: 1, exposure: 0 }, { events: 1, exposure: 1 })).toThrow("exposure is 0: expected a finite number above 0.");
  });
});

describe("overdispersed counts", () => {
  it("show in the index of dispersion as R computes it", () => {
    const found = dispersionTest(NIGHTS);
    expectNear(found?.dispersion, 4.73892773892774, 1e-12, "Fano factor");
    expectNear(found?.pOver, 2.70690626426541e-8, 1e-10, "p");
    expect(found).toMatchObject({ method: "poisson-dispersion", degreesOfFreedom: 13 });
    expect((found?.pOver ?? 0) + (found?.pUnder ?? 0)).toBeCloseTo(1, 14);
  });

  it("have the shape of a negative binomial that R fits", () => {
    const found = negativeBinomial(NIGHTS);
    expectNear(found?.theta, 0.783763192853751, 1e-8, "theta");
    expectNear(found?.thetaStandardError, 0.428771218578821, 1e-5, "error");
    expectNear(found?.logLikelihood, -28.5284463046615, 1e-12, "log-likelihood");
    expect(found).toMatchObject({ method: "negative-binomial", level: 0.95 });
  });

  it("have a shape whose likelihood no other shape nearby exceeds", () => {
    const likelihood = (values: readonly number[], mean: number, theta: number): number => {
      let total = 0;
      for (const y of values) {
        for (let j = 0; j < y; j += 1) total += Math.log((theta + j) / (j + 1));
        total += y * Math.log(mean / (theta + mean)) - theta * Math.log1p(mean / theta);
      }
      return total;
    };
    fc.assert(
      fc.property(counts, (values) => {
        const fit = negativeBinomial(values);
        if (fit === undefined || fit.theta > 1e6) return;
        const here = likelihood(values, fit.estimate, fit.theta);
        expectNear(fit.logLikelihood, here, 1e-8, "log-likelihood");
        expect(likelihood(values, fit.estimate, fit.theta * 1.01)).toBeLessThanOrEqual(here + 1e-9);
        expect(likelihood(values, fit.estimate, fit.theta * 0.99)).toBeLessThanOrEqual(here + 1e-9);
      }),
    );
  });

  it("that vary no more than a Poisson law's have an infinite shape and its likelihood", () => {
    const found = negativeBinomial([19, 20, 21, 20]);
    expect(found).toMatchObject({ theta: Infinity, thetaStandardError: undefined, estimate: 20 });
    const poisson = [19, 20, 21, 20].reduce((total, k) => total + Math.log(poissonTails(k, 20).exactly), 0);
    expectNear(found?.logLikelihood, poisson, 1e-12, "log-likelihood");
    expect((found?.upper ?? 0) * (found?.lower ?? 0)).toBeCloseTo(400, 9);
  });

  it("widen the comparison of two fortnights that the exact one takes for a change", () => {
    const before = [10, 120, 35, 80, 5, 210, 60, 15, 90, 40, 22, 130, 8, 75];
    const after = [30, 160, 20, 95, 12, 240, 110, 18, 70, 64, 35, 155, 14, 90];
    const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const exact = rateRatio({ events: total(before), exposure: 14 }, { events: total(after), exposure: 14 });
    const quasi = quasiPoissonRateRatio(before, after);
    expect(exact.p).toBeLessThan(0.001);
    expect(quasi?.p).toBeGreaterThan(0.3);
    expectNear(quasi?.ratio, exact.ratio ?? 0, 1e-12, "ratio");
    expect(quasi).toMatchObject({ method: "quasi-poisson", level: 0.95, degreesOfFreedom: 26 });
    expect(quasi?.dispersion).toBeGreaterThan(20);
  });

  it("compared: the interval leaves out 1 just where p is below one less the level", () => {
    fc.assert(
      fc.property(counts, counts, level, (one, other, at) => {
        const found = quasiPoissonRateRatio(one, other, { level: at });
        if (found === undefined || Math.abs(found.p - (1 - at)) < 1e-9) return;
        expect(found.lower > 1 || found.upper < 1).toBe(found.p < 1 - at);
      }),
    );
  });

  it("too few or all 0 have no answer, and what is no count is refused", () => {
    expect([dispersionTest([3]), dispersionTest([0, 0]), negativeBinomial([3]), negativeBinomial([0, 0])]).toEqual([undefined, undefined, undefined, undefined]);
    expect([quasiPoissonRateRatio([1], [1]), quasiPoissonRateRatio([0, 0], [1, 2])]).toEqual([undefined, undefined]);
    for (const method of [dispersionTest, negativeBinomial]) expect(() => method([1, -2])).toThrow(RangeError);
    expect(() => quasiPoissonRateRatio([1.5], [1, 2])).toThrow(RangeError);
  });
});
