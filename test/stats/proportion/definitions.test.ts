import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBinomial, boundedProportion, clopperPearson, cochranArmitage, heterogeneityTest, imbensManski, logitRandomEffects, miettinenNurminen, newcombe, normalTails, quasiBinomial, type Trials } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { level, trials, turned } from "../support/arbitraries.js";

const of = (...pairs: readonly (readonly [number, number])[]): Trials[] => pairs.map(([successes, n]) => ({ successes, trials: n }));
const logit = (p: number): number => Math.log(p / (1 - p));
const DEVIATE = 1.959963984540054;

/** Likeliest beta-binomials, found with mpmath in 40 digits: mean, correlation, log-likelihood, error of the mean's logit. */
const FITS = [
  { groups: of([3, 10], [7, 12], [9, 10], [1, 8], [5, 9]), mean: 0.5009508439653144, correlation: 0.17903864451531223, logLikelihood: -11.41469817747788, error: 0.4579427792467705 },
  { groups: of([52, 84], [385, 479], [90, 92], [110, 185], [61, 109]), mean: 0.7235775874790938, correlation: 0.1614029834072811, logLikelihood: -23.077577676644452, error: 0.40674721803407893 },
  { groups: of([0, 5], [1, 40], [0, 12], [9, 30], [0, 3]), mean: 0.08391393778324986, correlation: 0.15337026781839325, logLikelihood: -7.112832414709242, error: 0.7547552251878333 },
];

describe("the likeliest beta-binomial", () => {
  it.each(FITS)("of $groups is that found in 40 digits", ({ groups, mean, correlation, logLikelihood, error }) => {
    const fit = betaBinomial(groups);
    expect(fit).toMatchObject({ boundary: "none" });
    expectNear(fit?.estimate, mean, 1e-8, "mean");
    expectNear(fit?.correlation, correlation, 1e-7, "correlation");
    expectNear(fit?.logLikelihood, logLikelihood, 1e-12, "log-likelihood");
    expectNear(fit?.logitStandardError, error, 1e-7, "error");
  });

  it("has an interval of so many standard errors about the logit of its mean", () => {
    for (const { groups } of FITS) {
      const fit = betaBinomial(groups);
      if (fit === undefined) throw new Error("some succeeded and some did not");
      expectNear(logit(fit.lower), logit(fit.estimate) - DEVIATE * fit.logitStandardError, 1e-9, "lower");
      expectNear(logit(fit.upper), logit(fit.estimate) + DEVIATE * fit.logitStandardError, 1e-9, "upper");
    }
  });

  it("does not know successes from failures, nor one order of groups from another", () => {
    fc.assert(
      fc.property(fc.array(trials, { minLength: 3, maxLength: 6 }), (groups) => {
        const [fit, other, back] = [betaBinomial(groups), betaBinomial(groups.map(turned)), betaBinomial([...groups].reverse())];
        expect(other?.boundary).toBe(fit?.boundary);
        if (fit === undefined) return;
        expectNear(other?.estimate, 1 - fit.estimate, 1e-6, "mean", 1e-6);
        expectNear(other?.logLikelihood, fit.logLikelihood, 1e-9, "log-likelihood");
        expectNear(back?.logLikelihood, fit.logLikelihood, 1e-9, "log-likelihood backwards");
      }),
    );
  });

  it("of groups that vary like independent trials has the error of independent trials", () => {
    const fit = betaBinomial(of([3, 10], [3, 10], [3, 10]));
    expect(fit).toMatchObject({ boundary: "independence", correlation: 0 });
    expectNear(fit?.logitStandardError, Math.sqrt(1 / 9 + 1 / 21), 1e-12, "error");
  });

  it("of groups that succeed or fail as a whole takes each for one trial", () => {
    const fit = betaBinomial(of([5, 5], [0, 7], [4, 4], [1, 1]));
    expect(fit).toMatchObject({ boundary: "all-or-nothing", correlation: 1, estimate: 0.75 });
    expectNear(fit?.logLikelihood, 3 * Math.log(0.75) + Math.log(0.25), 1e-12, "log-likelihood");
    expectNear(fit?.logitStandardError, Math.sqrt(1 / 3 + 1), 1e-12, "error");
    // Groups of one trial cannot show it.
    expect(betaBinomial(of([1, 1], [0, 1], [1, 1]))).toMatchObject({ boundary: "independence" });
  });

  it("and the other models take two groups", () => {
    const two = of([3, 10], [8, 10]);
    expect(betaBinomial(two)).toBeDefined();
    expect(quasiBinomial(two)?.degreesOfFreedom).toBe(1);
    expect(heterogeneityTest(two)?.degreesOfFreedom).toBe(1);
    expectNear(quasiBinomial(two, { level: 0.5 })?.upper, 1 / (1 + Math.exp(-logit(0.55) - Math.sqrt(5.05050505050505) * Math.sqrt(20 / 11 / 9))), 1e-12, "t of one degree at its quartile is 1");
  });
});

describe("a test of groups", () => {
  it("of 2, 4 and 9 out of 10 is that worked out by hand", () => {
    const groups = of([2, 10], [4, 10], [9, 10]);
    const found = heterogeneityTest(groups);
    expectNear(found?.statistic, (9 + 1 + 16) / 2.5, 1e-13, "chi-square");
    expectNear(found?.dispersion, 5.2, 1e-13, "dispersion");
    const trend = cochranArmitage(groups);
    expect(trend?.method).toBe("cochran-armitage");
    expectNear(trend?.z, 7 / Math.sqrt(0.25 * 20), 1e-13, "z");
  });

  it("for a trend does not know where the scores begin nor how long their unit is", () => {
    fc.assert(
      fc.property(fc.array(trials, { minLength: 2, maxLength: 8 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (groups, start, unit) => {
        const [found, moved] = [cochranArmitage(groups), cochranArmitage(groups, groups.map((_, i) => start + unit * i))];
        expectNear(moved?.z ?? 0, found?.z ?? 0, 1e-9, "z", 1e-9);
      }),
    );
  });

  it("for a trend of unequal groups weighs each by its trials", () => {
    // s̄ = 5/3, p̂ = 7/15, Σ n (s - s̄)² = 5 · 4/9 + 10 · 1/9 = 10/3.
    const found = cochranArmitage(of([1, 5], [6, 10]));
    expectNear(found?.z, ((1 - 5 * (7 / 15)) * (-2 / 3) + (6 - 10 * (7 / 15)) * (1 / 3)) / Math.sqrt((7 / 15) * (8 / 15) * (10 / 3)), 1e-12, "z");
  });
});

describe("random effects on the logit scale", () => {
  it("reach by the normal deviate times their error", () => {
    const fit = logitRandomEffects(of([3, 10], [7, 12], [9, 10], [1, 8], [5, 9]));
    if (fit === undefined) throw new Error("there are five groups");
    expectNear(logit(fit.upper), fit.logit + DEVIATE * fit.logitStandardError, 1e-9, "upper");
    expectNear(logit(fit.lower), fit.logit - DEVIATE * fit.logitStandardError, 1e-9, "lower");
  });
});

describe("a proportion known by narrow bounds", () => {
  const narrow = fc.tuple(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 5, max: 400 }), fc.integer({ min: 1, max: 4 })).map(([won, lost, wider]) => ({
    least: { successes: won, trials: won + lost },
    most: { successes: won + wider, trials: won + lost },
  }));

  it("has the critical value of Imbens and Manski at the larger of its ends' errors", () => {
    fc.assert(
      fc.property(narrow, fc.integer({ min: 1, max: 9 }), level, ({ least, most }, dispersion, at) => {
        const found = boundedProportion(least, most, { level: at, dispersion });
        const error = ({ successes, trials: n }: Trials): number => Math.sqrt((dispersion * successes * (n - successes)) / n ** 3);
        const width = most.successes / most.trials - least.successes / least.trials;
        const c = found.criticalValue;
        expectNear(1 - normalTails(c + width / Math.max(error(least), error(most))).upper - normalTails(c).upper, at, 1e-10, "coverage");
      }),
    );
  });

  it("at a dispersion is that of so many fewer trials", () => {
    fc.assert(
      fc.property(narrow, fc.integer({ min: 2, max: 9 }), level, ({ least, most }, dispersion, at) => {
        const times = ({ successes, trials: n }: Trials): Trials => ({ successes: dispersion * successes, trials: dispersion * n });
        const [fewer, scattered] = [boundedProportion(least, most, { level: at }), boundedProportion(times(least), times(most), { level: at, dispersion })];
        expectNear(scattered.lower, fewer.lower, 1e-9, "lower");
        expectNear(scattered.upper, fewer.upper, 1e-9, "upper");
      }),
    );
  });

  it("keeps its bounds apart from the interval, and moves no end inwards at low levels", () => {
    const found = imbensManski({ lower: 0.2, upper: 0.9, lowerStandardError: 0.01, upperStandardError: 0.02 }, { level: 0.3 });
    expect(found).toMatchObject({ method: "imbens-manski", reported: { lower: 0.2, upper: 0.9 }, criticalValue: 0, lower: 0.2, upper: 0.9 });
  });
});

describe("a difference of two proportions", () => {
  it("of a thousand million trials near 1 is as exact as that of their failures near 0", () => {
    const most = { successes: 999_999_997, trials: 1_000_000_000 };
    const [near, mirror] = [newcombe(most, most), newcombe(turned(most), turned(most))];
    expectNear(near.lower, mirror.lower, 1e-12, "lower");
    expectNear(near.upper, mirror.upper, 1e-12, "upper");
  });

  it("is -1 to -1 only where it can be, and lies within -1 and 1", () => {
    for (const method of [newcombe, miettinenNurminen]) {
      fc.assert(
        fc.property(trials, trials, level, (first, second, at) => {
          const found = method(first, second, { level: at });
          expect(found.lower).toBeGreaterThanOrEqual(-1);
          expect(found.upper).toBeLessThanOrEqual(1);
          expect(found.lower).toBeLessThanOrEqual(found.estimate);
          expect(found.upper).toBeGreaterThanOrEqual(found.estimate);
        }),
      );
    }
    const [none, all] = of([0, 5], [5, 5]);
    if (none === undefined || all === undefined) throw new Error("there are two");
    expect(miettinenNurminen(none, all)).toMatchObject({ estimate: -1, lower: -1 });
    expect(miettinenNurminen(all, none)).toMatchObject({ estimate: 1, upper: 1 });
  });
});

it("the exact interval without a success begins at 0, and without a failure ends at 1", () => {
  expect(clopperPearson(0, 8).lower).toBe(0);
  expect(clopperPearson(8, 8).upper).toBe(1);
});
