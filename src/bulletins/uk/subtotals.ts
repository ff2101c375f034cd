import { warning } from "../../core/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { groupContains, isGeneric, membersOf } from "../../munition/index.js";
import { addQuantities, boundsOf, formatQuantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import type { Note } from "./note.js";

/** «74 ракети і 496 БпЛА:», «п’ять ракет:» before a list that tells them one by one. */
export function isSubtotal(figure: Figure, figures: readonly Figure[]): boolean {
  if (figure.isTotal) return false;
  if (figure.opensList && figures.some((other) => isListed(other, figure))) return true;
  if (isToldAgain(figure, figures)) return true;
  if (figure.section !== "heading") return false;
  return figures.some(({ section, measure, sentence }) => section === "item" && measure === figure.measure && sentence > figure.sentence);
}

/** «Збито 17 дронів. Збито 5 Shahed над Києвом і 12 над Одесою»: a general word for what later sentences tell by name, to the last one. */
function isToldAgain({ weapon, quantity, measure, sentence }: Figure, figures: readonly Figure[]): boolean {
  if (weapon === undefined || typeof quantity !== "number" || !membersOf(weapon).every(isGeneric)) return false;
  const named = figures.filter((other) => {
    if (other.measure !== measure || other.sentence <= sentence || other.isTotal || other.isMore || other.weapon === undefined) return false;
    return weaponKey(other.weapon) !== weaponKey(weapon) && groupContains(weapon, other.weapon) === "definitely";
  });
  const sum = named.reduce((counted, { quantity: count }) => counted + (typeof count === "number" ? count : NaN), 0);
  return named.length > 0 && sum === quantity;
}

function isListed(other: Figure, { measure, sentence, span, weapon }: Figure): boolean {
  if (other.weapon === undefined || weapon === undefined || other.amount.kind !== "count") return false;
  const isNext = other.measure === measure && other.sentence === sentence && other.span.start > span.end;
  return isNext && weaponKey(other.weapon) !== weaponKey(weapon) && groupContains(weapon, other.weapon) === "definitely";
}

/** Whether the items of a list add up to the numbers at its head. */
export function subtotalNotes(body: readonly Figure[]): Note[] {
  return body.flatMap((figure) => {
    const { weapon, quantity, measure, span } = figure;
    if (!isSubtotal(figure, body) || weapon === undefined || typeof quantity !== "number") return [];
    const items = body.filter((item) => item.section === "item" && item.measure === measure && item.sentence > figure.sentence && item.weapon !== undefined && groupContains(weapon, membersOf(item.weapon)[0] ?? item.weapon) === "definitely");
    const counts = items.flatMap((item) => (item.quantity === undefined ? [] : [item.quantity]));
    if (counts.length === 0 || counts.length < items.length) return [];
    const sum = counts.reduce(addQuantities);
    const { min, max } = boundsOf(sum);
    if (quantity >= min && (max === undefined || quantity <= max)) return [];
    const message = `The items of the list add up to ${formatQuantity(sum)} (${measure}), its head says ${quantity}. The items are used; check which holds.`;
    return [warning({ code: "items_disagree", path: ["tallies"], input: quantity, message, span } as const)];
  });
}
