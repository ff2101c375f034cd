import type { WeaponGroup } from "../../munition/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { Figure } from "./figure.js";
import { headline } from "./headline.js";
import { LATE, placeLate } from "./late-figures.js";
import { launchSlots } from "./launch-slots.js";
import type { Note } from "./note.js";
import { placeAll, placeOutcome } from "./place-outcome.js";
import type { Slot } from "./slots.js";
import { isSubtotal, subtotalNotes } from "./subtotals.js";
import { withoutSummedUp } from "./summed-up.js";
import { withTitle } from "./title.js";
import { withoutRepeats } from "./without-repeats.js";
import { writeSlot } from "./write-slot.js";

/** Puts the figures of a text together: into disjoint tallies, with the totals beside them. Returns what is in doubt. */
export function assemble(draft: ReportDraft, figures: readonly Figure[]): Note[] {
  const notes: Note[] = [];
  const heads = figures.filter(({ section }) => section === "headline");
  const told = withTitle(withWeapons(figures.filter(({ section }) => section !== "headline")));
  const body = told.filter(({ section }) => section !== "headline");
  const items = withoutSummedUp(body.filter((figure) => !isSubtotal(figure, body) && !figure.isTotal && !figure.ofTotal), notes);
  const slots = launchSlots(items.filter(({ measure }) => measure === "launched"), notes);
  const outcomes = items.filter(({ measure }) => measure !== "launched");
  const isLate = (figure: Figure): boolean => LATE.has(figure.measure);
  for (const figure of withoutRepeats(outcomes.filter((one) => !isLate(one)))) placeOutcome(slots, figure);
  for (const figure of body.filter(({ isTotal, amount }) => isTotal && amount.kind === "all")) placeAll(slots, figure);
  for (const slot of slots) writeSlot(draft, slot);
  const late = body.filter((figure) => isLate(figure) && !isSubtotal(figure, body) && !(figure.isTotal && figure.quantity !== undefined));
  placeLate(draft, slots, withoutRepeats(late), notes);
  for (const figure of body) if ((figure.isTotal || figure.ofTotal) && figure.quantity !== undefined && !figure.isMore) stateTotal(draft, figure, body, slots);
  notes.push(...subtotalNotes(body), ...headline(draft, [...heads, ...told], body, slots));
  return notes;
}

/** Figures without a name get the weapons named last before them. */
function withWeapons(figures: readonly Figure[]): Figure[] {
  let last: WeaponGroup | undefined;
  return figures.map((figure) => {
    if (figure.weapon === undefined) return figure.isTotal || figure.ofTotal || last === undefined ? figure : { ...figure, weapon: last };
    last = figure.weapon;
    return figure;
  });
}

function stateTotal(draft: ReportDraft, figure: Figure, body: readonly Figure[], slots: readonly Slot[]): void {
  const { measure, quantity, span } = figure;
  if (quantity === undefined || body.find((other) => other.measure === measure && (other.isTotal || other.ofTotal) && other.quantity !== undefined) !== figure) return;
  if (slots.length === 0) draft.add("projectile-unspecified", measure, quantity, [span]);
  else draft.state(measure, quantity, [span]);
}
