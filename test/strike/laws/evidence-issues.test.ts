import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathStep } from "../../../src/core/index.js";
import { evidenceIssues } from "../../../src/strike/laws/evidence-issues.js";
import { seedReport } from "../support.js";

describe("the laws of evidence", () => {
  it("find words for a figure that the report does not hold", () => {
    const evidence = [{ path: ["tallies", 0, "failed"], span: { start: 0, end: 3 }, wording: "two" }];
    expect(evidenceIssues({ ...seedReport, evidence })).toMatchObject([{ code: "evidence_without_figure", path: ["evidence", 0, "path"] }]);
  });

  it("take no inherited property for a figure", () => {
    const evidence = [["toString"], ["tallies", "length", "toFixed"], ["constructor", "name"]].map((path) => ({ path, span: { start: 0, end: 1 }, wording: "x" }));
    expect(evidenceIssues({ ...seedReport, evidence }).map(({ code }) => code)).toEqual(["evidence_without_figure", "evidence_without_figure", "evidence_without_figure"]);
  });

  it("are told of each unlawful entry among lawful ones, and of no other", () => {
    const path = fc.constantFrom<readonly [readonly PathStep[], boolean]>([["tallies", 0, "launched"], true], [["hitLocations"], true], [["tallies", 9], false], [["debrisLocations"], false], [[], false]);
    const entry = fc.record({ path, start: fc.nat({ max: 3 }), end: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const evidence = entries.map(({ path: [steps], start, end }) => ({ path: [...steps], span: { start, end }, wording: "x" }));
        const expected = entries.flatMap(({ path: [, leads], start, end }, at) => [...(leads ? [] : [[at, "evidence_without_figure"]]), ...(end < start ? [[at, "reversed_span"]] : [])]);
        expect(evidenceIssues({ ...seedReport, evidence }).map(({ path: [, at], code }) => [at, code])).toEqual(expected);
      }),
    );
  });
});
