import { hasLoneSurrogate, NAME_LIMIT } from "../core/index.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS } from "../munition/index.js";
import { hasOnly, holdsCounts, isRecord } from "./is-counts.js";
import { MEASURES } from "./measure.js";
import type { Subset, Tally } from "./tally.js";

/**
 * A hand-written guard with the meaning of the {@link Tally} schema, for bulk readers: what it lets pass, the schema
 * does too. What it stops, the schema explains. Never throws on JSON values.
 *
 * @example isTally({ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }) // => true
 * @example isTally({ weapon: "shahed", lunched: 80 }) // => false
 */
export function isTally(value: unknown): value is Tally {
  return isRecord(value) && hasOnly(value, TALLY_KEYS) && holdsCounts(value) && isWeaponGroup(value["weapon"]) && areSubsets(value["subsets"]);
}

const TALLY_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...MEASURES, "weapon", "subsets"]);
const SUBSET_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...MEASURES, "weapon", "label"]);
const BUNDLE_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set(["ids", "label"]);
const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>([...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES]);

// Spreading makes a hole in a sparse array the undefined that it reads as.
function areSubsets(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length <= 1000 && [...(value as readonly unknown[])].every(isSubset));
}

function isSubset(value: unknown): value is Subset {
  if (!isRecord(value) || !hasOnly(value, SUBSET_KEYS) || !holdsCounts(value)) return false;
  return (value["weapon"] === undefined || isWeaponGroup(value["weapon"])) && (value["label"] === undefined || isName(value["label"]));
}

function isWeaponGroup(value: unknown): boolean {
  if (KNOWN.has(value)) return true;
  if (!isRecord(value) || !hasOnly(value, BUNDLE_KEYS) || !isName(value["label"])) return false;
  const ids = value["ids"];
  return Array.isArray(ids) && ids.length >= 2 && ids.length <= 50 && [...(ids as readonly unknown[])].every((id) => KNOWN.has(id));
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= NAME_LIMIT && !hasLoneSurrogate(value);
}
