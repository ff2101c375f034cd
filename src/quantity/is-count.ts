import type { Count } from "./count.js";

/**
 * A hand-written guard with the meaning of the {@link Count} schema, for bulk readers: what it lets pass, the schema
 * does too. Never throws.
 *
 * @example isCount({ min: 161 }) // => true
 * @example isCount("84") // => false
 */
export function isCount(value: unknown): value is Count {
  if (typeof value === "number") return isWhole(value);
  if (typeof value === "string") return value === "withheld" || value === "not_applicable";
  return typeof value === "object" && value !== null && !Array.isArray(value) && isBounds(value);
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function isBounds(bounds: { readonly min?: unknown; readonly max?: unknown; readonly approximate?: unknown }): boolean {
  for (const key in bounds) if (key !== "min" && key !== "max" && key !== "approximate") return false;
  const { min, max, approximate } = bounds;
  return isWhole(min) && (max === undefined || isWhole(max)) && (approximate === undefined || approximate === true);
}
