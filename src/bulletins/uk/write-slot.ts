import type { Measure } from "../../interception/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { groupContains, isGeneric, membersOf, type WeaponGroup } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { FigurePart } from "./figure.js";
import { shareOf } from "./share-of.js";
import { launchedIn, type Outcome, type Slot } from "./slots.js";

/** Writes a tally with its parts. */
export function writeSlot(draft: ReportDraft, slot: Slot): void {
  const launched = launchedIn(slot);
  const sources = slot.launched.flatMap(({ figures }) => figures);
  if (launched !== undefined) draft.set(slot.weapon, "launched", launched, sources.map(({ span }) => span));
  if (slot.launched.length > 1 || slot.isWider) {
    for (const { weapon, quantity, figures } of slot.launched) if (weaponKey(weapon) !== weaponKey(slot.weapon)) draft.addSubset(slot.weapon, { weapon, launched: quantity }, figures.map(({ span }) => span));
  }
  for (const outcome of slot.outcomes) draft.add(slot.weapon, outcome.figure.measure, outcome.quantity, [outcome.figure.span]);
  for (const outcome of slot.outcomes) if (isPartOf(outcome, slot)) writePart(draft, slot, outcome);
  for (const figure of sources) for (const part of figure.parts) writeSubset(draft, slot, "launched", figure.quantity, part);
  for (const { figure, quantity } of slot.outcomes) for (const part of figure.parts) writeSubset(draft, slot, figure.measure, quantity, part);
}

/** Whether a figure is of some weapons of the slot beside a figure of others. */
function isPartOf({ figure, weapon }: Outcome, slot: Slot): boolean {
  const isBeside = slot.outcomes.some((other) => other.figure !== figure && other.figure.measure === figure.measure);
  return isBeside && weapon !== undefined && weaponKey(weapon) !== weaponKey(slot.weapon) && !isVague(weapon) && groupContains(weapon, slot.weapon) !== "definitely";
}

/** Whether the group holds «інших типів», which other figures may count too. */
function isVague(weapon: WeaponGroup): boolean {
  return membersOf(weapon).some((member) => isGeneric(member) && member !== "shahed" && member !== "imitator-unspecified");
}

function writePart(draft: ReportDraft, slot: Slot, { figure, weapon, quantity }: Outcome): void {
  if (weapon === undefined) return;
  const isWhole = slot.launched.some(({ figures }) => figures.includes(figure));
  const subset = { weapon, ...(figure.whole !== undefined && !isWhole && { launched: figure.whole }), [figure.measure]: quantity };
  draft.addSubset(slot.weapon, subset, [figure.span]);
}

function writeSubset(draft: ReportDraft, slot: Slot, measure: Measure, whole: Quantity | undefined, { amount, weapon, label, span }: FigurePart): void {
  const quantity = amount.kind === "count" ? amount.quantity : amount.kind === "share" && whole !== undefined ? shareOf(whole, amount.share) : undefined;
  if (quantity !== undefined) draft.addSubset(slot.weapon, { ...(weapon === undefined ? { label } : { weapon }), [measure]: quantity }, [span]);
}
