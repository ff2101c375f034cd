import { textAt } from "../../core/index.js";
import type { Measure, Tally } from "../../interception/index.js";
import { groupContains, membersOf, type WeaponGroup } from "../../munition/index.js";
import type { ReadCount } from "./read-figures.js";
import { shortName } from "./short-name.js";

/** The weapons that a count names or leaves out. */
export function weaponOfCount(text: string, { noun }: ReadCount): WeaponGroup | undefined {
  const [first, ...rest] = noun.weapons;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return first?.weapon;
  const ids = [...new Set(noun.weapons.flatMap(({ weapon }) => membersOf(weapon)))];
  return ids.length < 2 ? first.weapon : { ids, label: shortName(textAt(text, { start: first.span.start, end: last.span.end })) };
}

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
  return others.length > 0 || measure === "launched" || first[measure] !== undefined ? "unclear" : first;
}
