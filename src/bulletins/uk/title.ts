import { SIGN } from "../../core/lexicon/index.js";
import { addQuantities, formatQuantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import type { Reader } from "./part.js";
import type { Sentence } from "./sentences.js";
import { overlaps } from "./slots.js";

/** Whether a sentence may be a headline that is not in capitals: the first line, without a stop. */
export function isTitle({ text }: Reader, sentence: Sentence, next: Sentence | undefined): boolean {
  if (sentence.first !== 0 || sentence.kind !== "body" || next?.kind !== "body") return false;
  return ((text.signs[next.first] ?? 0) & (SIGN.newline | ENDING)) === SIGN.newline;
}

/** Signs of a line that is a sentence, or leads to one. */
const ENDING = SIGN.stop | SIGN.colon | SIGN.semicolon | SIGN.comma;

/** Makes figures of such a line a headline's where the text after it comes to the same («Збито 17 дронів»: «… збито 17 Shahed»). */
export function withTitle(figures: readonly Figure[]): readonly Figure[] {
  if (figures[0]?.section !== "title") return figures;
  return figures.map((figure) => (figure.section === "title" && isRestated(figure, figures) ? { ...figure, section: "headline" } : figure));
}

function isRestated({ weapon, measure, quantity }: Figure, figures: readonly Figure[]): boolean {
  if (weapon === undefined || quantity === undefined) return false;
  const counts = figures.flatMap((other) => {
    if (other.section === "title" || other.measure !== measure || other.isMore || other.weapon === undefined) return [];
    return other.quantity !== undefined && overlaps(weapon, other.weapon) ? [other.quantity] : [];
  });
  return counts.length > 0 && formatQuantity(counts.reduce(addQuantities)) === formatQuantity(quantity);
}
