import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicationIssues } from "../../../src/strike/laws/publication-issues.js";
import { epochMilliseconds, formatInstant } from "../../../src/time/index.js";
import { seedReport } from "../support.js";

const START = epochMilliseconds(seedReport.window.start);

describe("the laws of a report's moments", () => {
  it("take a post of the minute in which the attack begins, and none of the minute before", () => {
    expect(publicationIssues({ ...seedReport, publishedAt: "2025-06-01T18:30Z" })).toEqual([]);
    expect(publicationIssues({ ...seedReport, publishedAt: "2025-06-01T18:29Z" })).toMatchObject([{ severity: "error", code: "published_before_window" }]);
  });

  it("order the three moments, whatever the offsets they are written with", () => {
    const moment = fc.option(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.constantFrom("UTC" as const, "Europe/Kyiv" as const)), { nil: undefined });
    fc.assert(
      fc.property(moment, moment, (published, asOf) => {
        const text = (one: typeof published): string | undefined => (one === undefined ? undefined : formatInstant(START + one[0] * 60_000, one[1]));
        const expected = [
          ...(published !== undefined && published[0] < 0 ? ["published_before_window"] : []),
          ...(asOf !== undefined && asOf[0] < 0 ? ["as_of_before_window"] : []),
          ...(asOf !== undefined && published !== undefined && asOf[0] > published[0] ? ["as_of_after_publication"] : []),
        ];
        expect(publicationIssues({ ...seedReport, publishedAt: text(published), asOf: text(asOf) }).map(({ code }) => code)).toEqual(expected);
      }),
    );
  });
});
