import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionFigure } from "../../../src/strike/index.js";
import { placeIssues } from "../../../src/strike/laws/place-issues.js";
import { seedReport } from "../support.js";

const region: fc.Arbitrary<RegionFigure> = fc
  .record({ code: fc.constantFrom(undefined, "UA-51" as const, "UA-63" as const), name: fc.constantFrom(undefined, "Odesa", "UA-51"), measure: fc.constantFrom("hit" as const, "shotDown" as const) });

describe("the laws of places", () => {
  it("find a figure without a place, and a place that stands twice under one measure", () => {
    const regions: RegionFigure[] = [{ measure: "hit", count: 3 }, { code: "UA-51", measure: "hit" }, { code: "UA-51", measure: "shotDown" }, { code: "UA-51", name: "Odesa", measure: "hit" }];
    expect(placeIssues({ ...seedReport, regions, launchSites: [{ name: "Shatalovo" }, {}] })).toMatchObject([
      { severity: "error", code: "unnamed_place", path: ["regions", 0] },
      { severity: "warning", code: "repeated_region", path: ["regions", 3] },
      { severity: "error", code: "unnamed_place", path: ["launchSites", 1] },
    ]);
  });

  it("have a name that is spelt like a code for another place", () => {
    expect(placeIssues({ ...seedReport, regions: [{ code: "UA-51", measure: "hit" }, { name: "UA-51", measure: "hit" }] })).toEqual([]);
  });

  it("find of one region what they find of it among others", () => {
    fc.assert(
      fc.property(fc.array(region, { maxLength: 6 }), (regions) => {
        const codes = placeIssues({ ...seedReport, regions }).map(({ code, path }) => [code, path[1]]);
        const keys = regions.map(({ code, name, measure }) => (code === undefined && name === undefined ? undefined : JSON.stringify([measure, code, code === undefined ? name : undefined])));
        expect(codes).toEqual(keys.flatMap((key, at) => (key === undefined ? [["unnamed_place", at]] : keys.indexOf(key) < at ? [["repeated_region", at]] : [])));
        for (const alone of regions) {
          expect(placeIssues({ ...seedReport, regions: [alone] })).toHaveLength(alone.code === undefined && alone.name === undefined ? 1 : 0);
        }
      }),
    );
  });
});
