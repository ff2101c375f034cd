import { membersOf } from "./group-contains.js";
import type { WeaponGroup } from "./weapon-group.js";

/** A weapon group in one text: bundles of the same members are one, whatever their order and label. Empty for all weapons. */
export function weaponKey(weapon: WeaponGroup | undefined): string {
  if (weapon === undefined || typeof weapon === "string") return weapon ?? "";
  return [...new Set<string>(membersOf(weapon))].sort().join("+");
}
