import { failure, success, warning, type Outcome } from "../core/index.js";
import { formatQuantity } from "./format-quantity.js";
import { boundsOf } from "./full-bounds.js";
import { quantityOf } from "./quantity-of.js";
import type { Quantity } from "./quantity.js";

/**
 * What is left of a whole when a part of it is taken away. The part is known to lie within the whole, so the bounds are
 * the sharp ones: from max(0, min − the part's max) to max − the part's min.
 *
 * @returns a canonical quantity, hedged where either operand is; `subset_exceeds_whole` where the part's floor passes
 *   the whole's ceiling: an error, or, where either is hedged and so proves nothing, a warning beside what is left of
 *   nothing
 * @throws RangeError where an operand breaks the laws of {@link Quantity}
 * @example subsetDifference(84, 52) // => { ok: true, value: 32, issues: [] }
 * @example subsetDifference({ min: 80, max: 84 }, { min: 50 }) // => { ok: true, value: { min: 0, max: 34 }, issues: [] }
 */
export function subsetDifference(whole: Quantity, subset: Quantity): Outcome<Quantity, "subset_exceeds_whole"> {
  const all = boundsOf(whole);
  const part = boundsOf(subset);
  const approximate = all.approximate || part.approximate;
  const min = part.max === undefined ? 0 : Math.max(0, all.min - part.max);
  const max = all.max === undefined ? undefined : all.max - part.min;
  if (max === undefined || max >= 0) return success(quantityOf({ min, max, approximate }));
  const draft = {
    code: "subset_exceeds_whole",
    path: [],
    input: { whole, subset },
    message: `A subset of ${formatQuantity(subset)} cannot lie in a whole of ${formatQuantity(whole)}: expected at most the whole. Check whether the subset was counted over more than the whole.`,
  } as const;
  return approximate ? success(quantityOf({ min: 0, max: 0, approximate }), [warning(draft)]) : failure(draft);
}
