import type { Absence, Count } from "../quantity/index.js";

/** The least that a count allows, without an object made for it; 0 where nothing is known, `NaN` of what is no count. */
export function lowOf(count: Count | undefined): number {
  if (typeof count === "number") return count;
  return typeof count === "object" ? count.min : endOfNone(count, 0);
}

/** The most that a count allows; `Infinity` where it is open or nothing is known, `NaN` of what is no count. */
export function highOf(count: Count | undefined): number {
  if (typeof count === "number") return count;
  return typeof count === "object" ? (count.max ?? Infinity) : endOfNone(count, Infinity);
}

/** Only a missing key and a stated absence leave a count open: a text such as "84" is a mistake, like `NaN`. */
export function isOpen(count: Count | undefined): count is Absence | undefined {
  return count === undefined || count === "withheld" || count === "not_applicable";
}

function endOfNone(count: Absence | undefined, open: number): number {
  return isOpen(count) ? open : Number.NaN;
}

/** Whether a count is hedged, so that its bounds are soft. */
export function isSoft(count: Count | undefined): boolean {
  return typeof count === "object" && count.approximate === true;
}
