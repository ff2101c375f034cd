import { failure, success, warning, type Outcome } from "../core/index.js";
import { formatQuantity } from "./format-quantity.js";
import { boundsOf, type FullBounds } from "./full-bounds.js";
import { quantityOf } from "./quantity-of.js";
import type { Quantity } from "./quantity.js";

/**
 * The tightest reading of one count that was given twice: what lies within both. The answer is hedged only where it
 * rests on a hedged end: a hard reading that lies within a hedged one stays hard.
 *
 * @returns a canonical quantity. Where nothing lies within both, `disjoint_quantities`: an error between hard readings;
 *   where one is hedged a warning beside the hard one, since a hedge contradicts nothing; where both are, a warning
 *   beside the hedged stretch from the lower to the upper
 * @throws RangeError where an operand breaks the laws of {@link Quantity}
 * @example intersectQuantities({ min: 161 }, { min: 0, max: 162 }) // => { ok: true, value: { min: 161, max: 162 }, issues: [] }
 * @example intersectQuantities({ min: 161 }, 53).ok // => false
 */
export function intersectQuantities(a: Quantity, b: Quantity): Outcome<Quantity, "disjoint_quantities"> {
  const one = boundsOf(a);
  const other = boundsOf(b);
  const min = Math.max(one.min, other.min);
  const max = lesser(one.max, other.max);
  if (max === undefined || min <= max) {
    const approximate = ![one, other].some((side) => !side.approximate && side.min === min && side.max === max);
    return success(quantityOf({ min, max, approximate: approximate && (one.approximate || other.approximate) }));
  }
  const draft = {
    code: "disjoint_quantities",
    path: [],
    input: [a, b],
    message: `${formatQuantity(a)} and ${formatQuantity(b)} have no count in common: expected two readings of one count. Check that both speak of the same things.`,
  } as const;
  if (!one.approximate && !other.approximate) return failure(draft);
  return success(reconciled(one, other), [warning(draft)]);
}

function reconciled(one: FullBounds, other: FullBounds): Quantity {
  if (!one.approximate) return quantityOf(one);
  if (!other.approximate) return quantityOf(other);
  const max = one.max === undefined || other.max === undefined ? undefined : Math.max(one.max, other.max);
  return quantityOf({ min: Math.min(one.min, other.min), max, approximate: true });
}

function lesser(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
