import type { Span } from "../../core/index.js";
import type { Measure, Tally } from "../../interception/index.js";
import { addQuantities, boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { ReadCount } from "./read-figures.js";
import { wordOf } from "./sentence.js";

const MORE: ReadonlySet<string> = new Set(["more", "others", "further", "additional"]);
const ANOTHER = /^(?:another|an additional|a further)\b/iu;

/** Whether a count comes on top of what was counted before it: "two more were downed". */
export function isFurther({ figure, counted: { at }, sentence }: ReadCount): boolean {
  return (MORE.has(wordOf(sentence, at + 1)) && wordOf(sentence, at + 2) !== "than") || ANOTHER.test(sentence.text.slice(figure.span.start, figure.span.end));
}

/** The count that a tally holds of a measure. */
function heldIn(tally: Tally, measure: Measure): Quantity | undefined {
  const held = tally[measure];
  return typeof held === "string" ? undefined : held;
}

/**
 * Adds more to what a tally tells ("six were shot down; two more were destroyed"). Of two measures of what was downed
 * the whole is intercepted, by whatever means; shot down are those that were said to be, up to all.
 *
 * @param before - the words for what was told before
 * @returns whether it could be added
 */
export function addFurther(draft: ReportDraft, tally: Tally, measure: Measure, figure: { readonly count: Quantity; readonly span: Span }, before: readonly Span[]): boolean {
  const { weapon } = tally;
  const held = heldIn(tally, measure);
  const isDowned = measure === "shotDown" || measure === "intercepted";
  const other = isDowned ? heldIn(tally, measure === "shotDown" ? "intercepted" : "shotDown") : undefined;
  if (held !== undefined && other === undefined && (measure !== "suppressed" || tally.intercepted === undefined)) {
    draft.set(weapon, measure, addQuantities(held, figure.count), [...before, figure.span]);
    return true;
  }
  if (other === undefined || tally.suppressed !== undefined) return false;
  const shotDown = heldIn(tally, "shotDown") ?? 0;
  const least = boundsOf(measure === "shotDown" ? addQuantities(shotDown, figure.count) : shotDown).min;
  const whole = addQuantities(heldIn(tally, "intercepted") ?? shotDown, figure.count);
  draft.set(weapon, "intercepted", whole, [...before, figure.span]);
  draft.set(weapon, "shotDown", quantityOf({ min: least, max: boundsOf(whole).max }), measure === "shotDown" ? [figure.span] : before);
  return true;
}

/** Whether a figure cannot hold beside what a tally tells: fewer downed in all than shot down. */
export function clashes({ shotDown, suppressed, intercepted }: Tally, measure: Measure, count: Quantity): boolean {
  const least = (known: Tally["shotDown"]): number => (known === undefined || typeof known === "string" ? 0 : boundsOf(known).min);
  const parts = measure === "shotDown" ? boundsOf(count).min + least(suppressed) : measure === "suppressed" ? boundsOf(count).min + least(shotDown) : least(shotDown) + least(suppressed);
  const whole = measure === "intercepted" ? count : intercepted;
  return whole !== undefined && typeof whole !== "string" && (boundsOf(whole).max ?? Infinity) < parts && ["shotDown", "suppressed", "intercepted"].includes(measure);
}
