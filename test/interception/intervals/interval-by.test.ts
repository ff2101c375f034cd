import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  intervalBy,
  interceptionRate,
  type Counts,
  type InterceptionRate,
  type RateInterval,
  type RateIntervalName,
  type ReportFigures,
} from "../../../src/interception/index.js";
import { betaBinomial, boundedProportion, clopperPearson, jeffreys, quasiBinomial, randomSource, wilson, type Trials } from "../../../src/stats/index.js";

const ONE_NIGHT = ["wilson", "clopper_pearson", "jeffreys"] as const;
const CLUSTERED = ["quasi_binomial", "beta_binomial"] as const;
const ALL: readonly RateIntervalName[] = [...ONE_NIGHT, ...CLUSTERED];

function report(counts: Counts): ReportFigures {
  return { tallies: [counts] };
}

function night({ successes, trials }: Trials): ReportFigures {
  return report({ launched: trials, intercepted: successes });
}

function rateWith(name: RateIntervalName, reports: readonly ReportFigures[], level = 0.95): InterceptionRate {
  const outcome = interceptionRate(reports, { interval: intervalBy(name, { level }) });
  if (!outcome.ok) throw new Error(outcome.issues[0].message);
  return outcome.value;
}

function intervalOf(name: RateIntervalName, reports: readonly ReportFigures[], level = 0.95): RateInterval {
  const { interval } = rateWith(name, reports, level);
  if (interval === undefined) throw new Error(`${name} has no interval`);
  return interval;
}

const nights: readonly Trials[] = [
  { successes: 52, trials: 84 },
  { successes: 385, trials: 479 },
  { successes: 90, trials: 92 },
  { successes: 110, trials: 185 },
  { successes: 61, trials: 109 },
];
const total: Trials = { successes: 698, trials: 949 };

describe("the sampling interval of a rate", () => {
  it("of one report is the named method's, at the named level, beside the reported range", () => {
    const rate = rateWith("wilson", [night({ successes: 52, trials: 84 })], 0.9);
    const { lower, upper } = wilson(52, 84, { level: 0.9 });
    expect(rate).toMatchObject({ min: 52 / 84, max: 52 / 84 });
    expect(rate.interval).toEqual({ method: "wilson", level: 0.9, lower, upper, bounds: "none", groups: 1 });
  });

  it.each([
    ["clopper_pearson", clopperPearson(52, 84)],
    ["jeffreys", jeffreys(52, 84)],
  ] as const)("by %s has the ends of that method", (name, { lower, upper }) => {
    expect(intervalOf(name, [night({ successes: 52, trials: 84 })])).toMatchObject({ method: name, level: 0.95, lower, upper });
  });

  it("of several reports takes them as groups, not their weapons as one", () => {
    const reports = nights.map(night);
    const quasi = quasiBinomial(nights);
    const beta = betaBinomial(nights);
    expect(intervalOf("quasi_binomial", reports)).toMatchObject({ lower: quasi?.lower, upper: quasi?.upper, dispersion: quasi?.dispersion, groups: 5, bounds: "none" });
    expect(intervalOf("beta_binomial", reports)).toMatchObject({ lower: beta?.lower, upper: beta?.upper, correlation: beta?.correlation, groups: 5, bounds: "none" });
    expect(intervalOf("quasi_binomial", reports).upper - intervalOf("quasi_binomial", reports).lower).toBeGreaterThan(
      4 * (wilson(total.successes, total.trials).upper - wilson(total.successes, total.trials).lower),
    );
  });

  it("warns where nights are pooled as if their weapons were independent, and says by how much they are not", () => {
    const outcome = interceptionRate(nights.map(night), { interval: intervalBy("wilson") });
    expect(outcome.issues.map(({ code, severity }) => [code, severity])).toEqual([["pooled_as_independent", "warning"]]);
    expect(outcome.issues[0].message).toContain("5 reports");
    expect(outcome.issues[0].message).toMatch(/vary \d+\.\d times/u);
    expect(interceptionRate(nights.map(night), { interval: intervalBy("quasi_binomial") }).issues).toEqual([]);
  });

  it("leaves out reports without a launch and those that contradict themselves", () => {
    const reports = [...nights.map(night), report({ launched: 0 }), report({ launched: 3, intercepted: 5 })];
    const quasi = quasiBinomial(nights);
    expect(intervalOf("quasi_binomial", reports)).toMatchObject({ lower: quasi?.lower, upper: quasi?.upper, groups: 5 });
  });

  it("stays absent, with the reason, where there is none", () => {
    const one = interceptionRate([night({ successes: 52, trials: 84 })], { interval: intervalBy("quasi_binomial") });
    expect(one).toMatchObject({ ok: true, value: { min: 52 / 84 }, issues: [{ code: "no_interval", severity: "warning" }] });
    expect(one.ok && "interval" in one.value).toBe(false);
    const all = interceptionRate([night({ successes: 9, trials: 9 }), night({ successes: 8, trials: 8 })], { interval: intervalBy("beta_binomial") });
    expect(all.issues[0].message).toContain("clopper_pearson");
    const vast = interceptionRate({ launched: Number.MAX_SAFE_INTEGER, intercepted: 3 }, { interval: intervalBy("wilson") });
    expect(vast).toMatchObject({ ok: true, issues: [{ code: "no_interval" }] });
  });

  it("is not asked of what has no rate", () => {
    expect(interceptionRate({ launched: 0 }, { interval: intervalBy("wilson") })).toMatchObject({ ok: false, issues: [{ code: "nothing_launched" }] });
    expect(intervalBy("wilson")([])).toMatchObject({ ok: false, issues: [{ code: "no_interval" }] });
  });

  it("refuses a method or a level that there is not", () => {
    expect(() => intervalBy("wald" as never)).toThrow(RangeError);
    expect(() => intervalBy("wilson", { level: 95 })).toThrow(RangeError);
    expect(() => intervalBy("wilson", { level: Number.NaN })).toThrow(RangeError);
  });
});

describe("the sampling interval of a rate whose method nobody named", () => {
  it("of one night is Wilson's, of several the quasi-binomial one, and says why", () => {
    const one = interceptionRate(nights.slice(0, 1).map(night), { interval: intervalBy() });
    expect(one).toMatchObject({ ok: true, value: { interval: { method: "wilson", chosenFor: "one_report" } }, issues: [] });
    const several = interceptionRate(nights.map(night), { interval: intervalBy("auto", { level: 0.9 }) });
    expect(several).toMatchObject({ ok: true, value: { interval: { method: "quasi_binomial", level: 0.9, chosenFor: "several_reports" } }, issues: [] });
  });

  it("does not count nights without a launch as nights", () => {
    const quiet = interceptionRate([...nights.slice(0, 1).map(night), report({ launched: 0 })], { interval: intervalBy() });
    expect(quiet).toMatchObject({ ok: true, value: { interval: { method: "wilson", groups: 1, chosenFor: "one_report" } } });
  });

  it("is the named method's, or refused as that is", () => {
    const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.boolean()).map(([a, b, known]): Counts => ({ launched: a + b, ...(known ? { intercepted: a } : { shotDown: a }) }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (lists) => {
        const reports = lists.map(report);
        const method = lists.filter(({ launched }) => launched !== 0).length > 1 ? "quasi_binomial" : "wilson";
        const [chosen, named] = [interceptionRate(reports, { interval: intervalBy() }), interceptionRate(reports, { interval: intervalBy(method) })];
        expect(chosen.ok).toBe(named.ok);
        if (!chosen.ok || !named.ok) return;
        const { chosenFor, ...rest } = chosen.value.interval ?? {};
        expect(named.value.interval ?? {}).toEqual(rest);
        expect(chosen.issues.map(({ code }) => code)).toEqual(named.issues.map(({ code }) => code));
        if (named.value.interval !== undefined) expect(chosenFor).toBe(method === "wilson" ? "one_report" : "several_reports");
      }),
    );
  });
});

describe("the sampling interval of a rate known by bounds", () => {
  it("by Wilson is that of Imbens and Manski around the reported range", () => {
    const rate = rateWith("wilson", [report({ launched: 84, shotDown: 15 })]);
    const { lower, upper } = boundedProportion({ successes: 15, trials: 84 }, { successes: 84, trials: 84 });
    expect(rate).toMatchObject({ min: 15 / 84, max: 1, interval: { lower, upper, bounds: "imbens_manski" } });
  });

  it("by the exact methods goes from the lower bound's lower end to the upper bound's upper end", () => {
    const bounded = report({ launched: { min: 80, max: 90 }, intercepted: { min: 40, max: 50 } });
    expect(intervalOf("clopper_pearson", [bounded])).toMatchObject({ lower: clopperPearson(40, 90).lower, upper: clopperPearson(50, 80).upper, bounds: "outer" });
  });

  it("keeps an end without a ceiling where it is", () => {
    for (const name of ONE_NIGHT) {
      expect(intervalOf(name, [report({ launched: { min: 80 }, intercepted: 40, reachedTarget: 40 })])).toMatchObject({ lower: 0 });
      expect(intervalOf(name, [report({ intercepted: { min: 3 } })])).toMatchObject({ lower: 0, upper: 1 });
    }
    const open = [...nights.map(night), report({ launched: 40, shotDown: 10 })];
    for (const name of CLUSTERED) expect(intervalOf(name, open).upper).toBeLessThan(1);
    for (const name of CLUSTERED) expect(intervalOf(name, [...nights.map(night), report({ intercepted: { min: 3 } })])).toMatchObject({ lower: 0, upper: 1 });
  });

  const counts = fc.record({ trials: fc.integer({ min: 1, max: 200 }), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  const exact = counts.map(({ trials, share }): Trials => ({ trials, successes: Math.round(share * trials) }));
  const slack = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 12, maxLength: 12 });

  it("holds the reported range, by every method", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ONE_NIGHT), exact, slack, (name, one, wider) => {
        const rate = rateWith(name, [widened(one, wider[0])]);
        expect(rate.interval?.lower).toBeLessThanOrEqual(rate.min + 1e-12);
        expect(rate.interval?.upper).toBeGreaterThanOrEqual(rate.max - 1e-12);
      }),
    );
    fc.assert(
      fc.property(fc.array(exact, { minLength: 2, maxLength: 12 }), slack, (groups, wider) => {
        const outcome = interceptionRate(groups.map((one, i) => widened(one, wider[i])), { interval: intervalBy("quasi_binomial") });
        if (!outcome.ok || outcome.value.interval === undefined) return;
        expect(outcome.value.interval.lower).toBeLessThanOrEqual(outcome.value.min + 1e-9);
        expect(outcome.value.interval.upper).toBeGreaterThanOrEqual(outcome.value.max - 1e-9);
      }),
    );
  });

  it("grows with the level", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.array(exact, { minLength: 3, maxLength: 8 }), slack, (name, groups, wider) => {
        const reports = groups.map((one, i) => widened(one, wider[i]));
        const [low, high] = [0.8, 0.99].map((level) => interceptionRate(reports, { interval: intervalBy(name, { level }) }));
        if (low?.ok !== true || high?.ok !== true || low.value.interval === undefined || high.value.interval === undefined) return;
        expect(high.value.interval.lower).toBeLessThanOrEqual(low.value.interval.lower + 1e-9);
        expect(high.value.interval.upper).toBeGreaterThanOrEqual(low.value.interval.upper - 1e-9);
      }),
    );
  });

  it("does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.array(exact, { minLength: 2, maxLength: 8 }), (name, groups) => {
        const there = interceptionRate(groups.map(night), { interval: intervalBy(name) });
        const back = interceptionRate(groups.map(night).reverse(), { interval: intervalBy(name) });
        if (!there.ok || !back.ok) throw new Error("every report has launches");
        expect(there.value.interval === undefined).toBe(back.value.interval === undefined);
        if (there.value.interval !== undefined) expect(back.value.interval?.lower).toBeCloseTo(there.value.interval.lower, 8);
      }),
    );
  });

  function widened({ successes, trials }: Trials, [down, up]: readonly [number, number] = [0, 0]): ReportFigures {
    const intercepted = { min: Math.max(0, successes - down), max: Math.min(trials, successes + up) };
    return report({ launched: trials, intercepted: intercepted.min === intercepted.max ? successes : intercepted });
  }
});

describe("coverage over correlated nights", () => {
  it("of pooled Wilson falls far below its level, of the quasi- and the beta-binomial it does not", () => {
    const source = randomSource(20250602);
    const [rounds, mean] = [300, 0.8];
    const covered = { wilson: 0, quasi_binomial: 0, beta_binomial: 0 };
    for (let round = 0; round < rounds; round += 1) {
      // Half the nights at 0.9, half at 0.7: mean 0.8, correlation of two weapons of one night 0.0625.
      const drawn = Array.from({ length: 40 }, (): Trials => {
        const chance = mean + (source.nextUnit() < 0.5 ? 0.1 : -0.1);
        return { trials: 100, successes: Array.from({ length: 100 }, () => source.nextUnit() < chance).filter(Boolean).length };
      });
      for (const name of ["wilson", "quasi_binomial", "beta_binomial"] as const) {
        const { lower, upper } = intervalOf(name, drawn.map(night));
        if (lower <= mean && mean <= upper) covered[name] += 1;
      }
    }
    expect(covered.wilson / rounds).toBeLessThan(0.65);
    expect(covered.quasi_binomial / rounds).toBeGreaterThan(0.91);
    expect(covered.beta_binomial / rounds).toBeGreaterThan(0.91);
  });
});

it("has a type that names its method", () => {
  expectTypeOf<InterceptionRate["interval"]>().toEqualTypeOf<RateInterval | undefined>();
  expectTypeOf<RateInterval["method"]>().toEqualTypeOf<RateIntervalName>();
});
