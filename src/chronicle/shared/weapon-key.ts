import { membersOf, type WeaponGroup } from "../../munition/index.js";

/** A weapon group in one text: bundles of the same members are one, whatever their order and label. Empty for all weapons. */
export function weaponKey(weapon: WeaponGroup | undefined): string {
  return weapon === undefined ? "" : [...new Set<string>(membersOf(weapon))].sort().join("+");
}
