import { isCount } from "../quantity/index.js";
import type { Counts } from "./counts.js";
import { MEASURES } from "./measure.js";

/**
 * A hand-written guard with the meaning of the {@link Counts} schema, for bulk readers: what it lets pass, the schema
 * does too. What it stops, the schema explains. Never throws on JSON values.
 *
 * @example isCounts({ launched: 84, shotDown: { min: 15 } }) // => true
 * @example isCounts({ launched: -1 }) // => false
 */
export function isCounts(value: unknown): value is Counts {
  return isRecord(value) && hasOnly(value, COUNTS_KEYS) && holdsCounts(value);
}

const COUNTS_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(MEASURES);

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has no key but these, inherited ones included. */
export function hasOnly(value: object, keys: ReadonlySet<string>): boolean {
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

/** Whether what stands under each measure, where something does, is a count. */
export function holdsCounts(value: Readonly<Record<string, unknown>>): boolean {
  return (
    isCountOrNone(value["launched"]) &&
    isCountOrNone(value["shotDown"]) &&
    isCountOrNone(value["suppressed"]) &&
    isCountOrNone(value["intercepted"]) &&
    isCountOrNone(value["reachedTarget"]) &&
    isCountOrNone(value["failed"]) &&
    isCountOrNone(value["stillAirborne"]) &&
    isCountOrNone(value["leftAirspace"])
  );
}

function isCountOrNone(value: unknown): boolean {
  return value === undefined || isCount(value);
}
