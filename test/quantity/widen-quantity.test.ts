import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, lastDigitPolicy, tenPercentPolicy, widenQuantity } from "../../src/quantity/index.js";
import { hardQuantities, quantities } from "./support.js";

const about = (count: number): { min: number; max: number; approximate: true } => ({ min: count, max: count, approximate: true });

describe("widenQuantity", () => {
  it("turns 'about 300' into hard bounds under a named policy (laws 12 and 13)", () => {
    expect(widenQuantity(about(300), tenPercentPolicy)).toEqual({ quantity: { min: 270, max: 330 }, policy: "ten_percent" });
    expect(widenQuantity(about(300), lastDigitPolicy)).toEqual({ quantity: { min: 250, max: 350 }, policy: "last_digit" });
    expect(widenQuantity(about(303), lastDigitPolicy)).toEqual({ quantity: { min: 302, max: 304 }, policy: "last_digit" });
    expect(widenQuantity(about(5), { name: "twenty either way", margin: { kind: "count", by: 20 } })).toEqual({
      quantity: { min: 0, max: 25 },
      policy: "twenty either way",
    });
  });

  it("leaves a quantity without a hedge alone and names no policy", () => {
    fc.assert(
      fc.property(hardQuantities(), (quantity) => {
        expect(widenQuantity(quantity, tenPercentPolicy)).toEqual({ quantity });
      }),
    );
  });

  it("never narrows, and leaves no hedge", () => {
    fc.assert(
      fc.property(quantities(), fc.constantFrom(tenPercentPolicy, lastDigitPolicy), (quantity, policy) => {
        const [before, after] = [boundsOf(quantity), boundsOf(widenQuantity(quantity, policy).quantity)];
        expect(after.min).toBeLessThanOrEqual(before.min);
        if (before.max === undefined) expect(after.max).toBeUndefined();
        else expect(after.max).toBeGreaterThanOrEqual(before.max);
        expect(after.approximate).toBe(false);
      }),
    );
  });

  it("opens the ceiling rather than pass the safe integers, and takes 0 in its stride", () => {
    expect(widenQuantity(about(Number.MAX_SAFE_INTEGER), tenPercentPolicy).quantity).not.toHaveProperty("max");
    expect(widenQuantity(about(0), lastDigitPolicy).quantity).toEqual({ min: 0, max: 1 });
  });

  it.each([-1, 0.5, NaN])("refuses a margin of %d", (by) => {
    expect(() => widenQuantity(about(300), { name: "odd", margin: { kind: "percent", by } })).toThrow(RangeError);
  });
});
