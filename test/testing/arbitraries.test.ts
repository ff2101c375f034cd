import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimSchema, ClaimStatus } from "../../src/claim/index.js";
import { readShape, type Issue } from "../../src/core/index.js";
import { readCounts, readTally } from "../../src/interception/index.js";
import { WeaponGroup, weaponGroupIssues } from "../../src/munition/index.js";
import { PlaceCode } from "../../src/place/index.js";
import { Count, Quantity, quantityIssues } from "../../src/quantity/index.js";
import { Side, Source } from "../../src/source/index.js";
import { Casualties, LaunchSite, Loss, readStrikeEvent, readStrikeReport, readStrikeReports, RegionFigure, Target } from "../../src/strike/index.js";
import { Absentee, Delegate, Delegation, Fulfilment, Participant, Position, Proposal, readTalksProcess, readTalksRound, TalksOutcome, TalksTopic, Venue } from "../../src/talks/index.js";
import * as made from "../../src/testing/index.js";
import { epochMilliseconds, Instant, TimeWindow, windowIssues } from "../../src/time/index.js";

type Found = readonly Issue[];

/** Every arbitrary with the reader of its model; where a model has none, its schema and its laws. */
const READERS: readonly (readonly [string, fc.Arbitrary<unknown>, (value: never) => Found])[] = [
  ["quantity", made.quantityArbitrary(), (value: Quantity) => [...readShape(Quantity, value).issues, ...quantityIssues(value, [])]],
  ["count", made.countArbitrary(), (value: Count) => [...readShape(Count, value).issues, ...quantityIssues(value, [])]],
  ["instant", made.instantArbitrary(), (value) => readShape(Instant, value).issues],
  ["time window", made.timeWindowArbitrary(), (value: TimeWindow) => [...readShape(TimeWindow, value).issues, ...windowIssues(value)]],
  ["place code", made.placeCodeArbitrary(), (value) => readShape(PlaceCode, value).issues],
  ["weapon group", made.weaponGroupArbitrary(), (value: WeaponGroup) => [...readShape(WeaponGroup, value).issues, ...weaponGroupIssues(value)]],
  ["side", made.sideArbitrary(), (value) => readShape(Side, value).issues],
  ["source", made.sourceArbitrary(), (value) => readShape(Source, value).issues],
  ["claim status", made.claimStatusArbitrary(), (value) => readShape(ClaimStatus, value).issues],
  ["claim", made.claimArbitrary(made.quantityArbitrary()), (value) => readShape(claimSchema(Quantity), value).issues],
  ["counts", made.countsArbitrary(), (value) => readCounts(value).issues],
  ["tally", made.tallyArbitrary(), (value) => readTally(value).issues],
  ["region figure", made.regionFigureArbitrary(), (value) => readShape(RegionFigure, value).issues],
  ["loss", made.lossArbitrary(), (value) => readShape(Loss, value).issues],
  ["casualties", made.casualtiesArbitrary(), (value) => readShape(Casualties, value).issues],
  ["launch site", made.launchSiteArbitrary(), (value) => readShape(LaunchSite, value).issues],
  ["target", made.targetArbitrary(), (value) => readShape(Target, value).issues],
  ["strike report", made.strikeReportArbitrary(), (value) => readStrikeReport(value).issues],
  ["strike event", made.strikeEventArbitrary(), (value) => readStrikeEvent(value).issues],
  ["topic", made.talksTopicArbitrary(), (value) => readShape(TalksTopic, value).issues],
  ["venue", made.venueArbitrary(), (value) => readShape(Venue, value).issues],
  ["delegate", made.delegateArbitrary(), (value) => readShape(Delegate, value).issues],
  ["delegation", made.delegationArbitrary(), (value) => readShape(Delegation, value).issues],
  ["participant", made.participantArbitrary(), (value) => readShape(Participant, value).issues],
  ["absentee", made.absenteeArbitrary(), (value) => readShape(Absentee, value).issues],
  ["proposal", made.proposalArbitrary(), (value) => readShape(Proposal, value).issues],
  ["outcome", made.talksOutcomeArbitrary(), (value) => readShape(TalksOutcome, value).issues],
  ["fulfilment", made.fulfilmentArbitrary(), (value) => readShape(Fulfilment, value).issues],
  ["position", made.positionArbitrary(), (value) => readShape(Position, value).issues],
  ["talks round", made.talksRoundArbitrary(), (value) => readTalksRound(value).issues],
  ["talks process", made.talksProcessArbitrary(), (value) => readTalksProcess(value).issues],
];

describe("whatever an arbitrary makes reads without an error:", () => {
  it.each(READERS)("%s", (_model, arbitrary, issuesOf) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(issuesOf(value as never).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });
});

describe("an arbitrary report", () => {
  it("reads alike alone and in bulk, where it is its own record", () => {
    fc.assert(
      fc.property(made.strikeReportArbitrary(), (report) => {
        const one = readStrikeReport(report);
        const { records, issues } = readStrikeReports([report]);
        expect(one.ok && one.value).toEqual(report);
        expect(records[0]).toBe(report);
        expect(issues.map(({ code, message }) => [code, message])).toEqual(one.issues.map(({ code, message }) => [code, message]));
      }),
    );
  });

  it("reads alike alone and in bulk when one of its values is spoilt", () => {
    const spoil = fc.oneof(fc.constantFrom<unknown>(null, -1, 0.5, "", "84", [], {}, undefined, "\ud83d", NaN), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(made.strikeReportArbitrary(), fc.nat(), spoil, (report, pick, value) => {
        const spoilt: unknown = structuredClone(report);
        const places = placesIn(spoilt);
        const [owner, key] = places[pick % places.length] ?? [{}, ""];
        owner[key] = value;
        const one = readStrikeReport(spoilt);
        const many = readStrikeReports([spoilt]);
        expect(many.records).toHaveLength(one.ok ? 1 : 0);
        expect([...many.issues, ...many.rejects.flatMap(({ issues }) => issues)].map(({ code, message }) => [code, message])).toEqual(one.issues.map(({ code, message }) => [code, message]));
      }),
      { numRuns: 500 },
    );
  });

  it("may be given its window", () => {
    const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
    fc.assert(fc.property(made.strikeReportArbitrary({ window, maxTallies: 1 }), (report) => report.window === window && report.tallies.length <= 1));
  });
});

describe("arbitrary instants", () => {
  it("lie between the moments given", () => {
    const [min, max] = ["2025-06-01T00:00Z", "2025-06-02T00:00+03:00"];
    fc.assert(
      fc.property(made.instantArbitrary({ min, max }), (instant) => {
        expect(epochMilliseconds(instant)).toBeGreaterThanOrEqual(epochMilliseconds(min));
        expect(epochMilliseconds(instant)).toBeLessThanOrEqual(epochMilliseconds(max));
      }),
    );
  });

  it("are refused a bound that is none", () => {
    expect(() => made.instantArbitrary({ min: "2025-06-01" })).toThrow(RangeError);
  });
});

describe("arbitraries reach what matters:", () => {
  const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: 300, seed: 20250602 });

  it("exact counts, open and closed bounds, hedges and absences", () => {
    const counts = sample(made.countArbitrary());
    const kinds = counts.map((count) => (typeof count === "object" ? `${count.max === undefined ? "open" : "closed"}${count.approximate === true ? " hedged" : ""}` : typeof count === "number" ? "exact" : count));
    expect(new Set(kinds)).toEqual(new Set(["exact", "open", "open hedged", "closed", "closed hedged", "withheld", "not_applicable"]));
  });

  it("reports with several tallies, bundles, subsets, headlines and regions", () => {
    const reports = sample(made.strikeReportArbitrary());
    expect(reports.some(({ tallies }) => tallies.length > 2)).toBe(true);
    expect(reports.some(({ tallies }) => tallies.some(({ weapon }) => typeof weapon === "object"))).toBe(true);
    expect(reports.some(({ tallies }) => tallies.some(({ subsets }) => subsets !== undefined))).toBe(true);
    expect(reports.some(({ stated, regions }) => stated !== undefined && regions !== undefined)).toBe(true);
  });

  it("talks that were concluded, suspended, cancelled and postponed", () => {
    const statuses = sample(made.talksRoundArbitrary()).map(({ status }) => status);
    expect(new Set(statuses).size).toBe(8);
  });
});

/** Every place in a value that holds something: its owner and the key there. */
function placesIn(value: unknown): (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [[owner, key] as const, ...placesIn(owner[key])]);
}
