import * as fc from "fast-check";
import { interceptionRate, StrikeReport } from "sitrep";
import { readStrikeReport } from "sitrep/strike";
import { aSource, aStrikeReport, aTally, expectSitrep, strikeReportArbitrary } from "sitrep/testing";
import { describe, expect, it } from "vitest";
import { lineOf, nightPage } from "../src/night-desk.js";

const check = expectSitrep(expect);

describe("a line on the page", () => {
  it("names the claimant and the share", () => {
    const report = aStrikeReport({
      tallies: [
        aTally({ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }),
        aTally({ weapon: "iskander-m", launched: 3, shotDown: 0, suppressed: 0 }),
        aTally({ weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 }),
      ],
    });
    check(report).toHaveRate(0.619);
    expect(lineOf(report)).toBe("Ukrainian Air Force: 52 of 84 intercepted, 61.9 %");
  });

  it("keeps the bounds where a figure is not reported", () => {
    const report = aStrikeReport({ tallies: [aTally({ launched: 84, shotDown: 15 })] });
    check(report).toHaveRate({ min: 15 / 84, max: 1 });
    expect(lineOf(report)).toContain("17.9 % to 100.0 %");
  });

  it("gives no rate where nothing was launched", () => {
    expect(lineOf(aStrikeReport({ tallies: [aTally({ launched: 0 })] }))).toBe("Ukrainian Air Force: no rate (nothing_launched)");
  });

  it("begins with the claimant, whatever the report", () => {
    fc.assert(fc.property(strikeReportArbitrary(), (report) => lineOf(report).startsWith(`${report.source.name}: `)));
  });

  it("rests on bounds that lie within the whole, whatever the report", () => {
    fc.assert(
      fc.property(strikeReportArbitrary(), (report) => {
        const rate = interceptionRate(report);
        fc.pre(rate.ok);
        expect(0 <= rate.value.min && rate.value.min <= rate.value.max && rate.value.max <= 1).toBe(true);
        check(rate.value.counted).toBeCompatibleWith({ min: 0 });
      }),
    );
  });
});

describe("the page", () => {
  it("carries what can be read and asks about the rest", () => {
    const fromTheOtherSide = aStrikeReport({ source: aSource({ name: "Russian Ministry of Defence", side: "RU" }), tallies: [aTally({ weapon: "uav-unspecified", launched: 162, intercepted: 162 })] });
    const faulty = { ...aStrikeReport(), tallies: [{ weapon: "shahed", launched: 80, shotdown: 15 }] };
    check(faulty).not.toBeReadable(readStrikeReport);
    check(readStrikeReport(faulty)).toHaveIssue("unknown_key", ["tallies", 0, "shotdown"]);
    expect(nightPage([fromTheOtherSide, faulty])).toEqual({
      lines: ["Russian Ministry of Defence: 162 of 162 intercepted, 100.0 %"],
      questions: ['Report 2: tallies[0].shotdown is not a key of tallies[0]. Did you mean "shotDown"?'],
    });
  });

  it("has a line for each sound report and a question for each other one", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(strikeReportArbitrary(), fc.jsonValue()), { maxLength: 4 }), (wire) => {
        const { lines, questions } = nightPage(wire);
        expect(lines.length).toBe(wire.filter((report) => readStrikeReport(report).ok).length);
        if (lines.length < wire.length) expect(questions.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the types", () => {
  it("know every measure", () => {
    const report: StrikeReport = {
      source: { name: "Ukrainian Air Force", side: "UA" },
      window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
      // @ts-expect-error -- it is "shotDown"
      tallies: [{ weapon: "shahed", launched: 80, shotdown: 15 }],
    };
    expect(StrikeReport.safeParse(report).success).toBe(false);
  });
});
