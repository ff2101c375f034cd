import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBinomial, cochranArmitage, heterogeneityTest, logitRandomEffects, quasiBinomial, wilson, type Trials } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { nights, turned } from "../support/arbitraries.js";

const of = (k: readonly number[], n: readonly number[]): Trials[] => k.map((successes, i) => ({ successes, trials: n[i] ?? 0 }));

/** R's example of prop.trend.test: smokers among patients of four hospitals (Fleiss 1981). */
const SMOKERS = of([83, 90, 129, 70], [86, 93, 136, 82]);

/** Ten large groups; fitted by R in the product form (optim), checked by VGAM. */
const LARGE = of([82115, 76988, 65948, 70128, 83053, 76047, 73634, 80025, 82458, 79706], Array<number>(10).fill(100_000));

/** Skellam 1948 style: secondary associations of chromosomes, 0 to 3 of 3 in 32, 103, 122 and 80 cells. */
const CELLS = [32, 103, 122, 80].flatMap((cells, successes) => Array.from({ length: cells }, () => ({ successes, trials: 3 })));

describe("groups of trials", () => {
  it("of R's smokers differ and fall along their order", () => {
    const spread = heterogeneityTest(SMOKERS);
    expectNear(spread?.statistic, 12.6004112971276, 1e-12, "chi-square");
    expectNear(spread?.p, 0.00558547666162702, 1e-10, "p");
    expect(spread).toMatchObject({ method: "pearson-heterogeneity", degreesOfFreedom: 3 });
    const trend = cochranArmitage(SMOKERS);
    expectNear(trend?.z, -2.86791253095309, 1e-12, "z");
    expectNear(trend?.p, 0.00413189747764143, 1e-10, "p");
  });

  it("of chromosomes have the likeliest beta-binomial that R finds", () => {
    const fit = betaBinomial(CELLS);
    expectNear(fit?.estimate, 0.580712431523985, 1e-6, "mean");
    expectNear(fit?.correlation, 0.0866675152985427, 1e-4, "correlation");
    expectNear(fit?.logLikelihood, -436.812952264664, 0, "log-likelihood", 1e-7);
    expectNear(fit?.p, 0.0037540768271583, 1e-5, "p");
    expect(fit).toMatchObject({ method: "beta-binomial", level: 0.95, boundary: "none" });
    const quasi = quasiBinomial(CELLS);
    expectNear(quasi?.dispersion, 1.1755576662136, 1e-12, "dispersion");
    expectNear(quasi?.logitStandardError, 0.0691027877169686, 1e-8, "error");
    expect(quasi).toMatchObject({ method: "quasi-binomial", level: 0.95, degreesOfFreedom: 336 });
  });

  it("of a hundred thousand trials do not cancel", () => {
    const fit = betaBinomial(LARGE);
    expect(fit?.boundary).toBe("none");
    expectNear(fit?.estimate, 0.769944808662312, 1e-6, "mean");
    expectNear(fit?.correlation, 0.0153637803627819, 1e-4, "correlation");
    expectNear(fit?.logLikelihood, -99.698643721822, 0, "log-likelihood", 1e-7);
  });

  it("that vary less than by chance have no correlation, and the interval of independent trials", () => {
    const even = of([8, 8, 8, 8, 8, 8], [10, 10, 10, 10, 10, 10]);
    const fit = betaBinomial(even);
    expect(fit).toMatchObject({ boundary: "independence", correlation: 0, likelihoodRatio: 0, p: 1 });
    expectNear(fit?.logLikelihood, -7.18417047366935, 1e-12, "log-likelihood");
    const quasi = quasiBinomial(even);
    expect(quasi).toMatchObject({ dispersion: 0, logitStandardError: 0 });
    // Under-dispersion is not believed: the interval is that of φ = 1.
    expect((quasi?.upper ?? 0) - (quasi?.lower ?? 0)).toBeGreaterThan(0.2);
  });

  it("that succeed or fail as a whole count as one trial each", () => {
    const fit = betaBinomial(of([10, 0, 10, 10], [10, 10, 10, 10]));
    expect(fit).toMatchObject({ boundary: "all-or-nothing", correlation: 1, estimate: 0.75 });
    expectNear(fit?.logLikelihood, 3 * Math.log(0.75) + Math.log(0.25), 1e-12, "log-likelihood");
  });

  it("have a likelihood that no other mean or correlation nearby exceeds", () => {
    const direct = (groups: readonly Trials[], mean: number, theta: number): number => {
      let total = 0;
      for (const { successes: k, trials: n } of groups) {
        for (let j = 0; j < k; j += 1) total += Math.log(mean + j * theta) + Math.log((n - j) / (k - j));
        for (let j = 0; j < n - k; j += 1) total += Math.log(1 - mean + j * theta);
        for (let j = 0; j < n; j += 1) total -= Math.log(1 + j * theta);
      }
      return total;
    };
    fc.assert(
      fc.property(nights, (groups) => {
        const fit = betaBinomial(groups);
        if (fit === undefined || fit.boundary === "all-or-nothing") return;
        const theta = fit.correlation / (1 - fit.correlation);
        expectNear(fit.logLikelihood, direct(groups, fit.estimate, theta), 1e-9, "log-likelihood", 1e-9);
        for (const [mean, other] of [[1.001, 1], [0.999, 1], [1, 1.01], [1, 0.99]] as const) {
          if (fit.estimate * mean < 1) expect(direct(groups, fit.estimate * mean, theta * other)).toBeLessThanOrEqual(fit.logLikelihood + 1e-9);
        }
        expect(direct(groups, fit.estimate, theta + 1e-4)).toBeLessThanOrEqual(fit.logLikelihood + 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it("say the same of failures, mirrored", () => {
    fc.assert(
      fc.property(nights, (groups) => {
        const failures = groups.map(turned);
        for (const method of [quasiBinomial, betaBinomial, logitRandomEffects]) {
          const [one, other] = [method(groups), method(failures)];
          if (one === undefined || other === undefined) {
            expect(one).toBe(other);
            continue;
          }
          expectNear(one.estimate, 1 - other.estimate, 0, one.method, 1e-6);
          expectNear(one.lower, 1 - other.upper, 0, one.method, 1e-5);
        }
        expectNear(heterogeneityTest(groups)?.statistic ?? 0, heterogeneityTest(failures)?.statistic ?? 0, 1e-10, "chi-square", 1e-10);
        expectNear(cochranArmitage(groups)?.z ?? 0, -(cochranArmitage(failures)?.z ?? 0), 1e-9, "trend", 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it("that scatter widely have an interval far wider than pooled Wilson", () => {
    const nightsOfJune = of([52, 385, 10, 99, 30, 12], [84, 479, 40, 100, 90, 60]);
    const pooled = wilson(588, 853);
    const quasi = quasiBinomial(nightsOfJune);
    expect((quasi?.upper ?? 0) - (quasi?.lower ?? 0)).toBeGreaterThan(3 * (pooled.upper - pooled.lower));
    expect(quasi?.estimate).toBeCloseTo(588 / 853, 15);
  });

  it("have the restricted likelihood's between-group variance to ten digits", () => {
    const groups = of([109, 116, 84, 110, 81, 26, 38, 168, 134, 81, 39, 143], [129, 136, 94, 119, 98, 32, 49, 171, 161, 103, 47, 156]);
    const found = logitRandomEffects(groups);
    // The root with 40 digits; metafor 3.8 stops at 0.216210619.
    expectNear(found?.variance, 0.21620770485549504, 1e-10, "variance");
    expectNear(found?.q, 33.4972002180045, 1e-12, "Q");
    expectNear(found?.logit, 1.85584134579705, 1e-5, "logit");
    expect(found?.method).toBe("logit-random-effects-reml");
    expect(logitRandomEffects(of([5, 5, 0], [10, 10, 0]))).toMatchObject({ variance: 0, between: 0, estimate: 0.5 });
    expect(logitRandomEffects(of([10, 9], [10, 10]))?.estimate).toBeLessThan(1);
  });

  it("without a trial say nothing and change nothing", () => {
    const padded = [...SMOKERS, { successes: 0, trials: 0 }];
    expect(heterogeneityTest(padded)).toEqual(heterogeneityTest(SMOKERS));
    expect(quasiBinomial(padded)).toEqual(quasiBinomial(SMOKERS));
    expect(betaBinomial(padded)).toEqual(betaBinomial(SMOKERS));
  });

  it("too few, or all of one kind, have no answer", () => {
    for (const groups of [[], of([3], [5]), of([0, 0], [5, 6]), of([5, 6], [5, 6])]) {
      expect(quasiBinomial(groups)).toBeUndefined();
      expect(betaBinomial(groups)).toBeUndefined();
      expect(heterogeneityTest(groups)).toBeUndefined();
    }
    expect(cochranArmitage(of([0, 0], [5, 6]))).toBeUndefined();
    expect(cochranArmitage(of([1, 2], [5, 6]), [3, 3])).toBeUndefined();
    expect(logitRandomEffects(of([3], [5]))).toBeUndefined();
  });

  it("that cannot be are refused", () => {
    for (const method of [quasiBinomial, betaBinomial, heterogeneityTest, cochranArmitage, logitRandomEffects]) {
      expect(() => method(of([6, 1], [5, 5]))).toThrow(RangeError);
      expect(() => method(of([1.5, 1], [5, 5]))).toThrow(RangeError);
    }
    expect(() => cochranArmitage(SMOKERS, [1, 2])).toThrow("scores.length is 2: expected 4");
    expect(() => cochranArmitage(SMOKERS, [1, 2, Number.NaN, 4])).toThrow(RangeError);
    expect(() => betaBinomial(of([1, 1], [5, 100_000_000]))).toThrow(RangeError);
    expect(() => quasiBinomial(SMOKERS, { level: 2 })).toThrow(RangeError);
  });
});
