import { boundsOf } from "./full-bounds.js";
import { quantityOf } from "./quantity-of.js";
import type { Quantity } from "./quantity.js";

/**
 * How far a hedged count may lie from its words: a named value, as data. `percent`: that share of each end, whole
 * percents. `count`: so many either way. `last_digit`: half a unit of the last digit that is not a nought ("about 300"
 * is 250–350).
 */
export interface WideningPolicy {
  /** Recorded in the answer. */
  readonly name: string;
  readonly margin: { readonly kind: "percent" | "count"; readonly by: number } | { readonly kind: "last_digit" };
}

/** A quantity after widening. */
export interface WidenedQuantity {
  readonly quantity: Quantity;
  /** Name of the policy, where it had a say. */
  readonly policy?: string | undefined;
}

/** A tenth either way. */
export const tenPercentPolicy: WideningPolicy = { name: "ten_percent", margin: { kind: "percent", by: 10 } };

/** Half a unit of the last digit that is not a nought: the error of a rounded figure. */
export const lastDigitPolicy: WideningPolicy = { name: "last_digit", margin: { kind: "last_digit" } };

/**
 * Turns a hedge into hard bounds by a caller's policy: each end moves outward by the margin, rounded outward, never
 * below 0, and the hedge is dropped, since the policy now answers for it. A quantity without a hedge stays as it is.
 *
 * @returns the quantity, canonical, and the policy's name where it was applied
 * @throws RangeError where the margin is not a whole number of 0 or more, or `quantity` breaks its laws
 * @example widenQuantity({ min: 300, max: 300, approximate: true }, tenPercentPolicy) // => { quantity: { min: 270, max: 330 }, policy: "ten_percent" }
 * @example widenQuantity(84, tenPercentPolicy) // => { quantity: 84 }
 */
export function widenQuantity(quantity: Quantity, { name, margin }: WideningPolicy): WidenedQuantity {
  if (margin.kind !== "last_digit" && !(Number.isSafeInteger(margin.by) && margin.by >= 0)) {
    throw new RangeError(`The margin of "${name}" is ${margin.by}: expected a whole number of 0 or more.`);
  }
  const { min, max, approximate } = boundsOf(quantity);
  if (!approximate) return { quantity: quantityOf({ min, max }) };
  const upper = max === undefined ? undefined : max + marginOf(max, margin);
  const open = upper === undefined || upper > Number.MAX_SAFE_INTEGER;
  return { quantity: quantityOf({ min: Math.max(0, min - marginOf(min, margin)), max: open ? undefined : upper }), policy: name };
}

function marginOf(end: number, margin: WideningPolicy["margin"]): number {
  if (margin.kind === "count") return margin.by;
  if (margin.kind === "percent") return Math.ceil((end * margin.by) / 100);
  let unit = 1;
  while (end > 0 && end % (unit * 10) === 0) unit *= 10;
  return Math.ceil(unit / 2);
}
