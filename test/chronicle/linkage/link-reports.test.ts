import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkReports } from "../../../src/chronicle/index.js";
import type { WeaponGroup } from "../../../src/munition/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { minute } from "../support.js";

function report(source: string, from: number, to: number, more: Partial<StrikeReport> = {}, weapon: WeaponGroup = "shahed", launched = 84): StrikeReport {
  return { source: { name: source }, attacker: "RU", target: "UA", window: { start: minute(from), end: minute(to) }, tallies: [{ weapon, launched }], ...more };
}

describe("linkReports", () => {
  it("joins the reports of one night by window, sides and weapons, and says why", () => {
    const { groups, joined, review } = linkReports([report("Air Force", 0, 600), report("Governor", 60, 540, {}, "shahed-238", 40), report("Air Force", 900, 1200)]);
    expect(groups).toEqual([[0, 1], [2]]);
    expect(joined).toEqual([{ a: 0, b: 1, verdict: "join", reasons: ["window_within", "same_sides", "weapons_shared"] }]);
    expect(review).toEqual([]);
  });

  it("finds no duplicates by equal numbers: two nights can have 84 drones each", () => {
    expect(linkReports([report("Air Force", 0, 60), report("Governor", 120, 180)])).toEqual({ groups: [[0], [1]], joined: [], review: [] });
    const missiles = linkReports([report("Air Force", 0, 60), report("Governor", 0, 60, {}, "kalibr")]);
    expect(missiles).toEqual({ groups: [[0], [1]], joined: [], review: [] });
  });

  it("tells equal numbers as a reason beside others, without weight", () => {
    const [same, differs] = [84, 80].map((count) => linkReports([report("Air Force", 0, 60), report("Governor", 0, 60, {}, "shahed", count)]));
    expect(same?.joined[0]?.reasons).toEqual(["windows_equal", "same_sides", "weapons_shared", "equal_counts"]);
    expect(differs?.joined[0]?.reasons).toEqual(["windows_equal", "same_sides", "weapons_shared"]);
    expect(linkReports([report("Air Force", 0, 60), report("Governor", 50, 120)])).toMatchObject({ joined: [], review: [{ reasons: ["windows_overlap_partly", "same_sides", "weapons_shared", "equal_counts"] }] });
  });

  it("leaves what is not certain to a person", () => {
    const nameless = report("Governor", 0, 60, { attacker: undefined });
    const vague = report("Governor", 0, 60, { window: { start: minute(0), end: minute(60), startPrecision: "hour" } });
    const wordless = report("Governor", 0, 60, { tallies: [] });
    for (const [other, reason] of [[nameless, "sides_unknown"], [vague, "window_imprecise"], [wordless, "weapons_unknown"]] as const) {
      const { groups, review } = linkReports([report("Air Force", 0, 60), other]);
      expect(groups).toEqual([[0], [1]]);
      expect(review[0]?.reasons).toContain(reason);
    }
    expect(linkReports([report("Air Force", 0, 60), report("Governor", 0, 60, { attacker: "UA", target: "RU" })]).review).toEqual([]);
  });

  it("does not make one event of two raids because a bulletin spans both", () => {
    const { groups, review } = linkReports([report("Air Force", 0, 60), report("Air Force", 120, 180), report("Daily bulletin", 0, 200)]);
    expect(groups).toEqual([[0], [1], [2]]);
    expect(review.map(({ a, b, reasons }) => [a, b, reasons.at(-1)])).toEqual([[0, 2, "several_candidates"], [1, 2, "several_candidates"]]);
  });

  it("does not make one event of two nights because a third source's sum of a week spans both", () => {
    const at = (day: number): Partial<StrikeReport> => ({ window: { start: `2025-06-0${day}T20:00Z`, end: `2025-06-0${day + 1}T05:00Z` } });
    const week = report("Monitor", 0, 0, { window: { start: "2025-06-01T00:00Z", end: "2025-06-08T00:00Z" } });
    const { groups, review } = linkReports([report("Air Force", 0, 0, at(2)), report("Governor", 0, 0, at(5)), week]);
    expect(groups).toEqual([[0], [1], [2]]);
    expect(review.map(({ reasons }) => reasons.includes("several_days"))).toEqual([true, true]);
  });

  it("takes an evening post within the night's for one event, with what others say", () => {
    const { groups } = linkReports([report("Ministry", 0, 95), report("Ministry", 0, 350), report("Governor", 0, 350)]);
    expect(groups).toEqual([[0, 1, 2]]);
  });

  it("keeps the versions of one report together where no other source speaks, but not reports of two sources with one id", () => {
    const of = (id: string, more: Partial<StrikeReport> = {}, source = "Air Force"): StrikeReport => report(source, 0, 60, { id, ...more });
    const versions = [of("a"), report("Air Force", 300, 360), of("a", { publishedAt: minute(90) }), of("b", { supersedes: "a" }), of("a", { tallies: [{ weapon: "kalibr" }] }, "Governor")];
    expect(linkReports(versions)).toEqual({ groups: [[0, 2, 3], [1], [4]], joined: [], review: [] });
  });

  it("keeps versions together whose first one is not at hand", () => {
    expect(linkReports([report("Air Force", 0, 60, { id: "b", supersedes: "a" }), report("Air Force", 10, 60, { id: "c", supersedes: "a" })]).groups).toEqual([[0, 1]]);
  });

  it("never joins two reports of one source directly, and puts every report in one group", () => {
    const any = fc.record({ source: fc.constantFrom("A", "B", "C"), from: fc.nat({ max: 50 }), length: fc.integer({ min: 1, max: 50 }) }).map(({ source, from, length }) => report(source, from, from + length));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (reports) => {
        const { groups, joined, review } = linkReports(reports);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(reports.map((_, index) => index));
        for (const { a, b } of [...joined, ...review]) {
          expect(a).toBeLessThan(b);
          expect(reports[a]?.source.name).not.toBe(reports[b]?.source.name);
        }
      }),
    );
  });
});
