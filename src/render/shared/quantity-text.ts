import { boundsOf, type Quantity } from "../../quantity/index.js";

/** A quantity as English has it: `84`, `2 to 3`, `at least 161`, `about 300`, `up to 17`. */
export function quantityText(quantity: Quantity): string {
  const { min, max, approximate } = boundsOf(quantity);
  const about = approximate ? "about " : "";
  if (max === undefined && min === 0) return "an open number";
  if (max === undefined) return approximate ? `about ${min} or more` : `at least ${min}`;
  if (min === max) return `${about}${min}`;
  return min === 0 ? `up to ${about}${max}` : `${about}${min} to ${max}`;
}
