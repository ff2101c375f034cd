import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addQuantities, boundsOf, isExact, quantityOf, scaleQuantity, sumQuantities } from "../../src/quantity/index.js";
import { quantities } from "./support.js";

const LARGEST = Number.MAX_SAFE_INTEGER;

describe("addQuantities", () => {
  it("keeps an open ceiling open and a hedge a hedge", () => {
    expect(addQuantities(3, { min: 161 })).toEqual({ min: 164 });
    expect(addQuantities({ min: 5, max: 7 }, { min: 50, max: 50, approximate: true })).toEqual({ min: 55, max: 57, approximate: true });
  });

  it("commutes, associates and has 0 as its zero", () => {
    const anySize = fc.oneof(quantities(), quantities(LARGEST));
    fc.assert(
      fc.property(anySize, anySize, anySize, (a, b, c) => {
        expect(addQuantities(a, b)).toEqual(addQuantities(b, a));
        expect(addQuantities(addQuantities(a, b), c)).toEqual(addQuantities(a, addQuantities(b, c)));
        expect(addQuantities(a, 0)).toEqual(a);
      }),
    );
  });

  it("holds every pair of counts that its operands allow, and its ends are reached (sharp)", () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        const [one, other, sum] = [boundsOf(a), boundsOf(b), boundsOf(addQuantities(a, b))];
        expect(sum.min).toBe(one.min + other.min);
        expect(sum.max).toBe(one.max === undefined || other.max === undefined ? undefined : one.max + other.max);
      }),
    );
  });

  it("carries a hedge of either operand into the sum (law 13)", () => {
    fc.assert(
      fc.property(quantities(), quantities(), (a, b) => {
        expect(boundsOf(addQuantities(a, b)).approximate).toBe(boundsOf(a).approximate || boundsOf(b).approximate);
      }),
    );
  });

  it("opens the ceiling and keeps the floor rather than pass the safe integers", () => {
    expect(addQuantities(LARGEST, 1)).toEqual({ min: LARGEST });
    expect(addQuantities({ min: 1, max: LARGEST }, 1)).toEqual({ min: 2 });
  });

  it("refuses crossed bounds and NaN from a programmer", () => {
    expect(() => addQuantities({ min: 7, max: 5 }, 0)).toThrow(RangeError);
    expect(() => addQuantities(NaN, 1)).toThrow(RangeError);
  });
});

describe("sumQuantities", () => {
  it("adds the night's 80, 3 and 1 to 84, and nothing to 0", () => {
    expect(sumQuantities([80, 3, 1])).toBe(84);
    expect(sumQuantities([])).toBe(0);
  });
});

describe("scaleQuantity", () => {
  it("is the sum of as many counts of the same bounds", () => {
    fc.assert(
      fc.property(quantities(), fc.integer({ min: 0, max: 9 }), (quantity, times) => {
        expect(scaleQuantity(quantity, times)).toEqual(sumQuantities(Array.from({ length: times }, () => quantity)));
      }),
    );
  });

  it.each([-1, 1.5, NaN, Infinity])("refuses %d times", (times) => {
    expect(() => scaleQuantity(3, times)).toThrow(RangeError);
  });
});

describe("quantityOf", () => {
  it("writes an exact count as a plain number and leaves out keys that say nothing", () => {
    expect(quantityOf({ min: 84, max: 84, approximate: false })).toBe(84);
    expect(Object.keys(quantityOf({ min: 161, max: undefined, approximate: false }))).toEqual(["min"]);
    expect(Object.is(quantityOf({ min: -0, max: -0 }), 0)).toBe(true);
  });

  it("gives back any canonical quantity from its own bounds", () => {
    fc.assert(
      fc.property(quantities(), (quantity) => {
        expect(quantityOf(boundsOf(quantity))).toEqual(quantity);
        expect(isExact(quantity)).toBe(typeof quantity === "number");
      }),
    );
  });

  it.each([{ min: 7, max: 5 }, { min: -1 }, { min: 0.5 }, { min: 0, max: NaN }, { min: 2 ** 53 }])("refuses %j", (bounds) => {
    expect(() => quantityOf(bounds)).toThrow(RangeError);
  });
});
