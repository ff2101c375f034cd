import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineCounts, headlineIssues, MEASURES, talliesIssues, totalCounts, type Counts, type ReportFigures } from "../../src/interception/index.js";
import { boundsOf } from "../../src/quantity/index.js";
import { agrees, allWorlds, reportsOf, type World } from "./worlds.js";

const night: ReportFigures = {
  tallies: [
    { launched: 80, shotDown: 15, suppressed: 37 },
    { launched: 3, shotDown: 0, suppressed: 0 },
    { launched: 1, shotDown: 0, suppressed: 0 },
  ],
};

describe("the total of a report", () => {
  it("of the night of 2 June 2025 is 84 launched, 52 intercepted", () => {
    expect(totalCounts(night)).toMatchObject({ ok: true, value: { launched: 84, shotDown: 15, suppressed: 37, intercepted: 52, reachedTarget: { min: 0, max: 32 } }, issues: [] });
  });

  it("is open where a tally has no figure: missing is not zero", () => {
    expect(totalCounts([{ launched: 80 }, { shotDown: 3 }])).toMatchObject({ value: { launched: { min: 83 }, shotDown: { min: 3, max: 83 } } });
  });

  it("fails where a tally contradicts itself", () => {
    expect(totalCounts({ tallies: [{ launched: 3, shotDown: 4 }] })).toMatchObject({ ok: false, issues: [{ code: "contradictory_tally", path: ["tallies", 0] }] });
  });

  it("says how many tallies gave a figure and why others did not", () => {
    expect(combineCounts([{ launched: 80, shotDown: 15 }, { launched: 4, shotDown: "withheld" }, { launched: 1, shotDown: "not_applicable" }, {}])).toMatchObject({
      value: { launched: { quantity: { min: 85 }, counted: 3, notReported: 1 }, shotDown: { quantity: { min: 15 }, counted: 1, notReported: 1, withheld: 1, notApplicable: 1 } },
    });
  });
});

function sums(tallies: readonly Counts[], worlds: readonly World[]): World[] {
  const none: World = { launched: 0, shotDown: 0, suppressed: 0, intercepted: 0, reachedTarget: 0, failed: 0, stillAirborne: 0, leftAirspace: 0 };
  return tallies.reduce<World[]>(
    (totals, counts) => {
      const own = worlds.filter((world) => agrees(world, counts));
      const added = totals.flatMap((total) => own.map((world) => MEASURES.reduce<World>((sum, measure) => ({ ...sum, [measure]: total[measure] + world[measure] }), none)));
      return [...new Map(added.map((world) => [JSON.stringify(world), world])).values()];
    },
    [none],
  );
}

describe("a headline", () => {
  it("that is the sum of the tallies is right", () => {
    expect(headlineIssues({ ...night, stated: { launched: 84, intercepted: 52, shotDown: 15, suppressed: 37 } })).toEqual([]);
  });

  it("that is not is a warning that names both, since the body wins", () => {
    const report: ReportFigures = { ...night, stated: { launched: 85, shotDown: 15 } };
    const issues = headlineIssues(report, ["reports", 4]);
    expect(issues).toEqual([
      {
        code: "headline_disagrees",
        severity: "warning",
        path: ["reports", 4],
        input: report,
        conflict: [["stated", "launched"], ["tallies"]],
        message: "reports[4].stated.launched is 85: expected 84, to which reports[4].tallies add up. The tallies are used; correct whichever is wrong.",
      },
    ]);
    expect(totalCounts(report)).toMatchObject({ ok: true, value: { launched: 84 }, issues: [{ code: "headline_disagrees", path: [] }] });
  });

  it("that disagrees only by a hedge does not disagree", () => {
    expect(headlineIssues({ ...night, stated: { launched: { min: 90, max: 90, approximate: true } } })).toEqual([]);
    expect(headlineIssues({ tallies: [{ launched: { min: 80, max: 80, approximate: true } }], stated: { launched: 84 } })).toEqual([]);
    expect(totalCounts({ tallies: [{ launched: { min: 80, max: 80, approximate: true } }], stated: { launched: 84 } })).toMatchObject({ value: { launched: 84 } });
  });

  it("that is hedged narrows by a hedge", () => {
    const about = { min: 84, max: 84, approximate: true } as const;
    expect(totalCounts({ tallies: [{ launched: { min: 80 } }], stated: { launched: about } })).toMatchObject({ value: { launched: about }, issues: [] });
  });

  it("beside tallies that contradict themselves is not judged", () => {
    expect(headlineIssues({ tallies: [{ launched: 3, shotDown: 4 }], stated: { launched: 90 } })).toEqual([]);
  });

  it("never disagrees with tallies that some world reconciles with it, and then narrows their total to no less than the worlds", () => {
    const worlds = allWorlds(2);
    let reconciled = 0;
    let disagreed = 0;
    fc.assert(
      fc.property(fc.array(reportsOf(worlds, { most: 2, bounded: true }), { minLength: 1, maxLength: 2 }), reportsOf(allWorlds(4), { most: 4, bounded: false }), (tallies, stated) => {
        const bodies = sums(tallies, worlds);
        fc.pre(bodies.length > 0);
        const both = bodies.filter((total) => agrees(total, stated));
        const issues = headlineIssues({ tallies, stated });
        if (both.length === 0) {
          if (issues.length > 0) disagreed += 1;
          return;
        }
        reconciled += 1;
        expect(issues).toEqual([]);
        const total = totalCounts({ tallies, stated });
        if (!total.ok) throw new Error("a total was expected");
        for (const measure of MEASURES) {
          const { min, max = Infinity } = boundsOf(total.value[measure]);
          expect(min).toBeLessThanOrEqual(Math.min(...both.map((world) => world[measure])));
          expect(max).toBeGreaterThanOrEqual(Math.max(...both.map((world) => world[measure])));
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(reconciled, disagreed)).toBeGreaterThan(20);
  });
});

describe("the laws of a report's figures", () => {
  it("hold on the night of 2 June 2025", () => {
    expect(talliesIssues({ ...night, stated: { launched: 84, intercepted: 52 } })).toEqual([]);
  });

  it("are those of its tallies, its headline, and the two together", () => {
    const report: ReportFigures = { tallies: [{ launched: 3, shotDown: 2 }, { launched: 5 }], stated: { launched: 9, shotDown: 10 } };
    expect(talliesIssues(report, ["reports", 0]).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["contradictory_tally", "reports.0.stated"],
      ["headline_disagrees", "reports.0"],
      ["headline_disagrees", "reports.0"],
    ]);
    expect(talliesIssues({ tallies: [{ launched: 3, shotDown: 4 }] }, ["reports", 0]).map(({ path }) => path.join("."))).toEqual(["reports.0.tallies.0"]);
  });
});
