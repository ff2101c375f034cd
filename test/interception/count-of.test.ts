import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, MEASURES } from "../../src/interception/index.js";
import { countsArbitrary } from "../../src/testing/index.js";

describe("the count of a measure", () => {
  it("is what stands under its name, for every measure", () => {
    fc.assert(
      fc.property(countsArbitrary(), (counts) => {
        for (const measure of MEASURES) expect(countOf(counts, measure)).toBe(counts[measure]);
      }),
    );
  });
});
