import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRates, interceptionRate, intervalBy, type RateInput, type ReportFigures } from "../../src/interception/index.js";

const kyiv = { source: { name: "Ukrainian Air Force" }, attacker: "RU", target: "UA" };
const moscow = { source: { name: "Russian Ministry of Defence" }, attacker: "UA", target: "RU" };
const figures = { tallies: [{ launched: 84, intercepted: 52 }] };

function codesOf(reports: RateInput): string[] {
  return interceptionRate(reports).issues.map(({ code }) => code);
}

describe("reports of several sources or sides", () => {
  it("give a rate with a warning for each kind of name that differs, and the names", () => {
    const outcome = interceptionRate([{ ...figures, ...kyiv }, { ...figures, ...moscow }, { ...figures, ...kyiv }]);
    expect(outcome).toMatchObject({ ok: true, value: { counted: 156, outOf: 252, reports: 3 } });
    expect(outcome.issues).toEqual([
      { code: "mixed_sources", severity: "warning", path: [], input: ["Russian Ministry of Defence", "Ukrainian Air Force"], message: 'The reports name 2 sources ("Russian Ministry of Defence", "Ukrainian Air Force"): pool those of one.' },
      { code: "mixed_attackers", severity: "warning", path: [], input: ["RU", "UA"], message: 'The reports name 2 attackers ("RU", "UA"): pool those of one.' },
      { code: "mixed_targets", severity: "warning", path: [], input: ["RU", "UA"], message: 'The reports name 2 targets ("RU", "UA"): pool those of one.' },
    ]);
  });

  it("are told apart by each name alone", () => {
    expect(codesOf([{ ...figures, ...kyiv }, { ...figures, ...kyiv, source: { name: "General Staff" } }])).toEqual(["mixed_sources"]);
    expect(codesOf([{ ...figures, ...kyiv }, { ...figures, ...kyiv, attacker: "X-OTHER" }])).toEqual(["mixed_attackers"]);
    expect(codesOf([{ ...figures, ...kyiv }, { ...figures, ...kyiv, target: "MD" }])).toEqual(["mixed_targets"]);
  });

  it("are counted where they are many, and four named", () => {
    const outcome = interceptionRate(["E", "D", "C", "B", "A"].map((name) => ({ ...figures, source: { name } })));
    expect(outcome.issues.map(({ message }) => message)).toEqual(['The reports name 5 sources ("A", "B", "C", "D"): pool those of one.']);
  });

  it("are no matter where a report names none, or is a bare tally", () => {
    expect(codesOf([{ ...figures, ...kyiv }, figures, { ...figures, source: undefined, attacker: undefined }])).toEqual([]);
    expect(codesOf([{ launched: 84, intercepted: 52 }, { launched: 8, intercepted: 5 }])).toEqual([]);
    expect(codesOf({ ...figures, ...kyiv })).toEqual([]);
  });

  it("keep their interval, and are told of under the side of a comparison", () => {
    const both = [{ ...figures, ...kyiv }, { ...figures, source: moscow.source }];
    expect(interceptionRate(both, { interval: intervalBy() })).toMatchObject({ ok: true, value: { interval: { method: "quasi_binomial" } }, issues: [{ code: "mixed_sources" }] });
    expect(compareRates(both.slice(0, 1), both, { method: "newcombe" }).issues).toMatchObject([{ code: "mixed_sources", path: [1] }, { code: "pooled_as_independent", path: [1] }]);
    expect(compareRates(both.slice(0, 1), both.slice(1), { method: "newcombe" }).issues).toEqual([]);
  });

  it("give the same rate and warnings in any order, and a warning exactly where names differ", () => {
    const name = fc.constantFrom("A", "B", undefined);
    const report = fc.record({ source: name.map((one) => (one === undefined ? undefined : { name: one })), attacker: name, target: name, tallies: fc.constant(figures.tallies) });
    const named = (reports: readonly ReportFigures[], pick: (report: ReportFigures) => string | undefined): boolean => new Set(reports.flatMap((one) => pick(one) ?? [])).size > 1;
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 6 }).chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }))), ([reports, shuffled]) => {
        expect(interceptionRate(shuffled)).toEqual(interceptionRate(reports));
        expect(codesOf(reports)).toEqual([
          ...(named(reports, ({ source }) => source?.name) ? ["mixed_sources"] : []),
          ...(named(reports, ({ attacker }) => attacker) ? ["mixed_attackers"] : []),
          ...(named(reports, ({ target }) => target) ? ["mixed_targets"] : []),
        ]);
      }),
    );
  });
});
