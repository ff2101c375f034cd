import { warning } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, formatQuantity, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { Figure } from "./figure.js";
import type { Note } from "./note.js";
import { launchedIn, overlaps, type Outcome, type Slot } from "./slots.js";

/** The headline: stated where it is over all weapons of the body, else held against those that it names. */
export function headline(draft: ReportDraft, figures: readonly Figure[], body: readonly Figure[], slots: readonly Slot[]): Note[] {
  const notes: Note[] = [];
  const heads = figures.filter(({ section }) => section === "headline");
  for (const measure of new Set(heads.map((figure) => figure.measure))) {
    const own = heads.filter((figure) => figure.measure === measure);
    const total = own.find(({ isTotal, quantity }) => isTotal && quantity !== undefined);
    const counted = total === undefined ? own : [total];
    const quantities = counted.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
    if (quantities.length === 0 || quantities.length < counted.length) continue;
    const sum = quantities.reduce(addQuantities);
    const told = slots.flatMap((slot) => slot.outcomes.filter((outcome) => outcome.figure.measure === measure).map((outcome) => ({ ...outcome, weapon: slot.weapon })));
    const isNamed = ({ weapon }: { readonly weapon: WeaponGroup }): boolean => total !== undefined || counted.some((head) => head.weapon === undefined || overlaps(head.weapon, weapon));
    if (told.every(isNamed)) stateHeadline(draft, measure, sum, counted, body, notes);
    else if (!agrees(sum, told.filter(isNamed))) notes.push(apart(measure, sum, counted));
    const whole = own.find((figure) => figure.whole !== undefined);
    if (whole?.whole !== undefined && slots.every((slot) => launchedIn(slot) === undefined)) draft.state("launched", whole.whole, [whole.span]);
  }
  return notes;
}

function stateHeadline(draft: ReportDraft, measure: Measure, sum: Quantity, heads: readonly Figure[], body: readonly Figure[], notes: Note[]): void {
  const total = body.find((figure) => figure.measure === measure && figure.isTotal && figure.quantity !== undefined);
  const spans = heads.map(({ span }) => span);
  if (total?.quantity === undefined) draft.state(measure, sum, spans);
  else if (formatQuantity(total.quantity) === formatQuantity(sum)) draft.state(measure, sum, [...spans, total.span]);
  else notes.push(apart(measure, sum, heads));
}

function agrees(sum: Quantity, told: readonly Outcome[]): boolean {
  return told.length === 0 || formatQuantity(told.map(({ quantity }) => quantity).reduce(addQuantities)) === formatQuantity(sum);
}

function apart(measure: Measure, sum: Quantity, [head]: readonly Figure[]): Note {
  const message = `The headline says ${formatQuantity(sum)} (${measure}): expected what the body adds up to. The body is used; check which holds.`;
  return warning({ code: "headline_disagrees", path: ["stated", measure], input: sum, message, ...(head !== undefined && { span: head.span }) });
}
