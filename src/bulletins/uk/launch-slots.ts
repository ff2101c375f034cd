import { warning } from "../../core/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { isGeneric } from "../../munition/index.js";
import { formatQuantity, type Quantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import type { Note } from "./note.js";
import { launchedIn, overlaps, type Slot } from "./slots.js";
import { withoutRepeats } from "./without-repeats.js";

/** The tallies that the launches make: counted ones first, then those without a number that no count takes in. */
export function launchSlots(figures: readonly Figure[], notes: Note[]): Slot[] {
  const slots: Slot[] = [];
  const counted = figures.filter(({ amount, weapon }) => amount.kind === "count" && weapon !== undefined);
  for (const figure of withoutRepeats(counted)) addLaunched(slots, figure, notes);
  for (const figure of figures) {
    const isNew = figure.amount.kind === "unnumbered" && figure.weapon !== undefined && !slots.some((slot) => overlaps(slot.weapon, figure.weapon ?? slot.weapon));
    if (isNew) addLaunched(slots, figure, notes);
  }
  return slots;
}

function addLaunched(slots: Slot[], figure: Figure, notes: Note[]): void {
  const { weapon, quantity } = figure;
  if (weapon === undefined || quantity === undefined) return;
  const same = slots.find((slot) => weaponKey(slot.weapon) === weaponKey(weapon));
  const alike = same ?? slots.find((slot) => isSameCount(slot, figure) && overlaps(slot.weapon, weapon) && slot.launched[0]?.figures[0]?.sentence !== figure.sentence);
  const launched = { weapon, quantity, figures: [figure] };
  const [first] = alike?.launched ?? [];
  const isFresh = alike === undefined || figure.isMore || figure.section === "item" || first?.figures[0]?.sentence === figure.sentence;
  if (alike === undefined || (isFresh && same === undefined)) slots.push({ weapon, launched: [launched], isWider: false, outcomes: [] });
  else if (isFresh) alike.launched.push(launched);
  else if (isSameCount(alike, figure)) {
    // Said again by its name: «35 БпЛА … 35 «Shahed-136/131»».
    if (isGeneric(alike.weapon) && !isGeneric(weapon)) alike.weapon = weapon;
  } else notes.push(twice(alike, quantity, figure));
}

function isSameCount(slot: Slot, { quantity }: Figure): boolean {
  const launched = launchedIn(slot);
  return launched !== undefined && quantity !== undefined && formatQuantity(launched) === formatQuantity(quantity);
}

function twice(slot: Slot, quantity: Quantity, { span }: Figure): Note {
  const first = launchedIn(slot) ?? 0;
  const message = `The text gives ${formatQuantity(first)} and ${formatQuantity(quantity)} launched for the same weapons. The first is used; check which holds.`;
  return warning({ code: "several_totals", path: ["tallies"], input: quantity, message, span });
}
