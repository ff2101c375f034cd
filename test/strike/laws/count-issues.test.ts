import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityIssues, type Count } from "../../../src/quantity/index.js";
import { countIssues } from "../../../src/strike/laws/count-issues.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { seedReport } from "../support.js";

const count: fc.Arbitrary<Count | undefined> = fc.oneof(
  fc.nat({ max: 9 }),
  fc.record({ min: fc.nat({ max: 5 }), max: fc.nat({ max: 5 }) }),
  fc.constantFrom("withheld" as const, "not_applicable" as const, undefined),
);
const given = (value: Count | undefined): { count?: Count } => (value === undefined ? {} : { count: value });

describe("the law of counts outside tallies", () => {
  it("finds twelve to ten hit locations crossed", () => {
    expect(countIssues({ ...seedReport, hitLocations: { min: 12, max: 10 } })).toMatchObject([{ code: "crossed_bounds", path: ["hitLocations"] }]);
  });

  it("finds in a report what it finds in each of its counts, in their order", () => {
    fc.assert(
      fc.property(count, count, fc.array(count, { maxLength: 4 }), (hits, debris, list) => {
        const counted = list.filter((one) => one !== undefined);
        const report: StrikeReport = {
          ...seedReport,
          hitLocations: hits,
          debrisLocations: debris,
          regions: list.map((one) => ({ code: "UA-51", measure: "hit", ...given(one) })),
          targets: list.map((one) => ({ kind: "city", ...given(one) })),
          losses: counted.map((one) => ({ object: "warplane", verb: "hit", count: one })),
          casualties: counted.map((one) => ({ measure: "injured", count: one })),
        };
        const within = (name: string, counts: readonly (Count | undefined)[]): unknown[] => counts.flatMap((one, at) => (one === undefined ? [] : quantityIssues(one, [name, at, "count"])));
        const places = [["hitLocations", hits], ["debrisLocations", debris]] as const;
        expect(countIssues(report)).toEqual([
          ...places.flatMap(([name, one]) => (one === undefined ? [] : quantityIssues(one, [name]))),
          ...within("regions", list),
          ...within("targets", list),
          ...within("losses", counted),
          ...within("casualties", counted),
        ]);
      }),
    );
  });
});
