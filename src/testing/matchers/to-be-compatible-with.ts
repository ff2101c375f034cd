import { describeValue } from "../../core/index.js";
import { boundsOf, Quantity } from "../../quantity/index.js";
import type { MatcherResult } from "./matcher-result.js";

/**
 * Matcher: two quantities may be the same number, since their bounds meet: "dozens" and 479 do, 53 and "more than 160"
 * do not. A hedge opens nothing here: the bounds are taken as they stand. Never throws.
 *
 * @example toBeCompatibleWith({ min: 24 }, 479).pass // => true
 * @example toBeCompatibleWith(53, { min: 161 }).pass // => false
 */
export function toBeCompatibleWith(received: unknown, expected: Quantity): MatcherResult {
  const quantity = Quantity.safeParse(received);
  if (!quantity.success) return { pass: false, message: () => `Received ${describeValue(received)}: expected a quantity, a whole number or bounds such as { min: 161 }.` };
  const [a, b] = [boundsOf(quantity.data), boundsOf(expected)];
  const pass = a.min <= (b.max ?? Infinity) && b.min <= (a.max ?? Infinity);
  return { pass, message: () => `Expected ${JSON.stringify(received)} ${pass ? "not " : ""}to be compatible with ${JSON.stringify(expected)}.` };
}
