import { groupContains, isGeneric, membersOf, type WeaponGroup } from "../../munition/index.js";
import { isExact } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import { shareOf } from "./share-of.js";
import { launchedIn, merge, slotsFor, unionOf, type Slot } from "./slots.js";

/** Puts what became of weapons with what was launched of them, joining launches that it tells of together. */
export function placeOutcome(slots: Slot[], figure: Figure): void {
  const { weapon, amount } = figure;
  if (amount.kind === "all") {
    placeAll(slots, figure);
    return;
  }
  if (weapon === undefined) {
    const [only] = slots;
    if (only !== undefined && slots.length === 1) addOutcome(only, figure);
    return;
  }
  const near = slotsFor(slots, weapon, figure.quantity);
  const slot = near.length > 0 ? merge(slots, near) : undefined;
  if (slot !== undefined) widen(slot, weapon);
  addOutcome(slot ?? newSlot(slots, weapon), figure);
}

function newSlot(slots: Slot[], weapon: WeaponGroup): Slot {
  const slot: Slot = { weapon, launched: [], isWider: false, outcomes: [] };
  slots.push(slot);
  return slot;
}

/** «31 крилату ракету Х-101/Іскандер-К» of 32 Х-101: the tally is of both, and 32 a floor of its launches. */
function widen(slot: Slot, weapon: WeaponGroup): void {
  const hasMore = membersOf(weapon).some((member) => !isGeneric(member) && groupContains(slot.weapon, member) === "not");
  if (!hasMore || isGeneric(weapon)) return;
  slot.weapon = unionOf([weapon, slot.weapon]);
  slot.isWider = true;
}

function addOutcome(slot: Slot, figure: Figure): void {
  const whole = launchedIn(slot);
  if (figure.whole !== undefined && whole === undefined && figure.weapon !== undefined) slot.launched.push({ weapon: figure.weapon, quantity: figure.whole, figures: [figure] });
  if (figure.amount.kind === "share" && whole === undefined) return;
  const quantity = figure.amount.kind === "share" && whole !== undefined ? shareOf(whole, figure.amount.share) : figure.quantity;
  if (quantity !== undefined) slot.outcomes.push({ figure, weapon: figure.weapon, quantity });
}

/** «Усі цілі збито»: as many as were launched, where that is known. */
export function placeAll(slots: readonly Slot[], figure: Figure): void {
  const { weapon } = figure;
  for (const slot of weapon === undefined || figure.isTotal ? slots : slotsFor(slots, weapon, undefined)) {
    const launched = launchedIn(slot);
    if (launched !== undefined && isExact(launched)) slot.outcomes.push({ figure, weapon, quantity: launched });
  }
}
