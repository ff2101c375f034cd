import { boundsOf } from "./full-bounds.js";
import { quantityOf } from "./quantity-of.js";
import type { Quantity } from "./quantity.js";

const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * Adds two counts of disjoint things: end to end (interval arithmetic, Moore 1966). An open ceiling stays open, a
 * hedge on either makes the sum hedged. Commutative and associative, with 0 as its zero.
 *
 * Past `Number.MAX_SAFE_INTEGER` the answer is looser, never wrong: a ceiling opens, a floor stays at that number.
 *
 * @returns a canonical quantity
 * @throws RangeError where an operand breaks the laws of {@link Quantity} and the sum does so too (crossed bounds, `NaN`)
 * @example addQuantities(3, { min: 161 }) // => { min: 164 }
 * @example addQuantities({ min: 5, max: 7 }, { min: 50, max: 50, approximate: true }) // => { min: 55, max: 57, approximate: true }
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  const one = boundsOf(a);
  const other = boundsOf(b);
  const max = one.max === undefined || other.max === undefined ? undefined : one.max + other.max;
  return loosened(one.min + other.min, max, one.approximate || other.approximate);
}

/**
 * Adds counts of disjoint things, as {@link addQuantities} does. Of none, the sum is 0.
 *
 * @throws RangeError as {@link addQuantities}
 * @example sumQuantities([80, 3, 1]) // => 84
 */
export function sumQuantities(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce<Quantity>(addQuantities, 0);
}

/**
 * So many times a count: the sum of `times` counts, each within the same bounds ("two each over three regions").
 * No times anything is 0, without a hedge.
 *
 * @throws RangeError where `times` is not a whole number of 0 or more, or `quantity` breaks its laws
 * @example scaleQuantity({ min: 5, max: 7 }, 3) // => { min: 15, max: 21 }
 */
export function scaleQuantity(quantity: Quantity, times: number): Quantity {
  if (!Number.isSafeInteger(times) || times < 0) throw new RangeError(`times is ${times}: expected a whole number of 0 or more.`);
  if (times === 0) return 0;
  const { min, max, approximate } = boundsOf(quantity);
  return loosened(min * times, max === undefined ? undefined : max * times, approximate);
}

function loosened(min: number, max: number | undefined, approximate: boolean): Quantity {
  return quantityOf({ min: Math.min(min, LARGEST), max: max !== undefined && max > LARGEST ? undefined : max, approximate });
}
