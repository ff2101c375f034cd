import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strikeReportIssues, type StrikeReport } from "../../../src/strike/index.js";
import { boundsOf, type Quantity } from "../../../src/quantity/index.js";

const about = (min: number, max: number): Quantity => ({ min, max, approximate: true });

/** A report of three weapons downed, with counts of one region that stands several times. */
const reported = (...counts: readonly Quantity[]): StrikeReport => ({
  source: { name: "Russian Ministry of Defence", side: "RU" },
  window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" },
  tallies: [{ weapon: "uav-unspecified", shotDown: 3 }],
  regions: counts.map((count) => ({ code: "RU-KRS", measure: "shotDown" as const, count })),
});

const severities = (report: StrikeReport): string[] => strikeReportIssues(report).flatMap(({ code, severity }) => (code === "region_exceeds_total" ? [severity] : []));

describe("a region that stands twice under one measure", () => {
  it("counts by its larger figure, whichever comes first", () => {
    expect(severities(reported(2, 3))).toEqual([]);
    expect(severities(reported(3, 2))).toEqual([]);
    expect(severities(reported(2, 4))).toEqual(["error"]);
    expect(severities(reported(4, 2))).toEqual(["error"]);
  });

  it("is an error against its total where the figure that counts is exact, and a warning where it is hedged", () => {
    expect(severities(reported(about(4, 6), 9))).toEqual(["error"]);
    expect(severities(reported(9, about(9, 11)))).toEqual(["error"]);
    expect(severities(reported(9, about(4, 6)))).toEqual(["error"]);
    expect(severities(reported(4, about(9, 11)))).toEqual(["warning"]);
    expect(severities(reported(about(4, 6)))).toEqual(["warning"]);
  });
});

describe("the law of parts and whole", () => {
  it("is broken where the least of regions comes to more than the most of the whole, however they are written", () => {
    const count = fc.oneof(fc.nat({ max: 6 }), fc.record({ min: fc.nat({ max: 6 }), spread: fc.integer({ min: 1, max: 3 }) }).map(({ min, spread }) => ({ min, max: min + spread })), fc.record({ min: fc.nat({ max: 6 }) }));
    const codes = ["RU-KRS", "RU-BEL", "RU-LIP", "RU-VOR"] as const;
    fc.assert(
      fc.property(fc.array(count, { maxLength: 4 }), count, (counts, whole) => {
        const report: StrikeReport = { ...reported(), tallies: [{ weapon: "uav-unspecified", shotDown: whole }], regions: counts.map((one, at) => ({ code: codes[at] ?? "RU-KRS", measure: "shotDown", count: one })) };
        const least = counts.reduce<number>((sum, one) => sum + boundsOf(one).min, 0);
        expect(severities(report)).toEqual(least > (boundsOf(whole).max ?? Infinity) ? ["error"] : []);
      }),
    );
  });
});

describe("a tally with very many subsets", () => {
  it("has all its issues told", () => {
    const subsets = Array.from({ length: 70_000 }, () => ({ label: "x", launched: { min: 2, max: 1 } }));
    const report: StrikeReport = { ...reported(), regions: undefined, tallies: [{ weapon: "shahed", launched: 3, subsets }] };
    expect(strikeReportIssues(report).filter(({ code }) => code === "crossed_bounds")).toHaveLength(70_000);
  });
});
