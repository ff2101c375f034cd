import { describeValue, failure, success, type Outcome } from "../core/index.js";
import { formatQuantity } from "./format-quantity.js";
import { quantityOf } from "./quantity-of.js";
import type { Quantity } from "./quantity.js";

/** No longer text is notation: two numbers of 16 digits, the dash between them and a hedge. */
const LONGEST = 34;
const NOTATION = /^(?<hedge>~)?(?<min>\d+)(?:–(?<max>\d+)|(?<open>\+))?$/u;

/**
 * Reads the short notation, and nothing else: the exact inverse of `formatQuantity`. For a source's words there is
 * `readQuantity`.
 *
 * @returns the canonical quantity, or `unreadable_quantity` for any text that `formatQuantity` would not write (a
 *   hyphen for the en dash, "7–5", "5–5", "007", spaces). Never throws.
 * @example parseQuantity("161+") // => { ok: true, value: { min: 161 }, issues: [] }
 * @example parseQuantity("5-7").ok // => false
 */
export function parseQuantity(text: string): Outcome<Quantity, "unreadable_quantity"> {
  const quantity = quantityIn(text);
  if (quantity !== undefined && formatQuantity(quantity) === text) return success(quantity);
  return failure({
    code: "unreadable_quantity",
    path: [],
    input: text,
    message: `${describeValue(text)} is not a quantity in short notation: expected 84, 5–7 (en dash), 161+ or ~300. ${mendOf(text)}`,
  });
}

function mendOf(text: unknown): string {
  const meant = typeof text === "string" ? text.replace("-", "–") : "";
  return meant !== text && quantityIn(meant) !== undefined ? `Did you mean "${meant}"?` : "Write it so, or read a source's words with readQuantity.";
}

function quantityIn(text: unknown): Quantity | undefined {
  const groups = typeof text === "string" && text.length <= LONGEST ? NOTATION.exec(text)?.groups : undefined;
  if (groups === undefined) return undefined;
  const min = Number(groups["min"]);
  const max = groups["open"] === undefined ? Number(groups["max"] ?? min) : undefined;
  const lawful = Number.isSafeInteger(min) && (max === undefined || (Number.isSafeInteger(max) && min <= max));
  return lawful ? quantityOf({ min, max, approximate: groups["hedge"] !== undefined }) : undefined;
}
