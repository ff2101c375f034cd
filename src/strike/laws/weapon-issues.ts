import { warning, type Issue } from "../../core/index.js";
import type { Tally } from "../../interception/index.js";
import { membersOf, weaponGroupIssues, type WeaponGroup, type WeaponGroupIssueCode } from "../../munition/index.js";

/** What can be wrong between the tallies of a report. */
export type WeaponOverlapIssueCode = "overlapping_weapons";

/** Up to so many tallies are compared two by two. */
const FEW = 12;

/**
 * The laws of the weapons that a report counts: each group's own (`repeated_weapon`), and that tallies are disjoint
 * (`overlapping_weapons`). Never throws.
 */
export function weaponIssues(tallies: readonly Tally[]): Issue<WeaponGroupIssueCode | WeaponOverlapIssueCode>[] {
  if (areSingleAndDistinct(tallies)) return [];
  const groups = tallies.flatMap(({ weapon, subsets = [] }, index) => [
    ...weaponGroupIssues(weapon, ["tallies", index, "weapon"]),
    ...subsets.flatMap((subset, part) => (subset.weapon === undefined ? [] : weaponGroupIssues(subset.weapon, ["tallies", index, "subsets", part, "weapon"]))),
  ]);
  return [...groups, ...weaponOverlapIssues(tallies)];
}

/** Few weapons that each go by one name of their own, as in most reports: nothing can be wrong with those. */
function areSingleAndDistinct(tallies: readonly Tally[]): boolean {
  return tallies.length <= FEW && tallies.every(({ weapon, subsets }, index) => typeof weapon === "string" && subsets === undefined && isFirst(weapon, index, tallies));
}

function isFirst(weapon: WeaponGroup, index: number, tallies: readonly Tally[]): boolean {
  for (let earlier = 0; earlier < index; earlier += 1) if (tallies[earlier]?.weapon === weapon) return false;
  return true;
}

/**
 * The law of disjoint tallies: none counts weapons by a name that another one counts, by itself or in a bundle
 * (`overlapping_weapons`, a warning). That one name takes in another (a class its models) is not looked up here:
 * sources do count "the other cruise missiles" beside one model. Never throws.
 */
function weaponOverlapIssues(tallies: readonly Tally[]): Issue<WeaponOverlapIssueCode>[] {
  const firstOf = new Map<string, number>();
  const issues: Issue<WeaponOverlapIssueCode>[] = [];
  for (const [index, { weapon }] of tallies.entries()) {
    const members = membersOf(weapon);
    const earlier = members.map((member) => firstOf.get(member)).find((place) => place !== undefined);
    for (const member of members) if (!firstOf.has(member)) firstOf.set(member, index);
    if (earlier === undefined) continue;
    const message = `tallies[${index}].weapon is ${named(weapon)}, which tallies[${earlier}] counts too (${named(tallies[earlier]?.weapon)}): expected the tallies of a report to be disjoint, for they are added. Join the two, or make the part a subset of the whole.`;
    issues.push(warning({ code: "overlapping_weapons", path: ["tallies", index, "weapon"], input: weapon, message }));
  }
  return issues;
}

function named(weapon: WeaponGroup | undefined): string {
  return typeof weapon === "object" ? `the bundle ${JSON.stringify(weapon.label)}` : JSON.stringify(weapon);
}
