import { closest, describeValue, failure, success, type Outcome } from "../core/index.js";
import { bundleOf, modelsOf } from "./bundle.js";
import { findMunition } from "./find-munition.js";
import { namedWeapon } from "./named-weapon.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS } from "./tables/weapon-ids.js";
import { namesOf } from "./vocabulary.js";
import type { WeaponGroup } from "./weapon-group.js";

/** Longest name that is looked up. */
const LONGEST = 500;
const LIST = /\s(?:and|та|[ійи])\s|[,;+&]/u;

/**
 * The weapon that a name, an id or a data set's cell means, the whole of it: "X-59/X-69", "C-400 and Iskander-M",
 * «Молнія», `iskander-m`. A slash or "and" makes a bundle under the name as given, unless an id means just that.
 *
 * @returns `unknown_weapon` with the nearest known name of the same numbers; never a guess. Never throws.
 * @example weaponOf("X-101/X-555").value // => "kh-101-555"
 * @example weaponOf("X-101/X-555 and Kalibr").value // => { ids: ["kh-101-555", "kalibr"], label: "X-101/X-555 and Kalibr" }
 * @example weaponOf("Iskandr-M").issues[0].code // => "unknown_weapon"
 */
export function weaponOf(name: string): Outcome<WeaponGroup, "unknown_weapon"> {
  const text = name.length > LONGEST ? "" : name.trim();
  const weapon = namedWeapon(text) ?? described(text) ?? listed(text);
  if (weapon !== undefined) return success(weapon);
  const meant = nearest(text);
  return failure({
    code: "unknown_weapon",
    path: [],
    input: name,
    message: `${describeValue(name)} is not a known weapon: expected an id, a class or a name such as "Iskander-M". ${meant === undefined ? "Report it under a class, or as a bundle with a label." : `Did you mean ${describeValue(meant)}?`}`,
  });
}

/** A name with its common noun: "Shahed-type UAV", «крилата ракета Х-101». */
function described(text: string): WeaponGroup | undefined {
  const [match, ...more] = findMunition(text);
  return match !== undefined && more.length === 0 && match.wording === text ? match.weapon : undefined;
}

/** Names joined by "and", each of which may be joined by slashes. */
function listed(text: string): WeaponGroup | undefined {
  const parts = text.split(LIST);
  const groups = parts.map((part) => namedWeapon(part.trim()) ?? slashed(part));
  return groups.every((group) => group !== undefined) ? bundleOf(groups, text) : undefined;
}

function slashed(text: string): WeaponGroup | undefined {
  const groups = text.split("/").map((part) => namedWeapon(part.trim()));
  if (groups.length < 2 || !groups.every((group) => group !== undefined)) return undefined;
  return bundleOf(groups.flatMap((group) => (typeof group === "string" ? modelsOf(group) : group.ids)), text);
}

/** The nearest name with the same numbers: another number is another weapon. */
function nearest(text: string): string | undefined {
  const names = [...WEAPON_IDS.flatMap(namesOf), ...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES];
  return closest(text, names.filter((name) => digitsOf(name) === digitsOf(text)));
}

function digitsOf(name: string): string {
  return name.replace(/\D+/gu, "");
}
