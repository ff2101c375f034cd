import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviance } from "../../../src/stats/kernels/deviance.js";
import { exactly, exactSum, pairSum, product, quotient, type DoubleDouble } from "../../../src/stats/kernels/double-double.js";
import { erf, erfc } from "../../../src/stats/kernels/error-function.js";
import { inverseBeta } from "../../../src/stats/kernels/inverse-beta.js";
import { inverseGamma } from "../../../src/stats/kernels/inverse-gamma.js";
import { incompleteBeta, shareOf } from "../../../src/stats/kernels/incomplete-beta.js";
import { incompleteGamma } from "../../../src/stats/kernels/incomplete-gamma.js";
import { log1pLess } from "../../../src/stats/kernels/log1p-less.js";
import { logGamma } from "../../../src/stats/kernels/log-gamma.js";
import { stirlingError } from "../../../src/stats/kernels/stirling-error.js";
import { mean, sum } from "../../../src/stats/kernels/sum.js";
import { expectNear } from "../support/accuracy.js";

describe("a sum", () => {
  it("keeps what lies between large terms that cancel, in any order", () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([1, 1e16, -1e16])).toBe(1);
    expect(sum([1e16, -1e16, 1])).toBe(1);
    expect(sum([-1e16, 3, 1e16, 4])).toBe(7);
    expect(sum(Array<number>(10).fill(0.1))).toBe(1);
    expect(sum([])).toBe(0);
    expect(mean([1e16, 1, 1, -1e16])).toBe(0.5);
  });

  it("of whole numbers is exact, whatever their signs", () => {
    fc.assert(fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 20 }), (values) => {
      const exact = values.reduce((total, value) => total + BigInt(value), 0n);
      expectNear(sum(values), Number(exact), 2 ** -52, "sum");
    }));
  });
});

describe("what ln(1 + x) lacks of x", () => {
  // Values of 60 digits, by mpmath.
  it.each([
    [0.2, -0.017678443206045377],
    [0.19, -0.016046692876561984],
    [0.01, -4.966914683191715e-05],
    [1e-3, -4.996669164668332e-07],
    [-1e-3, -5.003335835335002e-07],
    [-0.15, -0.012518929497774911],
    [1e-9, -4.999999996666667e-19],
    [0, 0],
  ])("at %d is %d", (x, wanted) => {
    expectNear(log1pLess(x), wanted, 1e-15, "ln(1+x) - x");
  });
});

describe("Stirling's error", () => {
  // Values of 60 digits, by mpmath.
  it.each([
    [1e-9, 9.442694406414583],
    [1e-3, 2.5422704679670947],
    [0.1, 0.512740081331915],
    [0.24, 0.28119035779495116],
    [0.25, 0.27251040121343206],
    [0.26, 0.26435071381440234],
    [1, 0.08106146679532726],
    [3.5, 0.023746163656297496],
    [11.5, 0.007244554301320383],
    [12, 0.00694284010720953],
    [13, 0.006408994188004207],
  ])("at %d is %d", (x, wanted) => {
    expectNear(stirlingError(x), wanted, 4e-15, "δ(x)");
  });
});

describe("the logarithm of the gamma function", () => {
  it.each([
    [0, Infinity],
    [Infinity, Infinity],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [2.5, 0.2846828704729192],
    [1e-300, 690.7755278982137],
  ])("at %d is %d", (x, wanted) => {
    expectNear(logGamma(x), wanted, 1e-15, "ln Γ");
  });
});

describe("the error function", () => {
  // Values of 60 digits, by mpmath.
  it.each([
    [-0.3, 1.3286267594591274],
    [-1.5, 1.9661051464753108],
    [-3, 1.9999779095030015],
    [-6, 2.0],
    [-Infinity, 2],
    [Infinity, 0],
  ])("of %d leaves %d", (x, wanted) => {
    expectNear(erfc(x), wanted, 4e-16, "erfc");
  });

  it("is odd, and 1 with what it leaves", () => {
    fc.assert(fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (x) => {
      expect(erf(-x)).toBe(-erf(x));
      expectNear(erf(x) + erfc(x), 1, 1e-15, "both");
    }));
  });
});

describe("numbers of doubled precision", () => {
  const SCALE = 2n ** 1200n;
  const SHIFT = 2 ** 600;
  /** A double as a whole multiple of 2⁻¹²⁰⁰. */
  const whole = (value: number): bigint => BigInt(value * SHIFT) * 2n ** 600n;
  const exact = ({ high, low }: DoubleDouble): bigint => whole(high) + whole(low);
  const isNear = (got: bigint, wanted: bigint): boolean => {
    const apart = got > wanted ? got - wanted : wanted - got;
    return apart * 2n ** 100n <= (wanted < 0n ? -wanted : wanted);
  };
  const pairs = fc
    .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: -512, max: 512 }))
    .map(([high, part]) => exactSum(high, part * high * 2 ** -63));

  it("have sums, products and quotients of a hundred bits", () => {
    fc.assert(fc.property(pairs, pairs, (a, b) => {
      expect(isNear(exact(pairSum(a, b)), exact(a) + exact(b))).toBe(true);
      expect(isNear(exact(product(a, b)), (exact(a) * exact(b)) / SCALE)).toBe(true);
      expect(isNear(exact(quotient(a, b)), (exact(a) * SCALE) / exact(b))).toBe(true);
    }));
  });

  it("give a deviance that is 0 where both are the same and grows away from there", () => {
    expect(deviance(3, exactly(3))).toBe(0);
    expect(deviance(0, exactly(2))).toBe(2);
    expectNear(deviance(3, exactly(1)), 3 * Math.log(3) - 2, 1e-15, "three for one");
    expectNear(deviance(1, exactly(3)), 2 - Math.log(3), 1e-15, "one for three");
  });
});

describe("the ends of the incomplete functions", () => {
  it("are 0 and 1", () => {
    expect(incompleteBeta(2, 3, shareOf(0))).toEqual({ lower: 0, upper: 1 });
    expect(incompleteBeta(2, 3, shareOf(1))).toEqual({ lower: 1, upper: 0 });
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(inverseBeta({ tail: 0, side: "lower" }, 2, 3)).toEqual({ x: 0, y: 1 });
    expect(inverseBeta({ tail: 0, side: "upper" }, 2, 3)).toEqual({ x: 1, y: 0 });
    expect(inverseGamma({ tail: 0, side: "lower" }, 2)).toBe(0);
    expect(inverseGamma({ tail: 0, side: "upper" }, 2)).toBe(Infinity);
  });
});
