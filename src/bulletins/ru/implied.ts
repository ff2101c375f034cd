import type { Span } from "../../core/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, type Quantity } from "../../quantity/index.js";
import type { Entry, SegmentVerb } from "./segment.js";

/** A weapon that an attempt is told to have had. */
export interface Attempted {
  readonly weapon: WeaponGroup;
  readonly quantity: Quantity | undefined;
  readonly span: Span;
}

/** Weapons of one attempt beyond these are not told apart any more. */
const MANY = 50;

/** Adds a weapon to those of an attempt; a second count of the same one comes on top. */
export function addAttempted(attempted: Attempted[], { weapon, quantity, span }: Attempted): void {
  const place = attempted.findIndex((one) => isSameWeapon(one.weapon, weapon));
  const before = attempted[place];
  if (before === undefined) {
    if (attempted.length < MANY) attempted.push({ weapon, quantity, span });
    return;
  }
  const sum = before.quantity === undefined || quantity === undefined ? (before.quantity ?? quantity) : addQuantities(before.quantity, quantity);
  attempted[place] = { weapon, quantity: sum, span: before.quantity === undefined ? span : before.span };
}

function isSameWeapon(a: WeaponGroup, b: WeaponGroup): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.label === b.label);
}

/**
 * The weapon that a general word means after an attempt with a particular one: «ракета» after «ракетой «Нептун»». The
 * word itself where several would do, or none.
 */
export function meantWeapon(weapon: WeaponGroup, attempted: readonly Attempted[]): WeaponGroup {
  if (attempted.length === 0) return weapon;
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

/** The verb of a list of weapons: it stands in the plural whatever the number of each. */
export function verbOfList(entries: readonly Entry[], verb: SegmentVerb): SegmentVerb {
  return entries.length > 1 ? { ...verb, number: "any" } : verb;
}
