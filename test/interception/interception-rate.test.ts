import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Outcome } from "../../src/core/index.js";
import {
  emptyRatePool,
  formatRate,
  interceptionRate,
  mergeRatePools,
  OUTCOME_MEASURES,
  rateOfPool,
  ratePoolOf,
  type Counts,
  type InterceptionRate,
  type OutcomeMeasure,
  type RateIssueCode,
  type ReportFigures,
  type Tally,
} from "../../src/interception/index.js";
import { agrees, allWorlds, reportsOf, type World } from "./worlds.js";

const seed: Tally[] = [
  { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 },
  { weapon: "iskander-m", launched: 3, shotDown: 0, suppressed: 0 },
  { weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 },
];
const night: ReportFigures = { tallies: seed };

function rate(...asked: Parameters<typeof interceptionRate>): InterceptionRate {
  const outcome = interceptionRate(...asked);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join("\n"));
  return outcome.value;
}

describe("the rate of one report", () => {
  it("of the night of 2 June 2025 is 52 of 84: 61.9 %", () => {
    expect(interceptionRate(night)).toEqual({
      ok: true,
      issues: [],
      value: {
        numerator: "intercepted",
        denominator: "launched",
        min: 52 / 84,
        max: 52 / 84,
        minAttained: true,
        maxAttained: true,
        counted: 52,
        outOf: 84,
        reports: 1,
        leftOut: [],
      },
    });
    expect(formatRate(rate(night))).toBe("61.9 %");
  });

  it("of shot down alone would be 15 of 84: 17.9 % (a definition is part of a rate)", () => {
    expect(formatRate(rate(night, { numerator: "shotDown" }))).toBe("17.9 %");
    expect(rate(night, { numerator: "shotDown" })).toMatchObject({ numerator: "shotDown", counted: 15, outOf: 84 });
  });

  it("is bounds where suppressed is not known: 17.9–100 %", () => {
    expect(formatRate(rate({ launched: 84, shotDown: 15 }))).toBe("17.9–100 %");
  });

  it("is sum over sum, never the mean of the groups' ratios", () => {
    expect(rate([{ launched: 90, intercepted: 81 }, { launched: 10, intercepted: 1 }]).min).toBe(0.82);
  });

  it("is the same for a report, its tallies, and its headline alone", () => {
    expect(rate(seed)).toEqual(rate(night));
    expect(rate({ tallies: [], stated: { launched: 84, intercepted: 52 } })).toEqual(rate(night));
  });

  it("takes a tally without the numerator for unknown, not for zero", () => {
    expect(rate({ tallies: [{ launched: 80, intercepted: 52 }, { launched: 4 }] })).toMatchObject({ min: 52 / 84, max: 56 / 84, counted: { min: 52, max: 56 } });
  });

  it("of a report without any figure is anything from none to all, not nothing launched", () => {
    expect(rate({ tallies: [] })).toMatchObject({ min: 0, max: 1, counted: { min: 0 }, outOf: { min: 0 } });
  });

  it("uses what the report says of other fates", () => {
    expect(rate({ launched: 10, shotDown: { min: 2 }, suppressed: 3, reachedTarget: 4 }, { numerator: "shotDown" })).toMatchObject({ min: 0.2, max: 0.3 });
  });

  it("uses what it says of a part (jets within Shaheds)", () => {
    expect(rate({ launched: 80, subsets: [{ launched: 10, intercepted: 10 }, { launched: 5, reachedTarget: 5 }] })).toMatchObject({ min: 10 / 80, max: 75 / 80 });
  });
});

describe("no rate", () => {
  it("is the answer where nothing was launched, never 0 % (null → 0 → 0 %)", () => {
    expect(interceptionRate({ launched: 0 })).toMatchObject({ ok: false, issues: [{ code: "nothing_launched", severity: "error" }] });
    expect(interceptionRate([])).toMatchObject({ ok: false, issues: [{ code: "nothing_launched", message: "There is no report, so nothing has a rate: expected at least one with launched of 1 or more. Give the reports to pool." }] });
  });

  it("is the answer to figures that contradict each other; nothing is clipped to [0, 1]", () => {
    const outcome = interceptionRate({ tallies: [{ launched: 10, intercepted: 5 }, { launched: 16, shotDown: 15, failed: 11 }] });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "contradictory_tally", path: ["tallies", 1], conflict: [["launched"], ["shotDown"], ["failed"]] }] });
  });

  it("of another kind is a mistake in the program", () => {
    // @ts-expect-error -- a share of the intercepted is another statistic
    expect(() => interceptionRate(night, { denominator: "intercepted" })).toThrow(RangeError);
    // @ts-expect-error -- launched over launched is no rate
    expect(() => interceptionRate(night, { numerator: "launched" })).toThrow(RangeError);
  });
});

describe("a pooled rate", () => {
  const other: ReportFigures = { tallies: [{ launched: 100, intercepted: 90 }] };
  const wrong: ReportFigures = { tallies: [{ launched: 16, shotDown: 15, failed: 11 }] };

  it("is sum over sum and counts its reports", () => {
    expect(rate([night, other])).toMatchObject({ counted: 142, outOf: 184, min: 142 / 184, reports: 2 });
  });

  it("lists reports that contradict themselves and warns", () => {
    const outcome = interceptionRate([night, wrong, other]);
    expect(outcome).toMatchObject({ ok: true, value: { counted: 142, outOf: 184, reports: 2, leftOut: [{ index: 1 }] } });
    expect(outcome.issues).toMatchObject([{ code: "contradictory_tally", severity: "warning", path: [1, "tallies", 0] }]);
  });

  it("is no rate where every report contradicts itself", () => {
    expect(interceptionRate([wrong, wrong])).toMatchObject({ ok: false, issues: [{ severity: "error", path: [0, "tallies", 0] }, { severity: "error", path: [1, "tallies", 0] }] });
  });

  it("is 0 at the least where one report leaves the launches open, and 1 at the most where one leaves both open", () => {
    expect(rate([night, { tallies: [{ launched: { min: 10 }, intercepted: 10 }] }])).toMatchObject({ min: 0, minAttained: false, max: 62 / 94, maxAttained: true });
    expect(rate([night, { tallies: [{ shotDown: { min: 5 } }] }])).toMatchObject({ min: 0, max: 1, maxAttained: false, counted: { min: 57 }, outOf: { min: 89 } });
  });

  it("adds up from parts in any order to the same answer", () => {
    const worlds = allWorlds(3);
    const report = fc.array(reportsOf(worlds, { most: 3, bounded: false }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(report, report, report, fc.constantFrom(...OUTCOME_MEASURES), (a, b, c, numerator) => {
        const pools = [a, b, c].map((tallies) => ratePoolOf({ tallies }, { numerator })).flatMap((pool) => (pool.ok ? [pool.value] : []));
        const forward = pools.reduce(mergeRatePools, emptyRatePool(numerator));
        expect([...pools].reverse().reduce(mergeRatePools, emptyRatePool(numerator))).toEqual(forward);
        expect(JSON.parse(JSON.stringify(forward))).toEqual(forward);
        const whole = interceptionRate([{ tallies: a }, { tallies: b }, { tallies: c }], { numerator });
        expect(rateOfPool(forward)).toEqual(whole.ok ? { ...whole.value, leftOut: [] } : undefined);
      }),
    );
  });

  it("is never a mixture of numerators", () => {
    expect(() => mergeRatePools(emptyRatePool("shotDown"), emptyRatePool("intercepted"))).toThrow(RangeError);
  });
});

/** What enumeration says of a pooled rate. */
interface Enumerated {
  readonly min: number;
  readonly max: number;
}

function enumerate(tallies: readonly Counts[], numerator: OutcomeMeasure, worlds: readonly World[]): Enumerated | undefined {
  let pairs = new Set(["0/0"]);
  for (const counts of tallies) {
    const own = new Set(worlds.filter((world) => agrees(world, counts)).map((world) => `${world[numerator]}/${world.launched}`));
    pairs = new Set([...pairs].flatMap((one) => [...own].map((two) => add(one, two))));
  }
  const rates = [...pairs].map((pair) => pair.split("/").map(Number)).flatMap(([k = 0, l = 0]) => (l > 0 ? [k / l] : []));
  return rates.length === 0 ? undefined : { min: Math.min(...rates), max: Math.max(...rates) };
}

function add(one: string, two: string): string {
  const [a = 0, b = 0] = one.split("/").map(Number);
  const [c = 0, d = 0] = two.split("/").map(Number);
  return `${a + c}/${b + d}`;
}

describe("sharp bounds, by enumeration of every world", () => {
  it("hold for one tally and for several pooled, whatever the numerator", () => {
    const worlds = allWorlds(4);
    let answered = 0;
    fc.assert(
      fc.property(fc.array(reportsOf(worlds, { most: 4, bounded: true }), { minLength: 1, maxLength: 4 }), fc.constantFrom(...OUTCOME_MEASURES), (tallies, numerator) => {
        const expected = enumerate(tallies, numerator, worlds);
        const outcome = interceptionRate(tallies, { numerator });
        expect(outcome.ok).toBe(expected !== undefined);
        if (!outcome.ok || expected === undefined) return;
        answered += 1;
        expect(outcome.value.min).toBeCloseTo(expected.min, 12);
        expect(outcome.value.max).toBeCloseTo(expected.max, 12);
        expect([outcome.value.minAttained, outcome.value.maxAttained]).toEqual([true, true]);
        expect(rate([{ tallies }], { numerator })).toEqual(outcome.value);
        expect(rate(tallies.map((tally) => ({ tallies: [tally] })), { numerator })).toEqual({ ...outcome.value, reports: tallies.length });
      }),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  it("hold without ceilings: an end is reached by some world or by none, as the answer says", () => {
    const worlds = allWorlds(7);
    const small = worlds.filter((world) => world.launched <= 2);
    fc.assert(
      fc.property(fc.array(reportsOf(small, { most: 2, bounded: false }), { minLength: 1, maxLength: 2 }), fc.constantFrom(...OUTCOME_MEASURES), (tallies, numerator) => {
        const expected = enumerate(tallies, numerator, worlds);
        const outcome = interceptionRate(tallies, { numerator });
        if (!outcome.ok || expected === undefined) return;
        const { min, max, minAttained, maxAttained } = outcome.value;
        expect(expected.min).toBeGreaterThanOrEqual(min - 1e-12);
        expect(expected.max).toBeLessThanOrEqual(max + 1e-12);
        expect([Math.abs(expected.min - min) < 1e-12, Math.abs(expected.max - max) < 1e-12]).toEqual([minAttained, maxAttained]);
      }),
      { numRuns: 250 },
    );
  });

  it("hold within what a subset allows", () => {
    const worlds = allWorlds(4);
    const within = (part: World, whole: World): boolean => OUTCOME_MEASURES.every((m) => part[m] <= whole[m]) && unaccounted(part) <= unaccounted(whole);
    const unaccounted = (w: World): number => w.launched - w.intercepted - w.reachedTarget - w.failed - w.stillAirborne - w.leftAirspace;
    let answered = 0;
    fc.assert(
      fc.property(reportsOf(worlds, { most: 4, bounded: true }), reportsOf(worlds.filter((w) => w.launched <= 2), { most: 2, bounded: false }), fc.constantFrom(...OUTCOME_MEASURES), (counts, part, numerator) => {
        const parts = worlds.filter((world) => agrees(world, part));
        const wholes = worlds.filter((world) => agrees(world, counts)).filter((whole) => parts.some((one) => within(one, whole)));
        const outcome = interceptionRate({ ...counts, subsets: [part] }, { numerator });
        const rates = wholes.filter((world) => world.launched > 0).map((world) => world[numerator] / world.launched);
        expect(outcome.ok).toBe(rates.length > 0);
        if (!outcome.ok) return;
        answered += 1;
        expect(outcome.value.min).toBeCloseTo(Math.min(...rates), 12);
        expect(outcome.value.max).toBeCloseTo(Math.max(...rates), 12);
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(50);
  });
});

describe("a rate on a hedged figure", () => {
  const about = (n: number) => ({ min: n, max: n, approximate: true }) as const;

  it("is approximate, and so is the figure but not its neighbour", () => {
    expect(rate({ launched: about(300), intercepted: 240 })).toMatchObject({ min: 0.8, max: 0.8, approximate: true, counted: 240, outOf: about(300) });
    expect(formatRate(rate({ launched: about(300), intercepted: 240 }))).toBe("~80.0 %");
  });

  it("is exact where hard figures alone give it", () => {
    expect(rate({ launched: 84, shotDown: 15, suppressed: 37, intercepted: about(50) })).toEqual(rate({ launched: 84, intercepted: 52 }));
  });

  it("warns where the hedged figure does not fit, and goes on without it", () => {
    const outcome = interceptionRate([{ tallies: [{ launched: about(300), intercepted: 310 }] }]);
    expect(outcome).toMatchObject({ ok: true, value: { min: 0, max: 1, leftOut: [] }, issues: [{ code: "contradictory_tally", severity: "warning", path: [0, "tallies", 0] }] });
  });
});

describe("a headline beside tallies", () => {
  it("narrows what the tallies leave open", () => {
    const report: ReportFigures = { tallies: [{ launched: 80 }, { launched: 4, intercepted: 0 }], stated: { launched: 84, intercepted: 52 } };
    expect(rate(report)).toEqual(rate(night));
  });

  it("gives way to the tallies where it disagrees, with a warning that names both", () => {
    const outcome = interceptionRate({ ...night, stated: { launched: 85, intercepted: 52 } });
    expect(outcome).toMatchObject({ ok: true, value: { counted: 52, outOf: 84 } });
    expect(outcome.issues).toMatchObject([{ code: "headline_disagrees", severity: "warning", conflict: [["stated", "launched"], ["tallies"]] }]);
  });

  it("never widens a rate, never makes an error, and keeps it sound", () => {
    const worlds = allWorlds(3);
    const options = { most: 3, bounded: true };
    let narrowed = 0;
    fc.assert(
      fc.property(fc.array(reportsOf(worlds, options), { minLength: 1, maxLength: 2 }), reportsOf(allWorlds(5), { most: 5, bounded: false }), fc.constantFrom(...OUTCOME_MEASURES), (tallies, stated, numerator) => {
        const body = interceptionRate({ tallies }, { numerator });
        const both = interceptionRate({ tallies, stated }, { numerator });
        // A headline can say that nothing was launched where the tallies leave it open.
        if (!body.ok || !both.ok) {
          // A headline can say that nothing was launched where the tallies leave it open; it mends no contradiction.
          const reason = both.ok ? "a rate" : both.issues[0].code;
          expect(reason).toBe(body.ok ? "nothing_launched" : body.issues[0].code);
          return;
        }
        expect(both.value.min).toBeGreaterThanOrEqual(body.value.min);
        expect(both.value.max).toBeLessThanOrEqual(body.value.max);
        expect(both.value.min).toBeLessThanOrEqual(both.value.max);
        if (both.value.max - both.value.min < body.value.max - body.value.min) narrowed += 1;
      }),
      { numRuns: 400 },
    );
    expect(narrowed).toBeGreaterThan(20);
  });
});

describe("a count that is none", () => {
  it.each(["84", "", "unknown", true, NaN, -1])("is reported, not taken for unknown: %j", (launched) => {
    expect(interceptionRate({ launched, shotDown: 5 } as never)).toMatchObject({ ok: false, issues: [{ code: "contradictory_tally" }] });
    expect(interceptionRate({ launched: 84, shotDown: launched } as never).ok).toBe(false);
    if (launched === "84") expect(interceptionRate({ launched } as never)).toMatchObject({ issues: [{ message: expect.stringContaining('launched ("84") is not a count') as string }] });
  });

  it.each(["withheld", "not_applicable"] as const)("is told from a stated absence: %s", (launched) => {
    expect(interceptionRate({ launched, shotDown: 5 })).toMatchObject({ ok: true, value: { min: 0, max: 1 }, issues: [] });
  });
});

describe("the types of a rate", () => {
  it("name the codes", () => {
    expectTypeOf(interceptionRate(night)).toEqualTypeOf<Outcome<InterceptionRate, RateIssueCode>>();
    expectTypeOf<InterceptionRate["denominator"]>().toEqualTypeOf<"launched">();
  });

  it("refuse a misspelt measure", () => {
    // @ts-expect-error -- it is "shotDown"
    expect(interceptionRate({ launched: 84, shotdown: 15 }).ok).toBe(true);
  });
});
