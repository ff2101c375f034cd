import { boundsOf } from "./full-bounds.js";
import type { Quantity } from "./quantity.js";

/**
 * Writes a quantity in the library's short notation: `84`, `5–7` (en dash), `161+`, and `~` before what is approximate.
 * Never throws.
 *
 * @returns text that `parseQuantity` reads back to the same canonical quantity
 * @example formatQuantity({ min: 161 }) // => "161+"
 * @example formatQuantity({ min: 0, max: 499, approximate: true }) // => "~0–499"
 */
export function formatQuantity(quantity: Quantity): string {
  const { min, max, approximate } = boundsOf(quantity);
  const hedge = approximate ? "~" : "";
  if (max === undefined) return `${hedge}${min}+`;
  return min === max ? `${hedge}${min}` : `${hedge}${min}–${max}`;
}
