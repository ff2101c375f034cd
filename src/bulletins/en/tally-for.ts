import type { Measure, Tally } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { isMemberOnly } from "./mixed-bundles.js";

/**
 * The tally that a figure goes to: of the same weapons, or the one whose weapons an outcome can only mean ("97 Shaheds …
 * 57 drones were shot down"). `"unclear"` where it overlaps others: tallies are disjoint.
 */
export function tallyFor(tallies: readonly Tally[], weapon: WeaponGroup, measure: Measure): Tally | "unclear" | undefined {
  const key = JSON.stringify(weapon);
  const same = tallies.find((tally) => JSON.stringify(tally.weapon) === key);
  if (same !== undefined) return same;
  const [first, ...others] = tallies.filter((tally) => groupContains(tally.weapon, weapon) !== "not" || groupContains(weapon, tally.weapon) !== "not");
  if (first === undefined) return undefined;
  return others.length > 0 || measure === "launched" || first[measure] !== undefined || isMemberOnly(first.weapon, weapon) ? "unclear" : first;
}

/**
 * Whether an outcome is that of a part of a tally's weapons: one of its missiles by name. Drones go by several names in
 * one text ("97 drones … 57 Shaheds were shot down").
 */
export function isNarrower(weapon: WeaponGroup, tally: WeaponGroup): boolean {
  return groupContains(tally, weapon) === "definitely" && groupContains(weapon, tally) !== "definitely" && groupContains("uav-unspecified", tally) !== "definitely";
}
