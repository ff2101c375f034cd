import type { Quantity } from "./quantity.js";

/** The bounds of any quantity with every field present, exact numbers included. Both ends are inclusive. */
export interface FullBounds {
  /** The least count that agrees with the words. */
  readonly min: number;
  /** The greatest; `undefined` where they name no ceiling. */
  readonly max: number | undefined;
  /** Whether the source hedged: both ends are then soft. */
  readonly approximate: boolean;
}

/**
 * The two ends of a quantity. Takes what it is given: crossed or unwholesome bounds come back as they are. Never throws.
 *
 * @example boundsOf(84) // => { min: 84, max: 84, approximate: false }
 * @example boundsOf({ min: 161 }) // => { min: 161, max: undefined, approximate: false }
 */
export function boundsOf(quantity: Quantity): FullBounds {
  if (typeof quantity === "number") return { min: quantity, max: quantity, approximate: false };
  return { min: quantity.min, max: quantity.max, approximate: quantity.approximate === true };
}

/**
 * Whether a quantity is one number without a hedge.
 *
 * @example isExact(84) // => true
 * @example isExact({ min: 300, max: 300, approximate: true }) // => false
 */
export function isExact(quantity: Quantity): boolean {
  const { min, max, approximate } = boundsOf(quantity);
  return min === max && !approximate;
}
