import type { Quantity } from "./quantity.js";

/** What {@link quantityOf} takes: two ends, the upper left out or `undefined` where it is open. Both are inclusive. */
export interface LooseBounds {
  readonly min: number;
  readonly max?: number | undefined;
  readonly approximate?: boolean | undefined;
}

/**
 * The canonical quantity with these bounds: the plain number where they meet without a hedge, and no key that says
 * nothing.
 *
 * @throws RangeError where `min` passes `max`, or either is not a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example quantityOf({ min: 84, max: 84 }) // => 84
 * @example quantityOf({ min: 300, max: 300, approximate: true }) // => { min: 300, max: 300, approximate: true }
 */
export function quantityOf({ min, max, approximate }: LooseBounds): Quantity {
  if (!isWhole(min) || (max !== undefined && !isWhole(max))) {
    throw new RangeError(`Bounds are whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}, not ${min} and ${String(max)}.`);
  }
  if (max !== undefined && min > max) throw new RangeError(`min ${min} passes max ${max}: give the lesser bound as min.`);
  // Adding 0 turns -0 into 0.
  if (min === max && approximate !== true) return min + 0;
  return { min: min + 0, ...(max === undefined ? {} : { max: max + 0 }), ...(approximate === true ? { approximate } : {}) };
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
