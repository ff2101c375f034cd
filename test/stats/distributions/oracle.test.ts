import beta from "@stdlib/stats-base-dists-beta";
import binomial from "@stdlib/stats-base-dists-binomial";
import chiSquare from "@stdlib/stats-base-dists-chisquare";
import f from "@stdlib/stats-base-dists-f";
import gamma from "@stdlib/stats-base-dists-gamma";
import normal from "@stdlib/stats-base-dists-normal";
import poisson from "@stdlib/stats-base-dists-poisson";
import student from "@stdlib/stats-base-dists-t";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaQuantile,
  betaTails,
  binomialTails,
  chiSquareQuantile,
  chiSquareTails,
  fQuantile,
  fTails,
  gammaQuantile,
  gammaTails,
  normalQuantile,
  normalTails,
  poissonTails,
  studentQuantile,
  studentTails,
} from "../../../src/stats/index.js";
import { relativeError } from "../support/accuracy.js";

/** Where the oracle itself is exact to about 1e-11: `npm run accuracy` shows where it is not. */
const shape = fc.oneof(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.integer({ min: 1, max: 400 }).map((k) => k / 2));
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const positive = fc.double({ min: 0.001, max: 300, noNaN: true });

describe("the distributions agree with those of the standard library for JavaScript", () => {
  it("normal", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 8, noNaN: true }), share, (z, p) => {
        expect(relativeError(normalTails(z).lower, normal.cdf(z, 0, 1))).toBeLessThan(1e-11);
        expect(Math.abs(normalQuantile({ lower: p }) - normal.quantile(p, 0, 1))).toBeLessThan(1e-12);
      }),
    );
  });

  it("beta", () => {
    fc.assert(
      fc.property(shape, shape, share, share, (a, b, x, p) => {
        expect(Math.abs(betaTails(x, a, b).lower - beta.cdf(x, a, b))).toBeLessThan(1e-11);
        expect(Math.abs(betaQuantile({ lower: p }, a, b) - beta.quantile(p, a, b))).toBeLessThan(1e-9);
      }),
    );
  });

  it("gamma and chi-square", () => {
    fc.assert(
      fc.property(shape, positive, share, (a, x, p) => {
        expect(Math.abs(gammaTails(x, a).lower - gamma.cdf(x, a, 1))).toBeLessThan(1e-10);
        expect(relativeError(gammaQuantile({ lower: p }, a), gamma.quantile(p, a, 1))).toBeLessThan(1e-9);
        expect(Math.abs(chiSquareTails(x, a).lower - chiSquare.cdf(x, a))).toBeLessThan(1e-10);
        expect(relativeError(chiSquareQuantile({ lower: p }, a), chiSquare.quantile(p, a))).toBeLessThan(1e-9);
      }),
    );
  });

  it("binomial", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), share, (n, draw, p) => {
        const k = draw % (n + 1);
        expect(Math.abs(binomialTails(k, n, p).atMost - binomial.cdf(k, n, p))).toBeLessThan(1e-11);
        expect(Math.abs(binomialTails(k, n, p).exactly - binomial.pmf(k, n, p))).toBeLessThan(1e-11);
      }),
    );
  });

  it("Poisson", () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), positive, (k, mean) => {
        expect(Math.abs(poissonTails(k, mean).atMost - poisson.cdf(k, mean))).toBeLessThan(1e-10);
        expect(Math.abs(poissonTails(k, mean).exactly - poisson.pmf(k, mean))).toBeLessThan(1e-11);
      }),
    );
  });

  it("Student's t", () => {
    fc.assert(
      // The oracle takes a t near 0 for 0.
      fc.property(fc.double({ min: 0.001, max: 40, noNaN: true }), shape, share, (t, freedom, p) => {
        expect(Math.abs(studentTails(t, freedom).lower - student.cdf(t, freedom))).toBeLessThan(1e-11);
        expect(relativeError(studentTails(-t, freedom).lower, student.cdf(-t, freedom))).toBeLessThan(1e-9);
        // The oracle's quantile is the root of a beta quantile, which loses half of its digits at the median.
        if (Math.abs(p - 0.5) > 0.01) expect(relativeError(studentQuantile({ lower: p }, freedom), student.quantile(p, freedom))).toBeLessThan(1e-8);
      }),
    );
  });

  it("Fisher's F", () => {
    fc.assert(
      fc.property(positive, shape, shape, share, (x, d1, d2, p) => {
        expect(Math.abs(fTails(x, d1, d2).lower - f.cdf(x, d1, d2))).toBeLessThan(1e-11);
        expect(relativeError(fQuantile({ lower: p }, d1, d2), f.quantile(p, d1, d2))).toBeLessThan(1e-8);
      }),
    );
  });
});
