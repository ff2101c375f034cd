import * as fc from "fast-check";
import { quantityOf, type Count, type Quantity } from "../../src/quantity/index.js";

/** Canonical quantities: exact, bounded, open and hedged ones; bounds up to `largest`. */
export function quantities(largest = 1000): fc.Arbitrary<Quantity> {
  const whole = fc.integer({ min: 0, max: largest });
  return fc
    .record({ ends: fc.tuple(whole, whole), open: fc.boolean(), approximate: fc.boolean() })
    .map(({ ends: [a, b], open, approximate }) => quantityOf({ min: Math.min(a, b), max: open ? undefined : Math.max(a, b), approximate }));
}

/** Quantities without a hedge. */
export function hardQuantities(largest = 1000): fc.Arbitrary<Quantity> {
  return quantities(largest).filter((quantity) => typeof quantity === "number" || quantity.approximate !== true);
}

/** Everything that can stand in a count's place, a missing key included. */
export function counts(largest = 1000): fc.Arbitrary<Count | undefined> {
  return fc.oneof(quantities(largest), fc.constantFrom<Count | undefined>("withheld", "not_applicable", undefined));
}
