import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRates, type CompareRatesOptions, type Counts, type RateComparison, type RateComparisonMethod, type RateInput, type ReportFigures } from "../../../src/interception/index.js";
import { miettinenNurminen, newcombe, quasiBinomial, type Trials } from "../../../src/stats/index.js";

const METHODS: readonly RateComparisonMethod[] = ["newcombe", "miettinen_nurminen", "quasi_binomial", "beta_binomial"];

function comparison(first: RateInput, second: RateInput, options: CompareRatesOptions = {}): RateComparison {
  const outcome = compareRates(first, second, options);
  if (!outcome.ok) throw new Error(outcome.issues[0].message);
  return outcome.value;
}

function night({ successes, trials }: Trials): ReportFigures {
  return { tallies: [{ launched: trials, intercepted: successes }] };
}

const before = [{ successes: 52, trials: 84 }, { successes: 385, trials: 479 }, { successes: 90, trials: 92 }];
const after = [{ successes: 60, trials: 100 }, { successes: 200, trials: 320 }, { successes: 80, trials: 150 }];

describe("the difference of two rates", () => {
  it("of one report each is Newcombe's or Miettinen and Nurminen's", () => {
    const [a, b] = [{ successes: 56, trials: 70 }, { successes: 48, trials: 80 }];
    const { lower, upper } = newcombe(a, b);
    expect(comparison(night(a), night(b))).toMatchObject({ method: "newcombe", level: 0.95, lower, upper, reported: { lower: 56 / 70 - 0.6, upper: 56 / 70 - 0.6 } });
    const score = miettinenNurminen(a, b, { level: 0.9 });
    expect(comparison(night(a), night(b), { method: "miettinen_nurminen", level: 0.9 })).toMatchObject({ method: "miettinen_nurminen", level: 0.9, lower: score.lower, upper: score.upper });
  });

  it("of several nights puts their quasi-binomial intervals together", () => {
    const found = comparison(before.map(night), after.map(night));
    const [a, b] = [quasiBinomial(before), quasiBinomial(after)];
    if (a === undefined || b === undefined) throw new Error("both have an interval");
    expect(found).toMatchObject({ method: "quasi_binomial", first: { counted: 527, outOf: 655 }, second: { counted: 340, outOf: 570 } });
    expect(found.lower).toBeCloseTo(a.estimate - b.estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate), 12);
    expect(found.upper).toBeCloseTo(a.estimate - b.estimate + Math.hypot(a.upper - a.estimate, b.estimate - b.lower), 12);
    const pooled = comparison(before.map(night), after.map(night), { method: "newcombe" });
    expect(found.upper - found.lower).toBeGreaterThan(2 * (pooled.upper - pooled.lower));
  });

  it("warns where several nights are compared as if their weapons were independent", () => {
    const outcome = compareRates(before.map(night), night({ successes: 1, trials: 2 }), { method: "newcombe" });
    expect(outcome.issues).toMatchObject([{ code: "pooled_as_independent", path: [0], severity: "warning" }]);
  });

  it("keeps what reports leave open apart from what chance adds", () => {
    const found = comparison({ launched: 84, shotDown: 15 }, { launched: 100, intercepted: 60 });
    expect(found.reported).toEqual({ lower: 15 / 84 - 0.6, upper: 1 - 0.6 });
    expect(found.lower).toBe(newcombe({ successes: 15, trials: 84 }, { successes: 60, trials: 100 }).lower);
    expect(found.upper).toBe(newcombe({ successes: 84, trials: 84 }, { successes: 60, trials: 100 }).upper);
    expect(found).not.toHaveProperty("approximate");
    expect(comparison({ launched: { min: 84, max: 84, approximate: true }, intercepted: 15 }, { launched: 100, intercepted: 60 }).approximate).toBe(true);
  });

  it("stands with an open end, but not by the score interval", () => {
    const open: Counts = { launched: { min: 10 }, intercepted: 5 };
    expect(comparison(open, { launched: 10, intercepted: 5 }).reported).toEqual({ lower: -0.5, upper: 0 });
    expect(compareRates(open, { launched: 10, intercepted: 5 }, { method: "miettinen_nurminen" })).toMatchObject({ ok: false, issues: [{ code: "no_interval" }] });
  });

  it("fails with the reason under the side that has no rate or no interval", () => {
    expect(compareRates({ launched: 4, intercepted: 2 }, { launched: 0 })).toMatchObject({ ok: false, issues: [{ code: "nothing_launched", path: [1] }] });
    expect(compareRates({ launched: 4, intercepted: 5 }, { launched: 3 })).toMatchObject({ ok: false, issues: [{ code: "contradictory_tally" }] });
    const single = compareRates(before.map(night), night({ successes: 1, trials: 2 }));
    expect(single).toMatchObject({ ok: false, issues: [{ code: "no_interval" }] });
    expect(single.issues[0].message).toContain("two reports");
  });

  it("refuses a method, a level or a numerator that there is not", () => {
    for (const options of [{ method: "wald" }, { level: 1 }, { numerator: "launched" }]) {
      expect(() => compareRates({ launched: 1 }, { launched: 1 }, options as never)).toThrow(RangeError);
    }
  });

  it("turns its sign with the sides, and holds the reported range", () => {
    const one = fc.record({ trials: fc.integer({ min: 2, max: 150 }), part: fc.nat(1000) }).map(({ trials, part }): Trials => ({ trials, successes: Math.round((part / 1000) * trials) }));
    const side = fc.array(one, { minLength: 2, maxLength: 6 }).map((groups) => groups.map(night));
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), side, side, (method, first, second) => {
        const there = compareRates(first, second, { method });
        const back = compareRates(second, first, { method });
        expect(there.ok).toBe(back.ok);
        if (!there.ok || !back.ok) return;
        expect(back.value.lower).toBeCloseTo(-there.value.upper, 7);
        if (method === "beta_binomial") return;
        expect(there.value.lower).toBeLessThanOrEqual(there.value.reported.lower + 1e-9);
        expect(there.value.upper).toBeGreaterThanOrEqual(there.value.reported.upper - 1e-9);
      }),
    );
  });
});
