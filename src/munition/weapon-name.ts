import { closest, describeValue } from "../core/index.js";
import { GROUP_NAMES, type GroupName } from "./tables/group-names.js";
import { WEAPONS } from "./tables/weapons.js";
import { WEAPON_IDS, type WeaponId } from "./tables/weapon-ids.js";
import type { WeaponGroup } from "./weapon-group.js";

/** A language that weapons are named in: Ukrainian, Russian or English. */
export type WeaponLanguage = keyof GroupName;

const IDS: ReadonlySet<string> = new Set(WEAPON_IDS);

/**
 * The usual name of a weapon group, singular; a bundle goes by its label. In English where the language asked for has
 * no name.
 *
 * @throws RangeError for a name that is no weapon group, which types let nobody write
 * @example weaponName("iskander-m") // => "Iskander-M"
 * @example weaponName("kalibr", "uk") // => "Калібр"
 */
export function weaponName(group: WeaponGroup, language: WeaponLanguage = "en"): string {
  if (typeof group !== "string") return group.label;
  if (!isWeaponId(group)) {
    if (!Object.hasOwn(GROUP_NAMES, group)) throw new RangeError(unknownGroup(group));
    return GROUP_NAMES[group][language];
  }
  const row = WEAPONS[group];
  return row[language]?.[0] ?? row.en?.[0] ?? group;
}

function unknownGroup(group: string): string {
  const near = closest(group, [...IDS, ...Object.keys(GROUP_NAMES)]);
  return `${describeValue(group)} is not a weapon group: expected ${near === undefined ? 'an id such as "shahed"' : JSON.stringify(near)}. Read names of people's own with weaponOf.`;
}

function isWeaponId(group: Exclude<WeaponGroup, object>): group is WeaponId {
  return IDS.has(group);
}
