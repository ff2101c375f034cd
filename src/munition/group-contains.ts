import { extentOf, type Extent } from "./extent.js";
import type { WeaponGroup } from "./weapon-group.js";

/** Whether one group of weapons lies within another. */
export type Containment = "definitely" | "possibly" | "not";

/**
 * Whether every weapon that `inner` counts is one that `outer` counts: a class contains its models, a family its
 * members, a bundle the weapons that it names. `possibly` where a name is vague ("Shahed-type" totals may hold decoys)
 * or sources class a weapon differently; `not` where the two have no weapon in common. Never throws.
 *
 * @example groupContains("shahed", "shahed-238") // => "definitely"
 * @example groupContains("cruise-missile", "iskander-m") // => "not"
 * @example groupContains("shahed", "gerbera") // => "possibly"
 */
export function groupContains(outer: WeaponGroup, inner: WeaponGroup): Containment {
  if (outer === inner) return "definitely";
  if (typeof outer !== "string" || typeof inner !== "string") return compare(outer, inner);
  let inOuter = compared.get(outer);
  if (inOuter === undefined) compared.set(outer, (inOuter = new Map<string, Containment>()));
  let contained = inOuter.get(inner);
  if (contained === undefined) inOuter.set(inner, (contained = compare(outer, inner)));
  return contained;
}

/** Answers for pairs of names, kept because readers ask the same few again and again. */
const compared = new Map<string, Map<string, Containment>>();

function compare(outer: WeaponGroup, inner: WeaponGroup): Containment {
  const whole = union(outer);
  const part = union(inner);
  const named = new Set(membersOf(outer));
  const isWithin = membersOf(inner).every((member) => named.has(member) || isSubset(extentOf(member).may, whole.sure));
  if (isWithin) return "definitely";
  const overlaps = intersects(part.may, whole.may) || intersects(part.may, whole.doubtful) || intersects(part.doubtful, whole.may);
  return overlaps ? "possibly" : "not";
}

/**
 * What a group names: the members of a bundle, else the group alone.
 *
 * @example membersOf("kalibr") // => ["kalibr"]
 */
export function membersOf(group: WeaponGroup): readonly Exclude<WeaponGroup, object>[] {
  return typeof group === "string" ? [group] : group.ids;
}

function union(group: WeaponGroup): Extent {
  const extents = membersOf(group).map(extentOf);
  return { sure: new Set(extents.flatMap(({ sure }) => [...sure])), may: new Set(extents.flatMap(({ may }) => [...may])), doubtful: new Set(extents.flatMap(({ doubtful }) => [...doubtful])) };
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}
