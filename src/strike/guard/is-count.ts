import type { Count } from "../../quantity/index.js";
import { isRecord } from "./is-record.js";

/** Whether a value is what the `Count` schema of quantity reads. */
export function isCount(value: unknown): value is Count {
  if (typeof value === "number") return isWhole(value);
  if (typeof value === "string") return value === "withheld" || value === "not_applicable";
  return isRecord(value) && isBounds(value);
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function isBounds(bounds: Readonly<Record<string, unknown>>): boolean {
  for (const key in bounds) if (key !== "min" && key !== "max" && key !== "approximate") return false;
  const { min, max, approximate } = bounds;
  return isWhole(min) && (max === undefined || isWhole(max)) && (approximate === undefined || approximate === true);
}
