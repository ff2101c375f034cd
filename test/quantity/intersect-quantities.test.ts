import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areCompatible, boundsOf, intersectQuantities, type Quantity } from "../../src/quantity/index.js";
import { hardQuantities, quantities } from "./support.js";

const about300 = { min: 300, max: 300, approximate: true } as const;

describe("intersectQuantities", () => {
  it("tightens two hard readings, and names both where they exclude each other", () => {
    expect(intersectQuantities({ min: 161 }, { min: 0, max: 162 })).toEqual({ ok: true, value: { min: 161, max: 162 }, issues: [] });
    expect(intersectQuantities({ min: 161 }, 53)).toMatchObject({
      ok: false,
      issues: [{ code: "disjoint_quantities", severity: "error", input: [{ min: 161 }, 53] }],
    });
  });

  it("keeps a hard reading hard inside a hedged one, and hedges what rests on a hedge", () => {
    expect(intersectQuantities(300, about300)).toMatchObject({ value: 300 });
    expect(intersectQuantities({ min: 100, max: 400 }, about300)).toMatchObject({ value: about300 });
  });

  it("lets a hard reading stand against a hedge, with a warning (law 13)", () => {
    expect(intersectQuantities(84, about300)).toMatchObject({ ok: true, value: 84, issues: [{ severity: "warning" }] });
    expect(intersectQuantities(about300, { min: 310 })).toMatchObject({ ok: true, value: { min: 310 } });
  });

  it("takes the stretch between two hedges that miss each other", () => {
    const about250 = { min: 250, max: 250, approximate: true } as const;
    expect(intersectQuantities(about250, about300)).toMatchObject({ ok: true, value: { min: 250, max: 300, approximate: true } });
  });

  it("fails exactly where two readings are incompatible, and commutes", () => {
    fc.assert(
      fc.property(quantities(50), quantities(50), (a, b) => {
        const both = intersectQuantities(a, b);
        expect(both.ok).toBe(areCompatible(a, b));
        const mirrored = intersectQuantities(b, a);
        expect(both.ok && both.value).toEqual(mirrored.ok && mirrored.value);
        expect(intersectQuantities(a, a)).toEqual({ ok: true, value: a, issues: [] });
      }),
    );
  });

  it("holds exactly the counts that lie within both hard readings", () => {
    const within = (count: number, quantity: Quantity): boolean => count >= boundsOf(quantity).min && count <= (boundsOf(quantity).max ?? Infinity);
    fc.assert(
      fc.property(hardQuantities(20), hardQuantities(20), fc.integer({ min: 0, max: 25 }), (a, b, count) => {
        const both = intersectQuantities(a, b);
        expect(both.ok && within(count, both.value)).toBe(within(count, a) && within(count, b));
      }),
    );
  });
});
