import { weaponKey } from "../../munition/groups/index.js";
import { foldText, type Words } from "../../core/lexicon/index.js";
import { warning } from "../../core/index.js";
import { addQuantities, boundsOf, formatQuantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";
import type { Note } from "./note.js";
import type { Sentence } from "./sentences.js";

/** Words that sum up, folded; «від початку доби» does by its second. */
const SUMMING: ReadonlySet<string> = new Set("загалом усього всього разом сукупно початку".split(" ").map(foldText));

/** Whether a sentence sums up what others tell: «загалом», «від початку доби». */
export function sumsUp({ keys }: Words, { first, end }: Sentence): boolean {
  for (let i = first; i < end; i += 1) if (SUMMING.has(keys[i] ?? "")) return true;
  return false;
}

/**
 * The figures that are added: of counts of the same weapons of which one is told to sum up («загалом від початку доби
 * збито 12 Shahed, у ніч 10»), or of no place before those of places («збито 25 дронів. Над Полтавщиною збито 7»), the
 * largest, for the others are parts of it.
 */
export function withoutSummedUp(figures: readonly Figure[], notes: Note[]): Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.weapon === undefined || figure.quantity === undefined || figure.amount.kind !== "count") continue;
    const key = `${figure.measure} ${weaponKey(figure.weapon)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  const parts = new Set([...groups.values()].flatMap((group) => partsOf(group, notes)));
  return parts.size === 0 ? [...figures] : figures.filter((figure) => !parts.has(figure));
}

function partsOf(group: readonly Figure[], notes: Note[]): Figure[] {
  if (group.length < 2 || !(group.some(({ isSum }) => isSum) || isHeadOfPlaces(group))) return [];
  const whole = group.reduce((most, figure) => (leastOf(figure) > leastOf(most) ? figure : most));
  const parts = group.filter((figure) => figure !== whole);
  const sum = parts.flatMap(({ quantity }) => quantity ?? []).reduce(addQuantities, 0);
  const isSum = boundsOf(sum).min === leastOf(whole);
  // «Ще 2» comes on top, unless the sum has it.
  if (!isSum && group.some(({ isMore }) => isMore)) return [];
  if (!isSum && whole.quantity !== undefined) notes.push(disagreement(whole, whole.quantity, sum));
  return parts;
}

/** A count of no place, and after it, in sentences of their own, only smaller ones of places. */
function isHeadOfPlaces([head, ...others]: readonly Figure[]): boolean {
  if (head === undefined || head.isPlaced || head.section !== "body") return false;
  return others.every((other) => other.isPlaced && other.section === "body" && other.sentence > head.sentence && leastOf(other) < leastOf(head));
}

function leastOf({ quantity }: Figure): number {
  return quantity === undefined ? 0 : boundsOf(quantity).min;
}

function disagreement({ measure, span }: Figure, whole: NonNullable<Figure["quantity"]>, sum: NonNullable<Figure["quantity"]>): Note {
  const message = `The text sums up ${formatQuantity(whole)} (${measure}) and tells ${formatQuantity(sum)} of the same weapons beside it: expected the parts to add up to the sum. They are not added to it; check what the others are of.`;
  return warning({ code: "several_totals", path: ["tallies"], input: whole, message, span });
}
