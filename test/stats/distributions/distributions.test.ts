import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  betaQuantile,
  betaTails,
  binomialTails,
  chiSquareQuantile,
  chiSquareTails,
  erf,
  erfc,
  fQuantile,
  fTails,
  gammaQuantile,
  gammaTails,
  logGamma,
  normalQuantile,
  normalTails,
  poissonTails,
  studentQuantile,
  studentTails,
  type TailProbability,
  type Tails,
} from "../../../src/stats/index.js";
import { relativeError } from "../support/accuracy.js";

const shape = fc.oneof(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.integer({ min: 1, max: 20_000 }).map((k) => k / 2));
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A tail from 1e-250 to one half. */
const tail = fc.double({ min: -250, max: -0.302, noNaN: true }).map((exponent) => 10 ** exponent);

describe("the beta distribution", () => {
  it("is the same seen from the other end", () => {
    fc.assert(
      fc.property(shape, shape, fc.integer({ min: 0, max: 1024 }), (a, b, parts) => {
        const x = parts / 1024;
        const here = betaTails(x, a, b);
        const there = betaTails(1 - x, b, a);
        expect(relativeError(here.lower, there.upper)).toBeLessThan(1e-12);
        expect(relativeError(here.upper, there.lower)).toBeLessThan(1e-12);
      }),
    );
  });

  it("has two tails that add up to 1 and never fall as x grows", () => {
    fc.assert(
      fc.property(shape, shape, share, share, (a, b, one, other) => {
        const [low, high] = [betaTails(Math.min(one, other), a, b), betaTails(Math.max(one, other), a, b)];
        expect(low.lower + low.upper).toBeCloseTo(1, 14);
        expect(high.lower).toBeGreaterThanOrEqual(low.lower * (1 - 1e-12));
        expect(high.upper).toBeLessThanOrEqual(low.upper * (1 + 1e-12));
      }),
    );
  });

  it("gives back the tail that its quantile was asked for, on both sides", () => {
    fc.assert(
      fc.property(tail, shape, shape, (p, a, b) => {
        const low = betaQuantile({ lower: p }, a, b);
        // Close to an end the point has too few digits left to carry the tail.
        if (low > 1e-290 && low < 0.9) expect(relativeError(betaTails(low, a, b).lower, p)).toBeLessThan(1e-9);
        const high = betaQuantile({ upper: p }, a, b);
        if (high > 1e-290 && high < 0.9) expect(relativeError(betaTails(high, a, b).upper, p)).toBeLessThan(1e-9);
      }),
    );
  });

  it("ends at 0 and 1", () => {
    expect(betaTails(0, 2, 3)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(1, 2, 3)).toEqual({ lower: 1, upper: 0 });
    expect([betaQuantile({ lower: 0 }, 2, 3), betaQuantile({ upper: 0 }, 2, 3), betaQuantile({ lower: 1 }, 2, 3)]).toEqual([0, 1, 1]);
  });
});

describe("the gamma and chi-square distributions", () => {
  it("give back the tail that their quantiles were asked for", () => {
    fc.assert(
      fc.property(tail, shape, (p, a) => {
        const low = gammaQuantile({ lower: p }, a);
        if (low > 1e-290) expect(relativeError(gammaTails(low, a).lower, p)).toBeLessThan(1e-9);
        expect(relativeError(gammaTails(gammaQuantile({ upper: p }, a), a).upper, p)).toBeLessThan(1e-9);
        expect(relativeError(chiSquareTails(chiSquareQuantile({ upper: p }, a), a).upper, p)).toBeLessThan(1e-9);
      }),
    );
  });

  it("are a squared normal at one degree of freedom", () => {
    for (const z of [0.1, 1, 1.96, 5, 30]) expect(relativeError(chiSquareTails(z * z, 1).upper, 2 * normalTails(z).upper)).toBeLessThan(1e-12);
  });

  it("are exponential at two degrees of freedom", () => {
    for (const x of [0.01, 1, 10, 1000]) expect(relativeError(chiSquareTails(x, 2).upper, Math.exp(-x / 2))).toBeLessThan(1e-13);
  });

  it("end at 0 and infinity", () => {
    expect(gammaTails(0, 3)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(Infinity, 3)).toEqual({ lower: 1, upper: 0 });
    expect([gammaQuantile({ lower: 0 }, 3), gammaQuantile({ upper: 0 }, 3)]).toEqual([0, Infinity]);
  });
});

describe("the normal distribution", () => {
  it("gives back the tail that its quantile was asked for", () => {
    fc.assert(
      fc.property(tail, (p) => {
        expect(relativeError(normalTails(normalQuantile({ upper: p })).upper, p)).toBeLessThan(1e-11);
      }),
    );
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 38, noNaN: true }), (z) => {
        expect(normalTails(-z)).toEqual({ lower: normalTails(z).upper, upper: normalTails(z).lower });
      }),
    );
  });

  it("ends at infinity", () => {
    expect(normalTails(Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(normalTails(-Infinity)).toEqual({ lower: 0, upper: 1 });
    expect([normalQuantile({ upper: 0 }), normalQuantile({ lower: 0 }), normalQuantile({ lower: 0.5 })]).toEqual([Infinity, -Infinity, -0]);
    expect([erf(Infinity), erfc(Infinity), erfc(-Infinity), erf(0)]).toEqual([1, 0, 2, 0]);
  });
});

describe("Student's t and Fisher's F", () => {
  it("give back the tail that their quantiles were asked for", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), fc.double({ min: 1, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 1e4, noNaN: true }), (p, d1, d2) => {
        expect(relativeError(studentTails(studentQuantile({ upper: p }, d1), d1).upper, p)).toBeLessThan(1e-10);
        expect(relativeError(fTails(fQuantile({ upper: p }, d1, d2), d1, d2).upper, p)).toBeLessThan(1e-10);
        expect(relativeError(fTails(fQuantile({ lower: p }, d1, d2), d1, d2).lower, p)).toBeLessThan(1e-10);
      }),
    );
  });

  it("t is Cauchy's law at one degree of freedom, and its square is F", () => {
    for (const t of [0.5, 3, 1e8, 1e120]) expect(relativeError(studentTails(t, 1).upper, Math.atan(1 / t) / Math.PI)).toBeLessThan(1e-13);
    for (const t of [0.2, 2, 9]) expect(relativeError(fTails(t * t, 1, 13).upper, 2 * studentTails(t, 13).upper)).toBeLessThan(1e-12);
    expect(studentTails(-2, 5)).toEqual({ lower: studentTails(2, 5).upper, upper: studentTails(2, 5).lower });
  });

  it("end at infinity", () => {
    expect(studentTails(Infinity, 4)).toEqual({ lower: 1, upper: 0 });
    expect([fTails(0, 2, 3), fTails(Infinity, 2, 3)]).toEqual([{ lower: 0, upper: 1 }, { lower: 1, upper: 0 }]);
    expect([studentQuantile({ upper: 0 }, 3), studentQuantile({ lower: 0.5 }, 3)]).toEqual([Infinity, -0]);
    expect(fTails(1e200, 2, 2).upper).toBeCloseTo(1e-200, 210);
  });
});

describe("the laws of counts", () => {
  it("the binomial's tails are the sums of its points", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, fc.nat(), (n, p, draw) => {
        const k = draw % (n + 1);
        let atMost = 0;
        for (let j = 0; j <= k; j += 1) atMost += binomialTails(j, n, p).exactly;
        expect(binomialTails(k, n, p).atMost).toBeCloseTo(atMost, 12);
        expect(binomialTails(k, n, p).atLeast).toBeCloseTo(1 - atMost + binomialTails(k, n, p).exactly, 12);
      }),
    );
  });

  it("the Poisson's tails are the sums of its points", () => {
    for (const mean of [0.3, 4, 25]) {
      let atMost = 0;
      for (let k = 0; k <= 40; k += 1) {
        atMost += poissonTails(k, mean).exactly;
        expect(poissonTails(k, mean).atMost).toBeCloseTo(atMost, 12);
        expect(poissonTails(k, mean).atLeast).toBeCloseTo(1 - atMost + poissonTails(k, mean).exactly, 12);
      }
    }
  });

  it("certain and impossible counts are 1 and 0", () => {
    expect(binomialTails(3, 3, 1)).toEqual({ exactly: 1, atMost: 1, atLeast: 1 });
    expect(binomialTails(2, 3, 1)).toEqual({ exactly: 0, atMost: 0, atLeast: 1 });
    expect(binomialTails(0, 3, 0)).toEqual({ exactly: 1, atMost: 1, atLeast: 1 });
    expect(binomialTails(0, 0, 0.3)).toEqual({ exactly: 1, atMost: 1, atLeast: 1 });
    expect(poissonTails(2, 0)).toEqual({ exactly: 0, atMost: 1, atLeast: 0 });
    expect(poissonTails(2, Infinity)).toEqual({ exactly: 0, atMost: 0, atLeast: 1 });
  });
});

describe("arguments that no data can excuse", () => {
  it.each<[string, () => unknown]>([
    ["x beyond 1", () => betaTails(1.1, 2, 2)],
    ["a shape of 0", () => betaTails(0.5, 0, 2)],
    ["an infinite shape", () => betaQuantile({ lower: 0.5 }, 2, Infinity)],
    ["a probability above 1", () => betaQuantile({ lower: 1.5 }, 2, 2)],
    ["a probability that is NaN", () => normalQuantile({ upper: Number.NaN })],
    ["a NaN deviate", () => normalTails(Number.NaN)],
    ["a NaN for erf", () => erf(Number.NaN)],
    ["a negative gamma argument", () => gammaTails(-1, 2)],
    ["a negative argument of log-gamma", () => logGamma(-0.5)],
    ["half a success", () => binomialTails(0.5, 2, 0.5)],
    ["more successes than trials", () => binomialTails(3, 2, 0.5)],
    ["a negative mean", () => poissonTails(1, -1)],
    ["no degrees of freedom", () => studentTails(1, 0)],
    ["a negative F", () => fTails(-1, 2, 2)],
  ])("%s is refused with a RangeError", (_, call) => {
    expect(call).toThrow(RangeError);
  });

  it("the message names the argument, its value and what was expected", () => {
    expect(() => betaTails(1.1, 2, 2)).toThrow("x is 1.1: expected a probability from 0 to 1.");
  });
});

it("a tail probability names exactly one side", () => {
  expectTypeOf(betaTails).returns.toEqualTypeOf<Tails>();
  expectTypeOf<{ lower: number }>().toExtend<TailProbability>();
  expectTypeOf<{ lower: number; upper: number }>().not.toExtend<TailProbability>();
});
