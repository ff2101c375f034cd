import * as fc from "fast-check";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, type WeaponGroup } from "../../munition/index.js";
import { nameArbitrary } from "./name-arbitrary.js";

type Member = Exclude<WeaponGroup, object>;

const MEMBERS: readonly Member[] = [...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES];

/**
 * Any valid {@link WeaponGroup}: an id, a family, a class, or a bundle of two to four.
 *
 * @example fc.sample(weaponGroupArbitrary(), 10).every((weapon) => WeaponGroup.safeParse(weapon).success) // => true
 */
export function weaponGroupArbitrary(): fc.Arbitrary<WeaponGroup> {
  return weaponGroupsArbitrary({ minLength: 1, maxLength: 1 }).map(([group = "shahed"]) => group);
}

/** Any list of weapon groups that share no name, as the tallies of one report have them. */
export function weaponGroupsArbitrary(constraints: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<WeaponGroup[]> {
  const { minLength = 0, maxLength } = constraints;
  // Four names for each group, of which a bundle takes up to all and a single weapon the first.
  const sizes = fc.array(fc.constantFrom(1, 1, 1, 2, 4), { minLength, maxLength });
  return fc
    .tuple(sizes, fc.shuffledSubarray([...MEMBERS], { minLength: maxLength * 4, maxLength: maxLength * 4 }), fc.array(nameArbitrary(), { minLength: maxLength, maxLength }))
    .map(([taken, members, labels]) => taken.map((size, index) => groupOf(members.slice(index * 4, index * 4 + size), labels[index] ?? "")));
}

function groupOf(ids: readonly Member[], label: string): WeaponGroup {
  const [only, second] = ids;
  return only === undefined || second !== undefined ? { ids, label } : only;
}
