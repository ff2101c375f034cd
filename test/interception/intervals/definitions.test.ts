import { describe, expect, it } from "vitest";
import { compareRates, interceptionRate, intervalBy, type Counts, type InterceptionRate, type RateComparison } from "../../../src/interception/index.js";
import type { RateIntervalName } from "../../../src/interception/index.js";
import { betaBinomial, clopperPearson, imbensManski, jeffreys, miettinenNurminen, newcombe, normalQuantile, quasiBinomial, studentQuantile, wilson, type Trials } from "../../../src/stats/index.js";

const SCATTERED: readonly Trials[] = [{ successes: 6, trials: 10 }, { successes: 20, trials: 50 }, { successes: 55, trials: 60 }];
const HIGHER: readonly Trials[] = [{ successes: 8, trials: 10 }, { successes: 33, trials: 50 }, { successes: 57, trials: 60 }];
const EVEN: readonly Trials[] = [{ successes: 6, trials: 10 }, { successes: 30, trials: 50 }, { successes: 36, trials: 60 }];
const EVEN_HIGHER: readonly Trials[] = [{ successes: 7, trials: 10 }, { successes: 35, trials: 50 }, { successes: 42, trials: 60 }];
const LEVELS = [0.8, 0.95] as const;

interface Night {
  readonly tallies: readonly Counts[];
}

/** One report a night, with figures that lie between the two where two are given. */
function nights(least: readonly Trials[], most: readonly Trials[] = least): Night[] {
  return least.map(({ successes, trials }, i) => ({ tallies: [{ launched: trials, intercepted: { min: successes, max: most[i]?.successes ?? successes } }] }));
}

const sum = (groups: readonly Trials[]): Trials => groups.reduce((a, b) => ({ successes: a.successes + b.successes, trials: a.trials + b.trials }), { successes: 0, trials: 0 });
const share = (logit: number): number => 1 / (1 + Math.exp(-logit));

function intervalOf(reports: readonly Night[], name: RateIntervalName, level: number): InterceptionRate["interval"] {
  const rate = interceptionRate(reports, { interval: intervalBy(name, { level }) });
  return rate.ok ? rate.value.interval : undefined;
}

function compared(first: readonly Night[], second: readonly Night[], method: RateComparison["method"], level: number): RateComparison | undefined {
  const found = compareRates(first, second, { method, level });
  return found.ok ? found.value : undefined;
}

describe("the interval of exact figures is that of the method, at any level", () => {
  it.each(LEVELS)("of %d", (level) => {
    const quasi = quasiBinomial(SCATTERED, { level });
    expect(intervalOf(nights(SCATTERED), "quasi_binomial", level)).toEqual({ method: "quasi_binomial", level, lower: quasi?.lower, upper: quasi?.upper, bounds: "none", groups: 3, dispersion: quasi?.dispersion });
    const beta = betaBinomial(SCATTERED, { level });
    expect(intervalOf(nights(SCATTERED), "beta_binomial", level)).toEqual({ method: "beta_binomial", level, lower: beta?.lower, upper: beta?.upper, bounds: "none", groups: 3, correlation: beta?.correlation });
    const { successes, trials } = sum(SCATTERED);
    for (const [name, { lower, upper }] of [
      ["jeffreys", jeffreys(successes, trials, { level })],
      ["clopper_pearson", clopperPearson(successes, trials, { level })],
    ] as const) {
      expect(intervalOf(nights(SCATTERED), name, level)).toEqual({ method: name, level, lower, upper, bounds: "none", groups: 3 });
    }
    const score = intervalOf(nights(SCATTERED), "wilson", level);
    expect([score?.lower, score?.upper]).toEqual([expect.closeTo(wilson(successes, trials, { level }).lower, 12), expect.closeTo(wilson(successes, trials, { level }).upper, 12)]);
    expect(score).toMatchObject({ method: "wilson", level, bounds: "none", groups: 3 });
  });

  it("and nights without a launch have no part in it", () => {
    const idle: Night = { tallies: [{ launched: 0, intercepted: 0 }] };
    for (const name of ["wilson", "quasi_binomial", "beta_binomial"] as const) expect(intervalOf([idle, ...nights(SCATTERED), idle], name, 0.95)).toEqual(intervalOf(nights(SCATTERED), name, 0.95));
  });
});

describe("the interval of bounded figures moves each end out from its bound", () => {
  it.each(LEVELS)("by Imbens and Manski on logits over scattered nights, at a level of %d", (level) => {
    const z = normalQuantile({ upper: (1 - level) / 2 });
    const t = studentQuantile({ upper: (1 - level) / 2 }, 2);
    for (const [least, most] of [[SCATTERED, HIGHER], [EVEN, EVEN_HIGHER]] as const) {
      const [low, high] = [quasiBinomial(least, { level }), quasiBinomial(most, { level })];
      if (low === undefined || high === undefined) throw new Error("Both ends have a fit.");
      // Nights that scatter less than independent weapons would are taken for independent.
      const errorOf = (groups: readonly Trials[], { dispersion, logitStandardError }: typeof low): number => {
        const { successes, trials } = sum(groups);
        return dispersion < 1 ? Math.sqrt(1 / successes + 1 / (trials - successes)) : logitStandardError;
      };
      const expected = imbensManski({ lower: low.logit, upper: high.logit, lowerStandardError: (t / z) * errorOf(least, low), upperStandardError: (t / z) * errorOf(most, high) }, { level });
      expect(intervalOf(nights(least, most), "quasi_binomial", level)).toEqual({
        method: "quasi_binomial", level, lower: expect.closeTo(share(expected.lower), 10) as number, upper: expect.closeTo(share(expected.upper), 10) as number,
        bounds: "imbens_manski", groups: 3, dispersion: Math.max(low.dispersion, high.dispersion),
      });
    }
    const [low, high] = [betaBinomial(SCATTERED, { level }), betaBinomial(HIGHER, { level })];
    if (low === undefined || high === undefined) throw new Error("Both ends have a fit.");
    const logit = (p: number): number => Math.log(p / (1 - p));
    const expected = imbensManski({ lower: logit(low.estimate), upper: logit(high.estimate), lowerStandardError: low.logitStandardError, upperStandardError: high.logitStandardError }, { level });
    expect(intervalOf(nights(SCATTERED, HIGHER), "beta_binomial", level)).toEqual({
      method: "beta_binomial", level, lower: expect.closeTo(share(expected.lower), 10) as number, upper: expect.closeTo(share(expected.upper), 10) as number,
      bounds: "imbens_manski", groups: 3, correlation: Math.max(low.correlation, high.correlation),
    });
  });

  it("to 0 where the least is none, and to 1 where the most is all", () => {
    const none = SCATTERED.map(({ trials }) => ({ successes: 0, trials }));
    const all = SCATTERED.map(({ trials }) => ({ successes: trials, trials }));
    for (const [name, fit] of [["quasi_binomial", quasiBinomial], ["beta_binomial", betaBinomial]] as const) {
      expect(intervalOf(nights(none, SCATTERED), name, 0.9)).toMatchObject({ lower: 0, upper: fit(SCATTERED, { level: 0.9 })?.upper, bounds: "imbens_manski" });
      expect(intervalOf(nights(SCATTERED, all), name, 0.9)).toMatchObject({ lower: fit(SCATTERED, { level: 0.9 })?.lower, upper: 1, bounds: "imbens_manski" });
      expect(intervalOf(nights(none, all), name, 0.9)).toMatchObject({ lower: 0, upper: 1 });
    }
  });

  it("also where one night alone has bounds, and where the launches have them", () => {
    const oneOpen = nights(SCATTERED, [{ successes: 6, trials: 10 }, { successes: 20, trials: 50 }, { successes: 56, trials: 60 }]);
    for (const name of ["wilson", "quasi_binomial", "beta_binomial"] as const) expect(intervalOf(oneOpen, name, 0.95)?.bounds).toBe("imbens_manski");
    expect(intervalOf(oneOpen, "jeffreys", 0.95)?.bounds).toBe("outer");
    const launches: Night[] = [{ tallies: [{ launched: { min: 10, max: 20 }, intercepted: 5 }] }];
    expect(intervalOf(launches, "jeffreys", 0.9)).toMatchObject({ bounds: "outer", lower: jeffreys(5, 20, { level: 0.9 }).lower, upper: jeffreys(5, 10, { level: 0.9 }).upper });
    const open: Night[] = [{ tallies: [{ launched: { min: 10 }, intercepted: 5 }] }, ...nights(SCATTERED)];
    expect(intervalOf(open, "wilson", 0.95)).toMatchObject({ bounds: "imbens_manski", groups: 4, lower: 0 });
    expect(intervalOf([{ tallies: [{ launched: { min: 0, max: 5 }, intercepted: 0 }] }], "clopper_pearson", 0.95)).toMatchObject({ lower: 0, upper: clopperPearson(0, 1).upper });
  });

  it("with the greater scatter of the two ends, whichever has it", () => {
    const scattered = [{ successes: 9, trials: 10 }, { successes: 31, trials: 50 }, { successes: 58, trials: 60 }];
    expect(intervalOf(nights(EVEN, scattered), "quasi_binomial", 0.95)?.dispersion).toBe(quasiBinomial(scattered)?.dispersion);
  });

  it("from 0 to 1 where neither end has a ceiling, and never as if it were exact", () => {
    const open: Night[] = [{ tallies: [{ launched: { min: 10 } }] }];
    expect(intervalOf(open, "wilson", 0.95)).toMatchObject({ lower: 0, upper: 1, bounds: "imbens_manski" });
    expect(intervalOf(open, "clopper_pearson", 0.95)).toMatchObject({ lower: 0, upper: 1, bounds: "outer" });
  });

  it("up to ten million weapons at either end", () => {
    const many = (launched: Counts["launched"], intercepted: number): Night[] => [{ tallies: [{ launched, intercepted }] }];
    expect(intervalOf(many(10_000_000, 5), "wilson", 0.95)).toBeDefined();
    expect(intervalOf(many({ min: 1, max: 10_000_001 }, 1), "wilson", 0.95)).toBeUndefined();
    expect(intervalBy("wilson")([])).toEqual({ ok: false, issues: [{ code: "no_interval", severity: "error", path: [], input: [], message: "Nothing was launched: expected a report with launches." }] });
  });
});

describe("the difference of two rates", () => {
  it.each(LEVELS)("is that of the method for exact figures, at a level of %d", (level) => {
    const [first, second] = [nights([{ successes: 8, trials: 10 }]), nights([{ successes: 20, trials: 50 }])];
    for (const [method, by] of [["newcombe", newcombe], ["miettinen_nurminen", miettinenNurminen]] as const) {
      const { lower, upper } = by({ successes: 8, trials: 10 }, { successes: 20, trials: 50 }, { level });
      expect(compared(first, second, method, level)).toMatchObject({ method, level, lower, upper, first: { interval: { level } }, second: { interval: { level } } });
    }
    for (const [method, fit] of [["quasi_binomial", quasiBinomial], ["beta_binomial", betaBinomial]] as const) {
      const [a, b] = [fit(HIGHER, { level }), fit(SCATTERED, { level })];
      if (a === undefined || b === undefined) throw new Error("Both sides have a fit.");
      const apart = a.estimate - b.estimate;
      expect(compared(nights(HIGHER), nights(SCATTERED), method, level)).toMatchObject({
        method, level, lower: apart - Math.hypot(a.estimate - a.lower, b.upper - b.estimate), upper: apart + Math.hypot(b.estimate - b.lower, a.upper - a.estimate),
      });
    }
  });

  it("takes an end that is none or all for certain", () => {
    const none = SCATTERED.map(({ trials }) => ({ successes: 0, trials }));
    const [a, b] = [quasiBinomial(HIGHER), quasiBinomial(SCATTERED)];
    if (a === undefined || b === undefined) throw new Error("Both sides have a fit.");
    const found = compared(nights(HIGHER), nights(none, SCATTERED), "quasi_binomial", 0.95);
    expect(found?.upper).toBeCloseTo(a.estimate + (a.upper - a.estimate), 12);
    expect(found?.lower).toBeCloseTo(a.estimate - b.estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate), 12);
  });

  it("takes an end that is all for 1, and then reaches as far as the other side does", () => {
    const all = SCATTERED.map(({ trials }) => ({ successes: trials, trials }));
    expect(compared(nights(SCATTERED, all), nights(HIGHER), "quasi_binomial", 0.95)?.upper).toBeCloseTo(1 - (quasiBinomial(HIGHER)?.lower ?? Number.NaN), 12);
  });

  it("says at which side an issue arose, and gives both back where there is no interval", () => {
    const wrong: Night = { tallies: [{ launched: 5, intercepted: 7 }] };
    const [one] = nights([{ successes: 8, trials: 10 }]);
    if (one === undefined) throw new Error("One night.");
    const pathsOf = (outcome: ReturnType<typeof compareRates>): unknown[] => outcome.issues.map(({ code, path }) => [code, path]);
    expect(pathsOf(compareRates([wrong, wrong], [one]))).toEqual([["contradictory_tally", [0, 0, "tallies", 0]], ["contradictory_tally", [0, 1, "tallies", 0]]]);
    expect(pathsOf(compareRates([one], [wrong]))).toEqual([["contradictory_tally", [1, 0, "tallies", 0]]]);
    expect(compareRates([one], [one], { method: "beta_binomial" })).toMatchObject({ ok: false, issues: [{ code: "no_interval", path: [], input: [[one], [one]] }] });
    expect(pathsOf(compareRates([wrong, one, one], [one, one], { method: "newcombe" })).slice(0, 2)).toEqual([["contradictory_tally", [0, 0, "tallies", 0]], ["pooled_as_independent", [0]]]);
  });
});
