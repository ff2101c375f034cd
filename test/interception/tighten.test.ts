import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Outcome } from "../../src/core/index.js";
import { isContradiction, MEASURES, tighten, type Contradiction, type Counts, type Measure, type TightCounts } from "../../src/interception/index.js";
import { solve } from "../../src/interception/solve.js";
import { boundsOf, quantityOf } from "../../src/quantity/index.js";
import { agrees, allWorlds, anyCounts, reportsOf } from "./worlds.js";

const conflictOf = (counts: Counts): Contradiction["conflict"][] => tighten(counts).issues.filter(isContradiction).map(({ conflict }) => conflict);

/** The least and the most of each measure over all worlds that agree: the exact projection, by enumeration. */
function projection(counts: Counts, worlds: ReturnType<typeof allWorlds>): Record<Measure, { min: number; max: number }> | undefined {
  const agreeing = worlds.filter((world) => agrees(world, counts));
  if (agreeing.length === 0) return undefined;
  const ends = MEASURES.map((measure) => {
    const values = agreeing.map((world) => world[measure]);
    return [measure, { min: Math.min(...values), max: Math.max(...values) }] as const;
  });
  return Object.fromEntries(ends) as Record<Measure, { min: number; max: number }>;
}

describe("the tightest bounds on every measure", () => {
  it("adds shot down and suppressed to intercepted, and leaves the rest open up to the launches", () => {
    expect(tighten({ launched: 80, shotDown: 15, suppressed: 37 })).toEqual({
      ok: true,
      value: {
        launched: 80,
        shotDown: 15,
        suppressed: 37,
        intercepted: 52,
        reachedTarget: { min: 0, max: 28 },
        failed: { min: 0, max: 28 },
        stillAirborne: { min: 0, max: 28 },
        leftAirspace: { min: 0, max: 28 },
      },
      issues: [],
    });
  });

  it("finds a part from the whole and the other part", () => {
    expect(tighten({ intercepted: 52, suppressed: 37 })).toMatchObject({ value: { shotDown: 15, launched: { min: 52 } } });
  });

  it("knows nothing of a report without figures: nothing is zero", () => {
    const { value } = tighten({}) as { value: TightCounts };
    expect(new Set(MEASURES.map((measure) => JSON.stringify(value[measure])))).toEqual(new Set(['{"min":0}']));
  });

  it.each(["withheld", "not_applicable", undefined] as const)("takes an absence (%s) for unknown, not for zero", (suppressed) => {
    expect(tighten({ launched: 84, shotDown: 15, suppressed })).toMatchObject({ value: { intercepted: { min: 15, max: 84 } } });
  });

  it("is the exact projection, by enumeration of every world of five weapons", () => {
    const worlds = allWorlds(5);
    let contradictory = 0;
    fc.assert(
      fc.property(fc.oneof(reportsOf(worlds, { most: 5, bounded: true }), anyCounts(5).map((counts): Counts => ({ ...counts, launched: 5 }))), (counts) => {
        const expected = projection(counts, worlds);
        const tight = tighten(counts);
        if (expected === undefined) contradictory += 1;
        expect(tight.ok).toBe(expected !== undefined);
        if (tight.ok && expected !== undefined) {
          for (const measure of MEASURES) expect([measure, tight.value[measure]]).toEqual([measure, quantityOf(expected[measure])]);
        }
      }),
      { numRuns: 600 },
    );
    expect(contradictory).toBeGreaterThan(20);
  });

  it("is the exact projection where the launches have no ceiling", () => {
    const worlds = allWorlds(8);
    const small = worlds.filter((world) => world.launched <= 2);
    fc.assert(
      fc.property(reportsOf(small, { most: 8, bounded: false }), (counts) => {
        fc.pre(MEASURES.every((measure) => typeof counts[measure] !== "object" || (counts[measure].max ?? 0) <= 2));
        const expected = projection(counts, worlds);
        fc.pre(expected === undefined || expected.launched.min < 8);
        const tight = tighten(counts);
        expect(tight.ok).toBe(expected !== undefined);
        if (!tight.ok || expected === undefined) return;
        for (const measure of MEASURES) {
          // What reaches the edge of the enumeration has no ceiling: no reported sum comes near it.
          const { min, max } = expected[measure];
          const others = measure === "launched" ? 8 : 8 - expected.launched.min + min;
          expect([measure, boundsOf(tight.value[measure])]).toMatchObject([measure, { min, max: max >= others ? undefined : max }]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is idempotent", () => {
    const worlds = allWorlds(5);
    fc.assert(
      fc.property(reportsOf(worlds, { most: 5, bounded: false }), (counts) => {
        const once = tighten(counts);
        if (once.ok) expect(tighten(once.value)).toEqual(once);
      }),
    );
  });

  it("holds for figures near the largest whole number, with bounds that are looser and never wrong", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(tighten({ shotDown: most, suppressed: most })).toMatchObject({ ok: true, value: { intercepted: { min: most }, launched: { min: most } } });
    expect(tighten({ launched: most, shotDown: most, suppressed: 1 }).ok).toBe(false);
  });

  it("reaches the fixpoint in few sweeps, so that its stop is never met", () => {
    const worlds = allWorlds(4);
    fc.assert(
      fc.property(reportsOf(worlds, { most: 4, bounded: false }), fc.array(reportsOf(worlds, { most: 4, bounded: false }), { maxLength: 3 }), (whole, parts) => {
        const solution = solve(whole, parts);
        if (solution === undefined) return;
        const again = solve(
          Object.fromEntries(MEASURES.map((m) => [m, { min: solution.whole[m].low, ...(solution.whole[m].high === Infinity ? {} : { max: solution.whole[m].high }) }])),
          solution.subsets.map((row) => Object.fromEntries(MEASURES.map((m) => [m, { min: row[m].low, ...(row[m].high === Infinity ? {} : { max: row[m].high }) }]))),
        );
        for (const measure of MEASURES) expect(again?.whole[measure]).toEqual(solution.whole[measure]);
      }),
    );
  });
});

describe("a contradiction", () => {
  it("names the measures in conflict by path, and only those", () => {
    const counts: Counts = { launched: 16, shotDown: 15, suppressed: "withheld", reachedTarget: 0, failed: 11 };
    const tight = tighten(counts);
    expect(tight.issues).toEqual([
      {
        code: "contradictory_tally",
        severity: "error",
        path: [],
        input: counts,
        conflict: [["launched"], ["shotDown"], ["failed"]],
        message:
          "launched (16), shotDown (15) and failed (11) cannot all hold: expected outcomes that add up to at most launched. Correct one of them, or leave it out.",
      },
    ]);
  });

  it("of more intercepted than launched names the two", () => {
    expect(conflictOf({ launched: 84, intercepted: 90, shotDown: 20 })).toEqual([[["launched"], ["intercepted"]]]);
  });

  it("of parts that do not make up the whole names the three", () => {
    expect(conflictOf({ launched: 84, intercepted: 50, shotDown: 15, suppressed: 37 })).toEqual([[["shotDown"], ["suppressed"], ["intercepted"]]]);
  });

  it("of crossed bounds names the one figure", () => {
    expect(conflictOf({ launched: 84, shotDown: { min: 7, max: 5 } })).toEqual([[["shotDown"]]]);
    expect(conflictOf({ launched: -1 })).toEqual([[["launched"]]]);
    expect(conflictOf({ launched: Number.NaN, shotDown: 1 })).toEqual([[["launched"]]]);
  });

  it("is minimal: without any one of its figures the others hold", () => {
    let found = 0;
    fc.assert(
      fc.property(anyCounts(6), (counts) => {
        for (const conflict of conflictOf(counts)) {
          found += 1;
          const named = conflict.map(([measure]) => measure as Measure);
          const only = (measures: readonly Measure[]): Counts => Object.fromEntries(measures.map((measure) => [measure, counts[measure]]));
          expect(tighten(only(named)).ok).toBe(false);
          for (const left of named) expect(tighten(only(named.filter((measure) => measure !== left))).ok).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

describe("a hedged figure (law 13)", () => {
  const about = (n: number) => ({ min: n, max: n, approximate: true }) as const;

  it("marks every bound that rests on it, and no other", () => {
    expect(tighten({ launched: about(300), shotDown: 200, suppressed: 40 })).toMatchObject({
      ok: true,
      value: { launched: about(300), intercepted: 240, failed: { min: 0, max: 60, approximate: true } },
      issues: [],
    });
  });

  it("is no longer hedged where hard figures say the same", () => {
    expect(tighten({ shotDown: 15, suppressed: 37, intercepted: about(52) })).toMatchObject({ value: { intercepted: 52 }, issues: [] });
  });

  it("makes a warning, never an error, and is set aside where it does not fit", () => {
    const tight = tighten({ launched: about(300), intercepted: 310 });
    expect(tight).toMatchObject({ ok: true, value: { launched: { min: 310 }, intercepted: 310 } });
    expect(tight.issues).toMatchObject([{ code: "contradictory_tally", severity: "warning", conflict: [["launched"], ["intercepted"]] }]);
    expect(tight.issues.map(({ message }) => message)).toEqual([
      "launched (~300) and intercepted (310) cannot all hold: expected outcomes that add up to at most launched. The hedged ones among them are set aside.",
    ]);
  });

  it("leaves hedged figures that fit in place when another is set aside", () => {
    expect(tighten({ launched: 100, shotDown: about(60), suppressed: 50, failed: about(20) })).toMatchObject({
      value: { shotDown: { min: 0 }, failed: about(20) },
    });
  });

  it("never loosens what the hard figures give, and never fails where they hold", () => {
    const worlds = allWorlds(5);
    fc.assert(
      fc.property(reportsOf(worlds, { most: 5, bounded: false }), fc.subarray([...MEASURES]), (counts, hedged) => {
        const soft: Counts = Object.fromEntries(
          MEASURES.map((measure) => {
            const count = counts[measure];
            if (!hedged.includes(measure) || count === undefined || typeof count === "string") return [measure, count];
            return [measure, quantityOf({ ...boundsOf(count), approximate: true })];
          }),
        );
        const hard: Counts = Object.fromEntries(MEASURES.filter((measure) => !hedged.includes(measure)).map((measure) => [measure, counts[measure]]));
        const [tight, base] = [tighten(soft), tighten(hard)];
        expect(tight.ok).toBe(base.ok);
        if (!tight.ok || !base.ok) return;
        const exact = tighten(counts);
        for (const measure of MEASURES) {
          const [inner, outer] = [boundsOf(tight.value[measure]), boundsOf(base.value[measure])];
          expect(inner.min).toBeGreaterThanOrEqual(outer.min);
          expect(inner.max ?? Infinity).toBeLessThanOrEqual(outer.max ?? Infinity);
          expect(inner.approximate).toBe(inner.min !== outer.min || inner.max !== outer.max);
          if (exact.ok) expect({ ...inner, approximate: false }).toEqual(boundsOf(exact.value[measure]));
        }
        expect(tight.issues.every((issue) => issue.severity === "warning")).toBe(true);
        expect(tight.issues.length > 0).toBe(!exact.ok);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the types of tighten", () => {
  it("give a quantity for every measure and one code", () => {
    expectTypeOf(tighten({})).toEqualTypeOf<Outcome<TightCounts, "contradictory_tally">>();
    expectTypeOf<TightCounts>().toExtend<Counts>();
  });

  it("refuse a misspelt measure", () => {
    // @ts-expect-error -- it is "launched"
    expect(tighten({ lunched: 84 })).toMatchObject({ value: { launched: { min: 0 } } });
  });
});
