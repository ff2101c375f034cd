import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf, changesBetween, correctionNote, latestRevisions, revise, total, type FigureChange } from "../../../src/chronicle/index.js";
import { figureChanges } from "../../../src/chronicle/revisions/figure-changes.js";
import type { Count } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { strikeReportArbitrary } from "../../../src/testing/index.js";
import { nightReport } from "../support.js";

const first = nightReport("2025-06-01", "2025-06-02", { launched: 79 }, { id: "night", source: { name: "Ukrainian Air Force" }, publishedAt: "2025-06-02T06:00Z", hitLocations: 12 });
const second: StrikeReport = { ...first, publishedAt: "2025-06-02T08:00Z", tallies: [{ weapon: "shahed", launched: 80, shotDown: 15 }] };
const renamed: StrikeReport = { ...second, id: "night-final", supersedes: "night", publishedAt: "2025-06-02T12:00Z", hitLocations: 14 };
const other = nightReport("2025-06-02", "2025-06-03", { launched: 112 }, { id: "next", source: { name: "Ukrainian Air Force" }, publishedAt: "2025-06-03T06:00Z" });
const archive = [first, second, renamed, other];

describe("asOf", () => {
  it("answers what was known then: a later bulletin supersedes", () => {
    const launchedAt = (at: string): unknown => asOf(archive, at).map(({ id, tallies }) => [id, tallies[0]?.launched]);
    expect(launchedAt("2025-06-02T05:00Z")).toEqual([]);
    expect(launchedAt("2025-06-02T07:00Z")).toEqual([["night", 79]]);
    expect(launchedAt("2025-06-02T08:00Z")).toEqual([["night", 80]]);
    expect(launchedAt("2025-06-03T07:00Z")).toEqual([["night-final", 80], ["next", 112]]);
  });

  it("leaves out what its source took back by then", () => {
    const taken: StrikeReport = { ...second, status: "retracted", publishedAt: "2025-06-02T20:00Z" };
    expect(asOf([first, second, taken], "2025-06-02T19:00Z")).toEqual([second]);
    expect(asOf([first, second, taken], "2025-06-02T20:00Z")).toEqual([]);
    expect(total([first, second, taken], "launched")).toMatchObject({ ok: false, issues: [{ code: "no_reports" }] });
  });

  it("knows a report without a date of publication from the end of its window", () => {
    const undated = nightReport("2025-06-01", "2025-06-02", { launched: 1 });
    expect(asOf([undated], "2025-06-02T04:59Z")).toEqual([]);
    expect(asOf([undated], "2025-06-02T05:00Z")).toEqual([undated]);
  });

  it("at the end of time knows the latest revisions, whatever the order of the archive", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(archive, { minLength: 1 }), (some) => {
        const known = asOf(some, "2026-01-01T00:00Z");
        expect(known).toEqual(latestRevisions(some).map((index) => some[index]));
        expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
      }),
    );
  });
});

describe("latestRevisions", () => {
  it("loses nothing to reports that supersede one another in a circle, or themselves", () => {
    const a: StrikeReport = { ...first, id: "a", supersedes: "b", publishedAt: "2025-06-02T09:00Z" };
    const b: StrikeReport = { ...first, id: "b", supersedes: "a", publishedAt: "2025-06-02T08:00Z" };
    expect(latestRevisions([a, b])).toEqual([0]);
    expect(latestRevisions([b, a])).toEqual([1]);
    expect(latestRevisions([{ ...first, id: "a", supersedes: "a" }])).toEqual([0]);
  });

  it("does not take another source's report of the same id for a revision", () => {
    const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
    const of = (name: string, publishedAt: string): StrikeReport => ({ id: "1", source: { name }, window, publishedAt, tallies: [] });
    expect(latestRevisions([of("Ukrainian Air Force", "2025-06-02T09:00+03:00"), of("Russian Ministry of Defence", "2025-06-02T10:00+03:00")])).toEqual([0, 1]);
  });

  it("follows a chain of versions to its last", () => {
    const chain = ["a", "b", "c", "d"].map((id, at): StrikeReport => ({ ...first, id, ...(at === 0 ? {} : { supersedes: String.fromCharCode(96 + at) }) }));
    expect(latestRevisions([...chain].reverse())).toEqual([0]);
  });

  it("takes a hundred thousand versions in a line without harm", () => {
    const chain = Array.from({ length: 100_000 }, (_, at): StrikeReport => ({ ...first, id: `v${at}`, ...(at === 0 ? {} : { supersedes: `v${at - 1}` }) }));
    expect(latestRevisions(chain)).toEqual([99_999]);
  });
});

describe("revise", () => {
  it("only ever adds to the archive", () => {
    const grown = revise([first], second);
    expect(grown).toMatchObject({ ok: true, value: [first, second], issues: [] });
    expect(revise(archive, { ...other, id: "later", publishedAt: "2025-06-04T06:00Z" })).toMatchObject({ ok: true });
  });

  it("refuses a version twice and another source's words, and warns of strays", () => {
    expect(revise([first], first)).toMatchObject({ ok: false, issues: [{ code: "already_recorded" }] });
    expect(revise([first], { ...second, source: { name: "Governor" } })).toMatchObject({ ok: false, issues: [{ code: "other_source" }] });
    expect(revise([], renamed)).toMatchObject({ ok: true, issues: [{ code: "unknown_report", severity: "warning" }] });
    expect(revise([second], { ...first, publishedAt: "2025-06-02T05:30Z" })).toMatchObject({ ok: true, issues: [{ code: "published_before" }] });
  });
});

describe("versions of one report of which some have no time of publication", () => {
  const of = (publishedAt?: string): StrikeReport => ({ ...first, publishedAt });

  it("never give way to a version that was published before another of them", () => {
    const [nine, ten] = ["2025-06-02T09:00Z", "2025-06-02T10:00Z"];
    expect(latestRevisions([of(ten), of(), of(nine)])).toEqual([1]);
    expect(latestRevisions([of(), of(ten), of(nine)])).toEqual([1]);
    expect(latestRevisions([of(ten), of(nine), of()])).toEqual([2]);
  });

  it("have the later of the latest published and the last undated for their last word, in a circle too", () => {
    const hour = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(hour, { minLength: 1, maxLength: 6 }), fc.boolean(), (hours, isCircle) => {
        const reports = hours.map((one, at): StrikeReport => ({ ...of(one === undefined ? undefined : `2025-06-02T0${one}:00Z`), ...(isCircle ? { id: `v${at}`, supersedes: `v${(at + 1) % hours.length}` } : {}) }));
        const dated = hours.reduce<number>((best, one, at) => (one !== undefined && one >= (hours[best] ?? -1) ? at : best), -1);
        expect(latestRevisions(reports)).toEqual([Math.max(dated, hours.lastIndexOf(undefined))]);
      }),
    );
  });
});

describe("changesBetween", () => {
  it("tells what came and what was revised, figure by figure", () => {
    expect(changesBetween(archive, "2025-06-02T07:00Z", "2025-06-03T07:00Z")).toEqual([
      {
        kind: "revised",
        before: first,
        report: renamed,
        figures: [
          { measure: "launched", weapon: "shahed", before: 79, after: 80 },
          { measure: "shotDown", weapon: "shahed", after: 15 },
          { measure: "hitLocations", before: 12, after: 14 },
        ],
      },
      { kind: "added", report: other },
    ]);
    expect(changesBetween(archive, "2025-06-02T07:00Z", "2025-06-02T07:30Z")).toEqual([]);
  });

  it("keeps reports of two sources apart that bear the same id", () => {
    const governor: StrikeReport = { ...first, source: { name: "Governor" }, tallies: [{ weapon: "shahed", launched: 5 }] };
    expect(changesBetween([first, governor, second], "2025-06-02T07:00Z", "2025-06-02T09:00Z")).toMatchObject([{ kind: "revised", before: { source: { name: "Ukrainian Air Force" } }, figures: [{ before: 79, after: 80 }, { measure: "shotDown" }] }]);
    expect(changesBetween([first, governor], "2025-06-02T05:00Z", "2025-06-02T09:00Z")).toHaveLength(2);
  });

  it("overlooks no tally where a weapon is counted in several", () => {
    const of = (one: number, other: number, publishedAt: string): StrikeReport => ({ ...first, publishedAt, tallies: [{ weapon: "shahed", launched: one }, { weapon: "shahed", launched: other }] });
    const changes = changesBetween([of(50, 30, "2025-06-02T06:00Z"), of(60, 30, "2025-06-02T08:00Z")], "2025-06-02T07:00Z", "2025-06-02T09:00Z");
    expect(changes).toMatchObject([{ figures: [{ measure: "launched", weapon: "shahed", before: 80, after: 90 }] }]);
  });

  it("overlooks no subset, region, loss or casualty: their revision is never \"no figure changed\"", () => {
    const of = (jets: number, odesa: Count | undefined, destroyed: Count, injured: number, publishedAt: string): StrikeReport => ({
      ...first,
      publishedAt,
      tallies: [{ weapon: "shahed", launched: 80, subsets: [{ label: "jet-powered", launched: jets }] }],
      regions: [{ code: "UA-51", name: "Odesa", measure: "shotDown", ...(odesa === undefined ? {} : { count: odesa }) }, { code: "UA-63", measure: "targeted" }],
      losses: [{ object: "warplane", verb: "damaged_or_destroyed", count: destroyed }],
      casualties: [{ measure: "injured", among: "civilians", count: injured }],
    });
    const [change] = changesBetween([of(3, undefined, "withheld", 4, "2025-06-02T06:00Z"), of(5, 7, { min: 10 }, 4, "2025-06-02T08:00Z")], "2025-06-02T07:00Z", "2025-06-02T09:00Z");
    expect(change).toMatchObject({
      kind: "revised",
      figures: [
        { measure: "launched", weapon: "shahed", subset: { label: "jet-powered" }, before: 3, after: 5 },
        { measure: "shotDown", region: "Odesa", after: 7 },
        { measure: "damaged_or_destroyed", object: "warplane", before: "withheld", after: { min: 10 } },
      ],
    });
    expect(change === undefined ? "" : correctionNote(change, "UTC")).toContain("Shahed-type UAV, of them jet-powered, launched 3, now 5; Odesa, shot down not given, now 7; warplane, damaged or destroyed withheld, now 10+.");
  });

  it("has no figure change between a report and itself, and the same ones backwards", () => {
    fc.assert(
      fc.property(strikeReportArbitrary(), strikeReportArbitrary(), (a, b) => {
        expect(figureChanges(a, a)).toEqual([]);
        const turned = (changes: readonly FigureChange[]): string[] => changes.map(({ measure, before, after }) => JSON.stringify([measure, after, before])).sort();
        const there = figureChanges(a, b).map(({ measure, before, after }) => JSON.stringify([measure, before, after])).sort();
        expect(turned(figureChanges(b, a))).toEqual(there);
      }),
    );
  });

  it("tells what was taken back", () => {
    const taken: StrikeReport = { ...first, status: "retracted", publishedAt: "2025-06-02T20:00Z" };
    expect(changesBetween([first, taken], "2025-06-02T07:00Z", "2025-06-03T07:00Z")).toEqual([{ kind: "withdrawn", before: first }]);
  });
});

describe("correctionNote", () => {
  it("carries its claimant and both figures", () => {
    const notes = changesBetween(archive, "2025-06-02T07:00Z", "2025-06-03T07:00Z").map((change) => correctionNote(change, "Europe/Kyiv"));
    expect(notes).toEqual([
      "The Ukrainian Air Force (2 June 2025) revised the report on 1 June 2025 23:00 – 2 June 08:00 (Kyiv): Shahed-type UAV, launched 79, now 80; Shahed-type UAV, shot down not given, now 15; hit locations 12, now 14.",
      "The Ukrainian Air Force (3 June 2025) published the report on 2 June 2025 23:00 – 3 June 08:00 (Kyiv).",
    ]);
    expect(correctionNote({ kind: "withdrawn", before: first }, "UTC")).toBe("The Ukrainian Air Force took back the report on 1 June 2025 20:00 – 2 June 05:00 (UTC).");
  });
});
