import { BUNDLE_MEMBERS } from "./tables/bundle-members.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES } from "./tables/weapon-ids.js";
import type { WeaponGroup } from "./weapon-group.js";

const GENERIC: ReadonlySet<string> = new Set([...WEAPON_CLASSES, ...WEAPON_FAMILIES, "guided-air-missile"]);

/**
 * Whether a group is a word for weapons in general (a class, a family, `uav-unspecified`) and not a model.
 *
 * @example isGeneric("cruise-missile") // => true
 * @example isGeneric("kh-101") // => false
 */
export function isGeneric(group: WeaponGroup): boolean {
  if (typeof group !== "string") return group.ids.every((id) => !(id in BUNDLE_MEMBERS) && isGeneric(id));
  return GENERIC.has(group) || group.endsWith("-unspecified");
}
