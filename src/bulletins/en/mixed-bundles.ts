import { groupContains, membersOf, type WeaponGroup } from "../../munition/index.js";
import { isPart } from "./is-part.js";
import type { ReadCount } from "./read-figures.js";
import { weaponOfCount } from "./weapon-of-count.js";

/** More bundles than any text tells of. */
const MOST = 16;

/** Whether a bundle holds weapons of which one name is no name for all: "drones and missiles", not "drones and decoys". */
function isMixed(bundle: WeaponGroup): boolean {
  return typeof bundle === "object" && !membersOf(bundle).some((member) => groupContains(member, bundle) === "definitely");
}

/** Whether what becomes of some weapons tells nothing of the whole of a bundle. */
export function isMemberOnly(bundle: WeaponGroup, weapon: WeaponGroup): boolean {
  return isMixed(bundle) && groupContains(weapon, bundle) !== "definitely";
}

/**
 * Bundles whose members are counted by themselves too: "500 drones and missiles were launched; 460 drones and 19
 * missiles were shot down". Their figures are the headline's. None where other weapons were launched beside them.
 *
 * @returns the bundles as JSON
 */
export function bundlesApart(text: string, counts: readonly ReadCount[]): ReadonlySet<string> {
  const named = new Map<string, WeaponGroup>();
  const launched = new Map<string, WeaponGroup>();
  for (const [index, count] of counts.entries()) {
    const weapon = weaponOfCount(text, count);
    if (weapon === undefined || isPart(count, counts[index - 1])) continue;
    named.set(JSON.stringify(weapon), weapon);
    if (count.figure.measure === "launched") launched.set(JSON.stringify(weapon), weapon);
  }
  const bundles = [...named].filter(([, weapon]) => isMixed(weapon)).slice(0, MOST);
  const apart = bundles.filter(([key, bundle]) => {
    const isWhole = [...launched].every(([other, weapon]) => other === key || groupContains(bundle, weapon) === "definitely");
    return isWhole && [...named].some(([other, weapon]) => other !== key && groupContains(bundle, weapon) === "definitely" && isMemberOnly(bundle, weapon));
  });
  return new Set(apart.map(([key]) => key));
}
