import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGION_CODES } from "../../../src/place/index.js";
import { placeIssues } from "../../../src/strike/laws/place-issues.js";
import { regionTotalIssues } from "../../../src/strike/laws/region-total-issues.js";
import type { RegionFigure, StrikeReport } from "../../../src/strike/index.js";

const region: fc.Arbitrary<RegionFigure> = fc.record({
  code: fc.constantFrom("UA-63", "UA-65", "RU-BRY", "RU-KRS", "RU-BEL"),
  measure: fc.constantFrom("shotDown", "hit"),
  count: fc.oneof(fc.nat(9), fc.record({ min: fc.nat(9), approximate: fc.constant(true as const) })),
});
const report = (regions: readonly RegionFigure[]): StrikeReport => ({
  source: { name: "Press" }, window: { start: "2025-06-01T00:00Z", end: "2025-06-02T00:00Z" }, tallies: [{ weapon: "uav-unspecified", shotDown: 9 }], regions,
});
const OTHERS = REGION_CODES.filter((code) => !["UA-63", "UA-65", "RU-BRY", "RU-KRS", "RU-BEL"].includes(code));
/** More regions than are compared two by two, of which the last thirteen count nothing. */
const lengthened = (regions: readonly RegionFigure[]): RegionFigure[] => [...regions, ...Array.from({ length: 13 }, (_, i): RegionFigure => ({ code: OTHERS[i] ?? "UA-07", measure: "suppressed", count: 0 }))];

describe("regions with codes of their own", () => {
  it("are found wrong by the short way and by the long one alike", () => {
    fc.assert(
      fc.property(fc.array(region, { maxLength: 5 }), (regions) => {
        const [few, many] = [report(regions), report(lengthened(regions))];
        expect(placeIssues(few).map(({ message }) => message)).toEqual(placeIssues(many).map(({ message }) => message));
        expect(regionTotalIssues(few).map(({ message }) => message)).toEqual(regionTotalIssues(many).map(({ message }) => message));
      }),
    );
  });
});
