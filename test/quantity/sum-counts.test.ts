import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, isAbsent, sumCounts, sumQuantities, type Quantity } from "../../src/quantity/index.js";
import { counts } from "./support.js";

describe("sumCounts", () => {
  it("says how many reports were silent and leaves the ceiling open (missing is not zero)", () => {
    expect(sumCounts([80, undefined, "withheld"])).toEqual({
      quantity: { min: 80 }, counted: 1, notReported: 1, withheld: 1, notApplicable: 0,
    });
  });

  it("bounds absences by a caller's policy and records its name (law 12)", () => {
    expect(sumCounts([80, undefined, undefined], { absences: { name: "ten at most", most: 10 } })).toEqual({
      quantity: { min: 80, max: 100 }, counted: 1, notReported: 2, withheld: 0, notApplicable: 0, policy: "ten at most",
    });
  });

  it("names no policy where none was needed", () => {
    expect(sumCounts([80, 3], { absences: { name: "ten at most", most: 10 } })).not.toHaveProperty("policy");
  });

  it("adds nothing for a question that does not arise, and tells it apart", () => {
    expect(sumCounts([80, "not_applicable"])).toEqual({ quantity: 80, counted: 1, notReported: 0, withheld: 0, notApplicable: 1 });
    expect(sumCounts(["not_applicable"])).toMatchObject({ quantity: 0, counted: 0, notApplicable: 1 });
  });

  it("is never below the sum of what was reported, and open whenever something is absent (law 3)", () => {
    fc.assert(
      fc.property(fc.array(counts()), (list) => {
        const sum = sumCounts(list);
        const known = boundsOf(sumQuantities(list.filter((count): count is Quantity => !isAbsent(count))));
        const { min, max, approximate } = boundsOf(sum.quantity);
        const absent = sum.notReported + sum.withheld;
        expect(min).toBe(known.min);
        expect(max).toBe(absent > 0 ? undefined : known.max);
        expect(approximate).toBe(known.approximate);
        expect(sum.counted + absent + sum.notApplicable).toBe(list.length);
      }),
    );
  });

  it("tightens but never lowers under a policy", () => {
    fc.assert(
      fc.property(fc.array(counts()), fc.integer({ min: 0, max: 500 }), (list, most) => {
        const open = boundsOf(sumCounts(list).quantity);
        const bounded = boundsOf(sumCounts(list, { absences: { name: "assumed", most } }).quantity);
        expect(bounded.min).toBe(open.min);
        if (open.max !== undefined) expect(bounded.max).toBe(open.max);
      }),
    );
  });
});
