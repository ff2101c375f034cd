import type { Span } from "../../core/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Entry, SegmentVerb } from "./segment.js";

/** A weapon that an attempt is told to have had. */
export interface Attempted {
  readonly weapon: WeaponGroup;
  readonly quantity: Quantity | undefined;
  readonly span: Span;
}

/**
 * The weapon that a general word means after an attempt with a particular one: «ракета» after «ракетой «Нептун»». The
 * word itself where several would do, or none.
 */
export function meantWeapon(weapon: WeaponGroup, attempted: readonly Attempted[]): WeaponGroup {
  const meant = new Set(attempted.map((one) => one.weapon).filter((one) => one === weapon || groupContains(weapon, one) !== "not"));
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only : weapon;
}

/** How many weapons of an attempt a word takes in; `undefined` where that is not told. */
export function attemptedCount(weapon: WeaponGroup, attempted: readonly Attempted[]): Quantity | undefined {
  return attempted.find((one) => one.quantity !== undefined && (one.weapon === weapon || groupContains(weapon, one.weapon) !== "not"))?.quantity;
}

/**
 * The number of weapons that are named without a count: one in the singular; in the plural as many as the attempt had,
 * else two or more; where the form tells nothing, one or more.
 */
export function impliedCount({ number, isAll }: Entry, verb: SegmentVerb, attempted: Quantity | undefined): Quantity {
  const told = verb.isActive || verb.number === "any" ? number : verb.number;
  if (isAll && attempted !== undefined) return attempted;
  if (told === "one") return 1;
  return attempted ?? { min: told === "many" || isAll ? 2 : 1 };
}
