import { warning } from "../../core/index.js";
import { tighten, type Measure } from "../../interception/index.js";
import { addQuantities, boundsOf, formatQuantity, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { Figure } from "./figure.js";
import type { Note } from "./note.js";
import { launchedIn, slotsFor, type Slot } from "./slots.js";

/** What is told last and may not fit: what hit, fell, left or is in the air. */
export const LATE: ReadonlySet<Measure> = new Set(["reachedTarget", "failed", "stillAirborne", "leftAirspace"]);

/**
 * What hit, fell or flies on is told of weapons in general: where several tallies may hold it, it stands beside them in
 * `stated`; where it has no number and does not fit, it is not used.
 */
export function placeLate(draft: ReportDraft, slots: readonly Slot[], figures: readonly Figure[], notes: Note[]): void {
  for (const measure of LATE) {
    const own = figures.filter((figure) => figure.measure === measure);
    const spread: Figure[] = [];
    for (const figure of own) {
      const [slot, ...others] = figure.weapon === undefined ? (slots.length === 1 ? slots : []) : slotsFor(slots, figure.weapon, figure.quantity);
      const quantity = slot === undefined || others.length > 0 || PARTIAL.has(figure.amount.kind) ? undefined : lateQuantity(slot, figure);
      if (slot === undefined || quantity === undefined) spread.push(figure);
      else if (fits(draft, slot, measure, quantity)) draft.add(slot.weapon, measure, quantity, [figure.span]);
      else if (measure === "stillAirborne") notes.push(...misfit(figure, quantity));
      else if (figure.amount.kind === "count") spread.push(figure);
    }
    if (spread.length > 0) stateLate(draft, measure, own, spread);
  }
}

const PARTIAL: ReadonlySet<Figure["amount"]["kind"]> = new Set(["rest", "part"]);

/** «Ракети Х-31 не досягли цілей» without a number: all of them, where nothing else became of any. */
function lateQuantity(slot: Slot, { measure, amount, quantity }: Figure): Quantity | undefined {
  const launched = launchedIn(slot);
  const isAllOfThem = measure === "failed" && amount.kind === "unnumbered" && slot.outcomes.length === 0 && launched !== undefined;
  return isAllOfThem && !(typeof quantity === "number" && quantity === 1) ? launched : quantity;
}

/** Whether the tally holds the figure too without contradicting itself. */
function fits(draft: ReportDraft, slot: Slot, measure: Measure, quantity: Quantity): boolean {
  const tally = draft.tallyOf(slot.weapon) ?? { weapon: slot.weapon };
  const before = tally[measure];
  const sum = before === undefined || typeof before === "string" ? quantity : addQuantities(before, quantity);
  const alone = tighten(tally);
  const both = tighten({ ...tally, [measure]: sum });
  return !alone.ok || (both.ok && both.issues.length <= alone.issues.length);
}

/** A count of what flies on that passes the launches. «Декілька» says too little to be worth a word. */
function misfit({ measure, span }: Figure, quantity: Quantity): Note[] {
  if (boundsOf(quantity).min <= 2) return [];
  const message = `${measure} is ${formatQuantity(quantity)} in the text: expected no more than the launches leave. It is not used, for it may count weapons launched later; see its words.`;
  return [warning({ code: "items_disagree", path: ["tallies"], input: quantity, message, span })];
}

function stateLate(draft: ReportDraft, measure: Measure, own: readonly Figure[], spread: readonly Figure[]): void {
  if (measure === "stillAirborne") return;
  const isSaid = spread.some(({ weapon, isTotal }) => weapon !== undefined || isTotal);
  // Of a part or a rest without a number there is one at least.
  if (isSaid) draft.state(measure, own.map(({ quantity }) => quantity ?? { min: 1 }).reduce(addQuantities), own.map(({ span }) => span));
}
