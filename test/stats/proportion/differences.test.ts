import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { miettinenNurminen, newcombe, type Trials } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { level, trials, turned } from "../support/arbitraries.js";
import { SCORE_DIFFERENCES } from "../tables/score-differences.js";

const of = (successes: number, n: number): Trials => ({ successes, trials: n });

/** Newcombe 1998, Statistics in Medicine 17, table II: examples (a), (b) and (f), methods 10 and Miettinen–Nurminen, as printed. */
const PRINTED = [
  [56, 70, 48, 80, [0.0524, 0.3339], [0.0528, 0.3382]],
  [6, 7, 2, 7, [0.0582, 0.8062], [0.0342, 0.8534]],
  [10, 10, 0, 20, [0.6791, 1], [0.7156, 1]],
] as const;

describe("an interval for a difference of two proportions", () => {
  it.each(PRINTED)("of %i of %i and %i of %i is that printed by Newcombe 1998", (k1, n1, k2, n2, hybrid, score) => {
    const [first, second] = [of(k1, n1), of(k2, n2)];
    for (const [found, [lower, upper]] of [[newcombe(first, second), hybrid], [miettinenNurminen(first, second), score]] as const) {
      expectNear(found.lower, lower, 0, found.method, 5.1e-5);
      expectNear(found.upper, upper, 0, found.method, 5.1e-5);
    }
  });

  it("of Miettinen and Nurminen agrees with 30-digit values to 1e-12", () => {
    for (const [k1, n1, k2, n2, at, lower, upper] of SCORE_DIFFERENCES) {
      const found = miettinenNurminen(of(k1, n1), of(k2, n2), { level: at });
      expectNear(found.lower, Number(lower), 1e-12, `${k1}/${n1} - ${k2}/${n2}`, 1e-14);
      expectNear(found.upper, Number(upper), 1e-12, `${k1}/${n1} - ${k2}/${n2}`, 1e-14);
    }
  });

  it("names its method, level and estimate", () => {
    expect(newcombe(of(56, 70), of(48, 80), { level: 0.9 })).toMatchObject({ method: "newcombe", level: 0.9 });
    expect(miettinenNurminen(of(56, 70), of(48, 80))).toMatchObject({ method: "miettinen-nurminen", level: 0.95, estimate: 0.8 - 0.6 });
  });

  it("holds its estimate, lies in [-1, 1], and changes sign with the order and with what counts as success", () => {
    fc.assert(
      fc.property(trials, trials, level, (first, second, at) => {
        for (const method of [newcombe, miettinenNurminen]) {
          const found = method(first, second, { level: at });
          const reversed = method(second, first, { level: at });
          const failures = method(turned(first), turned(second), { level: at });
          expect(found.lower).toBeLessThanOrEqual(found.estimate + 1e-12);
          expect(found.upper).toBeGreaterThanOrEqual(found.estimate - 1e-12);
          expect(Math.max(-found.lower, found.upper)).toBeLessThanOrEqual(1 + 1e-12);
          expectNear(found.lower, -reversed.upper, 0, found.method, 1e-9);
          expectNear(found.lower, -failures.upper, 0, found.method, 1e-9);
        }
      }),
    );
  });

  it("is refused for a group without a trial", () => {
    for (const method of [newcombe, miettinenNurminen]) expect(() => method(of(0, 0), of(1, 2))).toThrow(RangeError);
  });
});
