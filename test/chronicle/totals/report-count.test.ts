import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countIn } from "../../../src/chronicle/totals/report-count.js";
import { totalCounts, type Counts, type Measure, type Tally } from "../../../src/interception/index.js";
import { boundsOf, isAbsent, type Count } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { nightReport } from "../support.js";

const measure = fc.constantFrom<Measure>("launched", "shotDown", "suppressed", "intercepted", "reachedTarget", "failed");
const count: fc.Arbitrary<Count> = fc.oneof(
  fc.nat({ max: 400 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, "withheld" as const, "not_applicable" as const),
  fc.record({ min: fc.nat({ max: 40 }), spread: fc.option(fc.integer({ min: 1, max: 9 })), approximate: fc.boolean() }).map(({ min, spread, approximate }) => ({ min, ...(spread === null ? {} : { max: min + spread }), ...(approximate ? { approximate } : {}) })),
);

/** Tallies that say no more than the measure itself, or nothing. */
const simple = (asked: Measure): fc.Arbitrary<Tally[]> => fc.array(fc.option(count).map((value): Tally => ({ weapon: "shahed", ...(value === null ? {} : { [asked]: value }) })), { minLength: 1, maxLength: 4 });

const report = (tallies: readonly Tally[], stated?: Counts): StrikeReport => ({ ...nightReport("2025-06-01", "2025-06-02", {}), tallies: [...tallies], ...(stated === undefined ? {} : { stated }) });

describe("countIn", () => {
  it("gives without the solver what the solver gives", () => {
    fc.assert(
      fc.property(
        measure.chain((asked) => fc.tuple(fc.constant(asked), simple(asked), fc.option(count))),
        ([asked, tallies, headline]) => {
          const stated = headline === null ? undefined : { [asked]: headline };
          const speaking = tallies.filter((tally) => tally[asked] !== "not_applicable");
          const solved = totalCounts({ tallies: speaking, ...(stated === undefined ? {} : { stated }) });
          if (!solved.ok || speaking.length === 0) return;
          const { min, max, approximate } = boundsOf(solved.value[asked]);
          const counts = [...speaking.map((tally) => tally[asked]), headline ?? undefined];
          const state = counts.some((one) => !isAbsent(one)) ? "reported" : counts.includes("withheld") ? "withheld" : "unknown";
          expect(countIn(report(tallies, stated), asked)).toEqual({ min, max, approximate, state });
        },
      ),
    );
  });

  it("has 80 launched without a word on interceptions as at most 80 intercepted, of which nothing is reported", () => {
    expect(countIn(nightReport("2025-06-01", "2025-06-02", { launched: 80 }), "intercepted")).toEqual({ min: 0, max: 80, approximate: false, state: "unknown" });
  });

  it("has weapons to which the measure does not apply as none, whatever else is known of them", () => {
    const [shahed, kinzhal]: [Tally, Tally] = [{ weapon: "shahed", launched: 80, suppressed: 37 }, { weapon: "kinzhal", launched: 2, suppressed: "not_applicable" }];
    expect(countIn(report([shahed, kinzhal]), "suppressed")).toEqual({ min: 37, max: 37, approximate: false, state: "reported" });
    expect(countIn(report([kinzhal]), "suppressed")).toEqual({ min: 0, max: 0, approximate: false, state: "reported" });
  });

  it("gives no member of a bundle its total, and invents no split (trap: bundle totals added to every member)", () => {
    const ids = ["kh-101-555", "kalibr", "iskander-k"] as const;
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), (bundled, shaheds) => {
        const night = report([{ weapon: { ids: [...ids], label: "Kh-101, Kalibr and Iskander-K" }, launched: bundled }, { weapon: "shahed", launched: shaheds }]);
        for (const member of ids) expect(countIn(night, "launched", member)).toMatchObject({ min: 0, max: bundled });
        expect(countIn(night, "launched", { ids: [...ids], label: "cruise missiles" })).toMatchObject({ min: bundled, max: bundled });
        expect(countIn(night, "launched")).toMatchObject({ min: bundled + shaheds, max: bundled + shaheds });
      }),
    );
  });

  it("tells a figure kept back from one that is missing", () => {
    expect(countIn(nightReport("2025-06-01", "2025-06-02", { launched: "withheld" }), "launched")).toEqual({ min: 0, max: undefined, approximate: false, state: "withheld" });
    expect(countIn(nightReport("2025-06-01", "2025-06-02", {}), "launched")).toEqual({ min: 0, max: undefined, approximate: false, state: "unknown" });
  });
});
