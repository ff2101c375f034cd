import type { Span } from "../../core/index.js";
import type { Measure, Tally } from "../../interception/index.js";
import { addQuantities, boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import type { ReadCount } from "./read-figures.js";
import { itemOf, wordOf, type Sentence } from "./sentence.js";
import { CALENDAR_WORDS } from "./tables/function-words.js";
import { VERB_FORMS } from "./verb-forms.js";

const MORE: ReadonlySet<string> = new Set(["more", "others", "further", "additional"]);
const ANOTHER = /^(?:another|an additional|a further)\b/iu;

/** Whether a count comes on top of what was counted before it: "two more were downed"; not on what another day saw. */
export function isFurther({ figure, counted: { at }, sentence }: ReadCount): boolean {
  return !isOfOtherTime(sentence, at) && isSaidFurther(sentence, at, figure.span);
}

function isSaidFurther(sentence: Sentence, at: number, span: Span): boolean {
  return (MORE.has(wordOf(sentence, at + 1)) && wordOf(sentence, at + 2) !== "than") || ANOTHER.test(sentence.text.slice(span.start, span.end));
}

const REACH = 24;

/** Whether words around a count name several days ("on June 2; on June 1, another 60"), or it is what came before ("after downing 60 others"). */
function isOfOtherTime(sentence: Sentence, at: number): boolean {
  let day: string | undefined;
  for (let i = at - REACH; i < at + REACH; i += 1) {
    const word = wordOf(sentence, i);
    if (i < at && word === "after" && VERB_FORMS.get(wordOf(sentence, i + 1))?.some(({ form }) => form === "ing") === true) return true;
    if (!CALENDAR_WORDS.has(word)) continue;
    const number = [i + 1, i - 1].map((beside) => itemOf(sentence, beside)?.text ?? "").find((text) => /^\d/u.test(text));
    const named = number === undefined ? word : `${word} ${number}`;
    if (day !== undefined && day !== named) return true;
    day = named;
  }
  return false;
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
