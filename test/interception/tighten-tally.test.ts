import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isContradiction, MEASURES, OUTCOME_MEASURES, tallyIssues, tighten, tightenTally, type Counts, type Measure } from "../../src/interception/index.js";
import { boundsOf } from "../../src/quantity/index.js";
import { agrees, allWorlds, reportsOf, type World } from "./worlds.js";

const unaccounted = (world: World): number => world.launched - world.intercepted - world.reachedTarget - world.failed - world.stillAirborne - world.leftAirspace;

/** Whether a world can be a part of another: fate by fate, so that the rest is a world as well. */
const within = (part: World, whole: World): boolean => OUTCOME_MEASURES.every((measure) => part[measure] <= whole[measure]) && unaccounted(part) <= unaccounted(whole);

function ends(worlds: readonly World[], measure: Measure): { min: number; max: number } {
  const values = worlds.map((world) => world[measure]);
  return { min: Math.min(...values), max: Math.max(...values) };
}

describe("a tally with subsets", () => {
  it("has at least what its part has, and its part at most what it has", () => {
    expect(tightenTally({ launched: 80, shotDown: { min: 0, max: 20 }, subsets: [{ launched: 47, shotDown: { min: 12 } }] })).toMatchObject({
      value: { counts: { shotDown: { min: 12, max: 20 } }, subsets: [{ launched: 47, shotDown: { min: 12, max: 20 } }] },
    });
  });

  it("is told from its part by what is left of it", () => {
    // Of ten, all shot down but one; so of six at least five.
    expect(tightenTally({ launched: 10, shotDown: 9, subsets: [{ launched: 6 }] })).toMatchObject({ value: { subsets: [{ shotDown: { min: 5, max: 6 } }] } });
  });

  it("is tightened as a whole by its subsets, too", () => {
    expect(tighten({ launched: 80, subsets: [{ launched: 5, shotDown: 5 }] })).toMatchObject({ value: { shotDown: { min: 5, max: 80 } } });
  });

  it("never adds its parts to itself", () => {
    expect(tightenTally({ launched: 80, subsets: [{ launched: 47 }, { launched: 40 }] })).toMatchObject({ ok: true, value: { counts: { launched: 80 } } });
  });

  it("has the exact projection on it and on its part, by enumeration", () => {
    const worlds = allWorlds(4);
    const small = worlds.filter((world) => world.launched <= 2);
    let contradictory = 0;
    fc.assert(
      fc.property(reportsOf(worlds, { most: 4, bounded: true }), reportsOf(small, { most: 2, bounded: false }), (counts, part) => {
        const parts = worlds.filter((world) => agrees(world, part));
        const wholes = worlds.filter((world) => agrees(world, counts)).filter((whole) => parts.some((one) => within(one, whole)));
        const inside = parts.filter((one) => wholes.some((whole) => within(one, whole)));
        const tight = tightenTally({ ...counts, subsets: [part] });
        expect(tight.ok).toBe(wholes.length > 0);
        if (!tight.ok) {
          contradictory += 1;
          return;
        }
        for (const measure of MEASURES) {
          expect([measure, boundsOf(tight.value.counts[measure])]).toMatchObject([measure, ends(wholes, measure)]);
          expect([measure, tight.value.subsets.map((subset) => boundsOf(subset[measure]))]).toMatchObject([measure, [ends(inside, measure)]]);
        }
      }),
      { numRuns: 400 },
    );
    expect(contradictory).toBeGreaterThan(10);
  });

  it("with several, overlapping subsets has bounds that leave out no world", () => {
    const worlds = allWorlds(3);
    const part = reportsOf(worlds.filter((world) => world.launched <= 2), { most: 2, bounded: false });
    fc.assert(
      fc.property(reportsOf(worlds, { most: 3, bounded: true }), fc.array(part, { minLength: 2, maxLength: 3 }), (counts, subsets) => {
        const wholes = worlds.filter((whole) => agrees(whole, counts) && subsets.every((subset) => worlds.some((one) => agrees(one, subset) && within(one, whole))));
        const tight = tightenTally({ ...counts, subsets });
        if (wholes.length > 0) expect(tight.ok).toBe(true);
        if (!tight.ok || wholes.length === 0) return;
        for (const measure of MEASURES) {
          const { min, max } = boundsOf(tight.value.counts[measure]);
          expect(min).toBeLessThanOrEqual(ends(wholes, measure).min);
          expect(max ?? Infinity).toBeGreaterThanOrEqual(ends(wholes, measure).max);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a subset that does not go into its whole", () => {
  const conflicts = (...given: Parameters<typeof tallyIssues>): unknown[] => tallyIssues(...given).filter(isContradiction).map(({ conflict }) => conflict);

  it("is named with the whole, by path", () => {
    const tally = { launched: 40, subsets: [{ launched: 10 }, { launched: 47 }] };
    const issues = tallyIssues(tally, ["tallies", 2]);
    expect(issues).toMatchObject([{ code: "contradictory_tally", severity: "error", path: ["tallies", 2], input: tally, conflict: [["launched"], ["subsets", 1, "launched"]] }]);
    expect(issues.map(({ message }) => message)).toEqual([
      "tallies[2].launched (40) and tallies[2].subsets[1].launched (47) cannot all hold: expected no part larger than its whole. Correct one of them, or leave it out.",
    ]);
  });

  it("is named for each one that does not", () => {
    expect(conflicts({ launched: 40, shotDown: 5, subsets: [{ launched: 47 }, { shotDown: 6 }] })).toEqual([
      [["launched"], ["subsets", 0, "launched"]],
      [["shotDown"], ["subsets", 1, "shotDown"]],
    ]);
  });

  it("gives way to a contradiction in the whole itself", () => {
    expect(conflicts({ launched: 40, shotDown: 45, subsets: [{ launched: 47 }] })).toEqual([[["launched"], ["shotDown"]]]);
  });

  it("may fail only together with its neighbours", () => {
    // Each part goes into a whole of six, but not both into one whose fates are then known.
    const tally = { launched: 6, subsets: [{ shotDown: 4 }, { reachedTarget: 4 }] };
    expect(conflicts(tally)).toEqual([[["launched"], ["subsets", 0, "shotDown"], ["subsets", 1, "reachedTarget"]]]);
  });

  it("is a warning where it rests on a hedged figure", () => {
    const hedged: Counts = { launched: { min: 47, max: 47, approximate: true } };
    expect(tallyIssues({ launched: 40, subsets: [hedged] })).toMatchObject([{ severity: "warning", conflict: [["launched"], ["subsets", 0, "launched"]] }]);
    const together = { launched: 6, subsets: [{ shotDown: { min: 4, max: 4, approximate: true } }, { reachedTarget: 4 }] } as const;
    expect(tallyIssues(together)).toMatchObject([{ severity: "warning" }]);
    expect(tightenTally(together)).toMatchObject({ ok: true, value: { counts: { shotDown: { min: 0, max: 2 } } } });
  });

  it("is found among a thousand, where a search of all their pairs would not come to an end", () => {
    const subsets = Array.from({ length: 1000 }, (_, index): Counts => ({ launched: { min: index, max: 2000, approximate: true }, shotDown: index % 7, suppressed: { min: 0, max: 3000 - index } }));
    expect(tallyIssues({ launched: 900, shotDown: 5, subsets }).length).toBeGreaterThan(0);
  });
});
