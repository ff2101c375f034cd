import { modelsOf, type BundleMember } from "./bundle.js";
import { groupContains, membersOf } from "./group-contains.js";
import { WEAPON_CLASSES, type WeaponClass } from "./tables/weapon-ids.js";
import { WEAPONS, type WeaponRow } from "./tables/weapons.js";
import type { WeaponGroup } from "./weapon-group.js";

/**
 * The one class that a group's weapons are of. `undefined` where they are of several ("X-101/X-555 and Iskander-M"),
 * where sources differ (Banderol) or the words don't tell ("drone"). Never throws.
 *
 * @example classOf("kalibr") // => "cruise-missile"
 * @example classOf("uav-unspecified") // => undefined
 */
export function classOf(group: WeaponGroup): WeaponClass | undefined {
  const classes = new Set(membersOf(group).flatMap(modelsOf).map(classOfMember));
  const [only] = classes;
  return classes.size === 1 ? only : undefined;
}

function classOfMember(member: BundleMember): WeaponClass | undefined {
  if (member === "shahed") return "one-way-attack-uav";
  const known = WEAPON_CLASSES.find((one) => one === member);
  if (known !== undefined) return known;
  const rows: Readonly<Partial<Record<BundleMember, WeaponRow>>> = WEAPONS;
  return rows[member]?.disputed === undefined ? rows[member]?.class : undefined;
}

/**
 * Whether a group's weapons are uncrewed aircraft. `undefined` where some may be and some not, or sources differ.
 *
 * @example isUav("shahed") // => true
 * @example isUav("kalibr") // => false
 */
export function isUav(group: WeaponGroup): boolean | undefined {
  return truthOf(group, "uav-unspecified");
}

/**
 * Whether a group's weapons are missiles, anti-aircraft missiles fired at the ground included. `undefined` where some
 * may be and some not, where sources differ, or for rockets, which some languages call missiles.
 *
 * @example isMissile("iskander-m-s-400") // => true
 * @example isMissile("projectile-unspecified") // => undefined
 */
export function isMissile(group: WeaponGroup): boolean | undefined {
  return truthOf(group, "missile-unspecified");
}

function truthOf(group: WeaponGroup, kind: "uav-unspecified" | "missile-unspecified"): boolean | undefined {
  const contained = groupContains(kind, group);
  return contained === "possibly" ? undefined : contained === "definitely";
}
