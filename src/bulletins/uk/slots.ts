import { NAME_LIMIT } from "../../core/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { classOf, groupContains, isUav, membersOf, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, type Quantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";

/** What was launched of some weapons, with the figures that tell what became of them: one tally in the making. */
export interface Slot {
  weapon: WeaponGroup;
  /** What was launched, by the groups that the text tells apart. */
  readonly launched: Launched[];
  /** Whether the weapon takes in more than what was launched by name: its launches are then a floor. */
  isWider: boolean;
  readonly outcomes: Outcome[];
}

/** One figure of launches. */
export interface Launched {
  readonly weapon: WeaponGroup;
  readonly quantity: Quantity;
  readonly figures: readonly Figure[];
}

/** What became of weapons of a slot. */
export interface Outcome {
  readonly figure: Figure;
  readonly weapon: WeaponGroup | undefined;
  readonly quantity: Quantity;
}

/** Whether two groups have weapons in common, as far as is known. */
export function overlaps(one: WeaponGroup, other: WeaponGroup): boolean {
  return groupContains(one, other) !== "not" || groupContains(other, one) !== "not";
}

/** How many weapons a slot launched; `undefined` where nothing says so. */
export function launchedIn({ launched, isWider }: Slot): Quantity | undefined {
  if (launched.length === 0) return undefined;
  const sum = launched.map(({ quantity }) => quantity).reduce(addQuantities);
  return isWider ? { min: boundsOf(sum).min } : sum;
}

/** The slots that a figure of these weapons may be of, the surest alone where one is surer than the others. */
export function slotsFor(slots: readonly Slot[], weapon: WeaponGroup, quantity: Quantity | undefined): readonly Slot[] {
  const exact = slots.find((slot) => weaponKey(slot.weapon) === weaponKey(weapon));
  // «138 ударними БпЛА, ще 17 БпЛА … збито 117 БпЛА»: too many for those of the same name alone.
  const isMore = exact !== undefined && quantity !== undefined && boundsOf(quantity).min > mostIn(exact) && launchedIn(exact) !== undefined;
  if (exact !== undefined && !isMore) return [exact];
  const near = slots.filter((slot) => overlaps(slot.weapon, weapon));
  if (near.length < 2) return near;
  const holding = near.filter((slot) => groupContains(slot.weapon, weapon) === "definitely");
  if (holding.length === 1 && !isMore) return holding;
  return isUav(weapon) === false ? missileSlots(near, weapon) : droneSlots(near, weapon, quantity);
}

function missileSlots(near: readonly Slot[], weapon: WeaponGroup): readonly Slot[] {
  const covered = near.filter((slot) => groupContains(weapon, slot.weapon) === "definitely" || sharedWith(slot, weapon) > 0);
  if (covered.length > 0) return covered;
  // «Керована авіаційна ракета» is said of the tactical ones.
  const tactical = near.filter((slot) => classOf(slot.weapon) === "tactical-air-launched-missile");
  return tactical.length > 0 ? tactical : near;
}

/** Drones are counted as one mix: the slot that shares most names, else the largest, unless the count passes it. */
function droneSlots(near: readonly Slot[], weapon: WeaponGroup, quantity: Quantity | undefined): readonly Slot[] {
  const drones = near.filter((slot) => isUav(slot.weapon) !== false);
  const best = [...(drones.length > 0 ? drones : near)].sort((a, b) => sharedWith(b, weapon) - sharedWith(a, weapon) || leastIn(b) - leastIn(a)).slice(0, 1);
  const [first] = best;
  const isTooMany = first !== undefined && quantity !== undefined && boundsOf(quantity).min > mostIn(first);
  const covered = drones.filter((slot) => groupContains(weapon, slot.weapon) === "definitely");
  return isTooMany && covered.length > 1 ? covered : best;
}

function sharedWith(slot: Slot, weapon: WeaponGroup): number {
  const named = new Set<string>(membersOf(slot.weapon));
  return membersOf(weapon).filter((member) => named.has(member)).length;
}

function leastIn(slot: Slot): number {
  return boundsOf(launchedIn(slot) ?? 0).min;
}

function mostIn(slot: Slot): number {
  const launched = launchedIn(slot);
  return launched === undefined ? 0 : (boundsOf(launched).max ?? Infinity);
}

/** Makes one slot of several: what became of their weapons is told of all together. */
export function merge(slots: Slot[], [first, ...others]: readonly Slot[]): Slot | undefined {
  if (first === undefined) return undefined;
  for (const other of others) {
    first.launched.push(...other.launched);
    first.outcomes.push(...other.outcomes);
    first.isWider ||= other.isWider;
    slots.splice(slots.indexOf(other), 1);
  }
  if (others.length > 0) first.weapon = unionOf([first, ...others].map(({ weapon }) => weapon));
  return first;
}

/** One group of several. */
export function unionOf(groups: readonly WeaponGroup[]): WeaponGroup {
  const ids = [...new Set(groups.flatMap(membersOf))];
  const whole = groups.find((group) => membersOf(group).length === ids.length);
  return whole ?? { ids, label: groups.map((group) => (typeof group === "string" ? group : group.label)).join(", ").slice(0, NAME_LIMIT).trim() };
}
