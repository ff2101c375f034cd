import type { Certainty } from "../core/index.js";
import { boundsOf, type FullBounds } from "./full-bounds.js";
import type { Quantity } from "./quantity.js";

/** How two counts may stand to each other. `at_least` and `at_most` hold for equal counts, the strict two do not. */
export type QuantityRelation = "more_than" | "at_least" | "equal" | "at_most" | "fewer_than";

/**
 * Whether the one count stands so to the other, as far as their bounds say. A hedged quantity proves only what any
 * count proves (that it is 0 or more), so nothing that rests on a hedge is `definitely` or `not`.
 *
 * Never throws.
 *
 * @example compareQuantities(479, "more_than", 472) // => "definitely"
 * @example compareQuantities({ min: 161 }, "more_than", 162) // => "possibly"
 * @example compareQuantities({ min: 300, max: 300, approximate: true }, "fewer_than", 10) // => "possibly"
 */
export function compareQuantities(a: Quantity, relation: QuantityRelation, b: Quantity): Certainty {
  const one = hardBoundsOf(a);
  const other = hardBoundsOf(b);
  switch (relation) {
    case "more_than":
      return exceeds(one, other, 1);
    case "at_least":
      return exceeds(one, other, 0);
    case "fewer_than":
      return exceeds(other, one, 1);
    case "at_most":
      return exceeds(other, one, 0);
    case "equal":
      return equals(one, other);
  }
}

/**
 * Whether both can be readings of one count: some number lies within both, or one of them is hedged.
 *
 * Never throws.
 *
 * @example areCompatible({ min: 24 }, 479) // => true
 * @example areCompatible({ min: 161 }, 53) // => false
 */
export function areCompatible(a: Quantity, b: Quantity): boolean {
  return compareQuantities(a, "equal", b) !== "not";
}

interface HardBounds {
  readonly min: number;
  readonly max: number;
}

function hardBoundsOf(quantity: Quantity): HardBounds {
  const { min, max, approximate }: FullBounds = boundsOf(quantity);
  return approximate ? { min: 0, max: Infinity } : { min, max: max ?? Infinity };
}

/** Whether the one passes the other by `by` or more. */
function exceeds(one: HardBounds, other: HardBounds, by: number): Certainty {
  if (one.min >= other.max + by) return "definitely";
  return one.max < other.min + by ? "not" : "possibly";
}

function equals(one: HardBounds, other: HardBounds): Certainty {
  if (one.max < other.min || other.max < one.min) return "not";
  return one.min === one.max && other.min === other.max ? "definitely" : "possibly";
}
