import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areCompatible, boundsOf, compareQuantities, type Certainty, type Quantity, type QuantityRelation } from "../../src/quantity/index.js";
import { hardQuantities, quantities } from "./support.js";

const HOLDS: Readonly<Record<QuantityRelation, (a: number, b: number) => boolean>> = {
  more_than: (a, b) => a > b,
  at_least: (a, b) => a >= b,
  equal: (a, b) => a === b,
  at_most: (a, b) => a <= b,
  fewer_than: (a, b) => a < b,
};
const RELATIONS = ["more_than", "at_least", "equal", "at_most", "fewer_than"] as const;
const relations = fc.constantFrom(...RELATIONS);

/** Every count up to a number well past the bounds drawn here. */
function members(quantity: Quantity): number[] {
  const { min, max = 20 } = boundsOf(quantity);
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
}

function byBruteForce(a: Quantity, relation: QuantityRelation, b: Quantity): Certainty {
  const answers = members(a).flatMap((x) => members(b).map((y) => HOLDS[relation](x, y)));
  if (answers.every(Boolean)) return "definitely";
  return answers.some(Boolean) ? "possibly" : "not";
}

describe("compareQuantities", () => {
  it("is sure of exact figures: 479 drones are more than 472", () => {
    expect(compareQuantities(479, "more_than", 472)).toBe("definitely");
    expect(compareQuantities(472, "more_than", 472)).toBe("not");
    expect(compareQuantities(472, "equal", 472)).toBe("definitely");
  });

  it("leaves open what bounds leave open: more than 160 may be 162", () => {
    expect(compareQuantities({ min: 161 }, "equal", 162)).toBe("possibly");
    expect(compareQuantities({ min: 161 }, "at_least", 161)).toBe("definitely");
    expect(compareQuantities({ min: 161 }, "fewer_than", 161)).toBe("not");
  });

  it("agrees with every pair of counts that the bounds allow", () => {
    fc.assert(
      fc.property(hardQuantities(8), relations, hardQuantities(8), (a, relation, b) => {
        // An open side holds counts past any bound, so brute force needs only one that passes the other.
        expect(compareQuantities(a, relation, b)).toBe(byBruteForce(a, relation, b));
      }),
    );
  });

  it("is never sure where the answer rests on a hedge (law 13)", () => {
    const hedged = quantities().map((quantity): Quantity => ({ ...boundsOf(quantity), approximate: true }));
    fc.assert(
      fc.property(hedged, relations, fc.integer({ min: 1, max: 1000 }), (a, relation, b) => {
        expect(compareQuantities(a, relation, b)).toBe("possibly");
        expect(compareQuantities(b, relation, a)).toBe("possibly");
      }),
    );
  });

  it("still knows of a hedged count that it is not below 0", () => {
    const hedged = { min: 300, max: 300, approximate: true } as const;
    expect(compareQuantities(hedged, "at_least", 0)).toBe("definitely");
    expect(compareQuantities(hedged, "fewer_than", 0)).toBe("not");
  });

  it("answers the mirrored question alike", () => {
    const mirrors = { more_than: "fewer_than", at_least: "at_most", equal: "equal", at_most: "at_least", fewer_than: "more_than" } as const;
    fc.assert(
      fc.property(quantities(), relations, quantities(), (a, relation, b) => {
        expect(compareQuantities(a, relation, b)).toBe(compareQuantities(b, mirrors[relation], a));
      }),
    );
  });
});

describe("areCompatible", () => {
  it("finds 'dozens' compatible with 479, and 'more than 160' not with 53", () => {
    expect(areCompatible({ min: 24 }, 479)).toBe(true);
    expect(areCompatible({ min: 161 }, 53)).toBe(false);
  });

  it("lets a hedge contradict nothing (law 13)", () => {
    expect(areCompatible({ min: 300, max: 300, approximate: true }, 9)).toBe(true);
  });
});
