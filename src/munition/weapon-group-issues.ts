import { describePath, describeValue, error, type Issue, type PathStep } from "../core/index.js";
import type { WeaponGroup } from "./weapon-group.js";

/** What can be wrong with a weapon group whose shape is right. */
export type WeaponGroupIssueCode = "repeated_weapon";

/**
 * The law of a weapon group: a bundle names each of its members once.
 *
 * @param path - where the group stands, from the root of the input
 * @returns `repeated_weapon` for every repeat; none for an id, family or class. Never throws.
 * @example weaponGroupIssues({ ids: ["kalibr", "kalibr"], label: "Kalibr" }, ["weapon"])[0].path // => ["weapon", "ids", 1]
 */
export function weaponGroupIssues(group: WeaponGroup, path: readonly PathStep[] = []): Issue<WeaponGroupIssueCode>[] {
  if (typeof group === "string") return [];
  const seen = new Set<string>();
  return group.ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const at = [...path, "ids", index];
    return [error({ code: "repeated_weapon", path: at, input: id, message: `${describePath(at)} repeats ${describeValue(id)}: expected each member of a bundle once. Remove the repeat.` })];
  });
}
