import { describePath, error, warning, type Issue, type PathStep } from "../core/index.js";
import type { Count } from "./count.js";
import { formatQuantity } from "./format-quantity.js";

/** What can be wrong with a quantity whose shape is right. */
export type QuantityIssueCode = "crossed_bounds" | "not_canonical_quantity";

/**
 * The laws of a count whose shape is right: `min` does not pass `max` (`crossed_bounds`, an error, hedged or not), and
 * bounds that meet without a hedge are written as the number (`not_canonical_quantity`, a warning). Absences keep them.
 * Never throws.
 *
 * @param path - where the count stands in the value being read
 * @returns no issue, or one
 * @example quantityIssues({ min: 7, max: 5 }, ["launched"]).map(({ code }) => code) // => ["crossed_bounds"]
 * @example quantityIssues({ min: 5, max: 5 }, ["launched"]).map(({ severity }) => severity) // => ["warning"]
 */
export function quantityIssues(count: Count | undefined, path: readonly PathStep[]): Issue<QuantityIssueCode>[] {
  if (typeof count !== "object" || count.max === undefined) return [];
  const { min, max, approximate } = count;
  const at = path.length === 0 ? "The quantity" : describePath(path);
  if (min > max) {
    const message = `${at} has min ${min} above max ${max}: expected min to be at most max. Swap them, or correct one.`;
    return [error({ code: "crossed_bounds", path, input: count, message })];
  }
  if (min === max && approximate !== true) {
    const message = `${at} is { min: ${min}, max: ${max} }: expected the plain number ${formatQuantity(count)}, since the bounds meet.`;
    return [warning({ code: "not_canonical_quantity", path, input: count, message })];
  }
  return [];
}
