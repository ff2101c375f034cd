import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityIssues } from "../../src/quantity/index.js";
import { counts } from "./support.js";

describe("quantityIssues", () => {
  it("finds crossed bounds, hedged ones too, and says how to mend them", () => {
    const crossed = { min: 7, max: 5, approximate: true } as const;
    expect(quantityIssues(crossed, ["tallies", 0, "launched"])).toEqual([
      {
        code: "crossed_bounds",
        severity: "error",
        path: ["tallies", 0, "launched"],
        input: crossed,
        message: "tallies[0].launched has min 7 above max 5: expected min to be at most max. Swap them, or correct one.",
      },
    ]);
  });

  it("warns of bounds that meet, unless they are hedged", () => {
    expect(quantityIssues({ min: 5, max: 5 }, [])).toMatchObject([{ code: "not_canonical_quantity", severity: "warning" }]);
    expect(quantityIssues({ min: 5, max: 5, approximate: true }, [])).toEqual([]);
  });

  it("has nothing to say of absences and canonical quantities", () => {
    fc.assert(
      fc.property(counts(), (count) => {
        expect(quantityIssues(count, ["launched"])).toEqual([]);
      }),
    );
  });
});
