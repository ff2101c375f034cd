import type { Count } from "../quantity/index.js";

/** The least that a count allows, without an object made for it; 0 where nothing is known. */
export function lowOf(count: Count | undefined): number {
  if (typeof count === "number") return count;
  return typeof count === "object" ? count.min : 0;
}

/** The most that a count allows; `Infinity` where it is open or nothing is known. */
export function highOf(count: Count | undefined): number {
  if (typeof count === "number") return count;
  return typeof count === "object" ? (count.max ?? Infinity) : Infinity;
}

/** Whether a count is hedged, so that its bounds are soft. */
export function isSoft(count: Count | undefined): boolean {
  return typeof count === "object" && count.approximate === true;
}
