import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { Count } from "./count.js";
import { boundsOf } from "./full-bounds.js";
import { quantityIssues, type QuantityIssueCode } from "./quantity-issues.js";
import { quantityOf } from "./quantity-of.js";
import { Quantity } from "./quantity.js";

/** What can be wrong with a count or quantity read from outside. */
export type CountIssueCode = ShapeIssueCode | QuantityIssueCode;

/**
 * Reads a {@link Quantity} out of unknown data: shape and laws. (A source's words are read by `readQuantity`, the short
 * notation by `parseQuantity`.)
 *
 * @returns the canonical quantity; `crossed_bounds` and shape issues are errors, `not_canonical_quantity` (bounds that
 *   meet, read as the number) is a warning. Never throws on any JSON value.
 * @example readBareQuantity({ min: 161 }) // => { ok: true, value: { min: 161 }, issues: [] }
 * @example readBareQuantity({ min: 7, max: 5 }).issues.map(({ code }) => code) // => ["crossed_bounds"]
 */
export function readBareQuantity(value: unknown): Outcome<Quantity, CountIssueCode> {
  const shape = readShape(Quantity, value);
  return shape.ok ? canonical(shape.value) : shape;
}

/**
 * Reads a {@link Count} out of unknown data, as {@link readBareQuantity} does; `"withheld"` and `"not_applicable"` are
 * counts too.
 *
 * @returns the canonical count; codes as {@link readBareQuantity}. Never throws on any JSON value.
 * @example readCount("withheld") // => { ok: true, value: "withheld", issues: [] }
 * @example readCount(-1).issues.map(({ code }) => code) // => ["not_allowed"]
 */
export function readCount(value: unknown): Outcome<Count, CountIssueCode> {
  const shape = readShape(Count, value);
  return shape.ok && typeof shape.value !== "string" ? canonical(shape.value) : shape;
}

function canonical(quantity: Quantity): Outcome<Quantity, QuantityIssueCode> {
  const outcome = outcomeOf(quantity, quantityIssues(quantity, []));
  return outcome.ok ? { ...outcome, value: quantityOf(boundsOf(quantity)) } : outcome;
}
