import * as fc from "fast-check";
import type { Subset, Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { countsOf, fatesArbitrary, partOf, type Fates } from "./counts-arbitrary.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { weaponGroupArbitrary } from "./weapon-group-arbitrary.js";

/**
 * Any valid {@link Tally}: counts of one group that some truth agrees with, in part of them with a subset counted apart.
 *
 * @example fc.sample(tallyArbitrary(), 10).every((tally) => readTally(tally).ok) // => true
 */
export function tallyArbitrary(): fc.Arbitrary<Tally> {
  return fc.tuple(weaponGroupArbitrary(), fatesArbitrary()).chain(([weapon, fates]) => tallyOf(weapon, fates));
}

/** Any tally of weapons with these fates. */
export function tallyOf(weapon: WeaponGroup, fates: Fates): fc.Arbitrary<Tally> {
  const subsets = fc.option(fc.array(partOf(fates).chain(subsetOf), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 });
  return fc.tuple(countsOf(fates), subsets).map(([counts, parts]) => ({ weapon, ...counts, ...(parts === undefined ? {} : { subsets: parts }) }));
}

function subsetOf(fates: Fates): fc.Arbitrary<Subset> {
  return fc.tuple(nameArbitrary(), countsOf(fates)).map(([label, counts]) => ({ label, ...counts }));
}
