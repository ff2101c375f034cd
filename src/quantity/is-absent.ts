import type { Absence, Count } from "./count.js";

/**
 * Whether a count is an absence rather than a quantity. A missing key (`undefined`) is an absence too.
 *
 * @example isAbsent("withheld") // => true
 * @example isAbsent(0) // => false
 */
export function isAbsent(count: Count | undefined): count is Absence | undefined {
  return count === undefined || typeof count === "string";
}
