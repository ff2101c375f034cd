import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Count, isCount } from "../../src/quantity/index.js";

it("isCount lets pass what the schema does, and nothing else", () => {
  const part = fc.oneof(fc.constantFrom(undefined, null, true, false, "84", "withheld", "not_applicable", NaN, -0, -1, 1.5, Infinity, 2 ** 53), fc.nat());
  const value = fc.oneof(part, fc.record({ min: part, max: part, approximate: part }, { requiredKeys: [] }), fc.array(part, { maxLength: 2 }), fc.record({ min: fc.nat(), most: part }), fc.record({ min: fc.nat(), max: fc.nat(), approximate: fc.constant(true) }, { requiredKeys: ["min"] }));
  fc.assert(fc.property(value, (given) => {
    expect(isCount(given)).toBe(Count.safeParse(given).success);
  }), { numRuns: 2000 });
});
