import type { Span } from "../../core/index.js";
import { boundsOf, sumQuantities, type Quantity } from "../../quantity/index.js";
import { isForeign, toldApart } from "./apart.js";
import { totalOf, type Figure } from "./figure.js";

/** Which of a window's figures make up its total. */
export interface Settled {
  /** Figures that are added. */
  readonly added: readonly Figure[];
  /** Figures that are parts of those, with places or without: never added. */
  readonly parts: readonly Figure[];
  /** Figures that say again what others say. */
  readonly restated: readonly Figure[];
  /** What is wrong between them. */
  readonly conflict?: Conflict | undefined;
}

/** Figures of one window that cannot all hold. */
export interface Conflict {
  readonly code: "items_disagree" | "several_totals";
  readonly total: Quantity;
  readonly other: Quantity;
  readonly spans: readonly Span[];
}

/**
 * Finds out which figures are the total, which its items, and which say it again. A figure without a place, or after
 * «всего», is a total; figures over places are its items. Items that come to another number than the total are a
 * conflict: where they come to more they win, for each was counted; where to less, the total stands, for a place may have
 * been left out.
 */
export function settle(figures: readonly Figure[]): Settled {
  const [only] = figures;
  if (only !== undefined && figures.length === 1 && !only.isPart) return { added: figures, parts: NONE, restated: NONE, conflict: undefined };
  const shared = withSharedPlaces(figures);
  const parts = shared.filter(({ isPart }) => isPart);
  const settled = settleWhole(shared.filter(({ isPart }) => !isPart));
  return { ...settled, parts: [...parts, ...settled.parts] };
}

/** Settles figures of which none is said to be a part; weapons that no total counts are settled by themselves. */
function settleWhole(figures: readonly Figure[]): Settled {
  const [head] = totalsOf(figures);
  if (head === undefined) return { added: figures, parts: NONE, restated: NONE, conflict: undefined };
  const { own, others } = toldApart(head, figures);
  if (others.length === 0) return settleTotal(head, own);
  const [one, other] = [settleTotal(head, own), settleWhole(others)];
  return {
    added: [...one.added, ...other.added].sort((a, b) => a.order - b.order),
    parts: [...one.parts, ...other.parts],
    restated: [...one.restated, ...other.restated],
    conflict: one.conflict ?? other.conflict,
  };
}

function settleTotal(head: Figure, figures: readonly Figure[]): Settled {
  const others = totalsOf(figures).filter((figure) => figure !== head);
  const items = figures.filter((figure, i) => !isTotalLike(figure, i));
  const isRestated = (figure: Figure): boolean => !figure.isMore && isJoint(figure) && isSame(totalOf(figure), totalOf(head));
  const split = splitOf(head, others);
  if (split.length > 0) return { added: split, parts: items, restated: [head], conflict: undefined };
  const restated = [...others, ...items].filter(isRestated);
  const rest = others.filter((figure) => !isRestated(figure) && !mayBe(totalOf(figure), totalOf(head)));
  const [rival] = rest;
  const counted = items.filter((figure) => !isRestated(figure));
  if (rival !== undefined) {
    const larger = boundsOf(totalOf(rival)).min > boundsOf(totalOf(head)).min ? rival : head;
    return { added: [larger], parts: counted, restated: others, conflict: conflictOf("several_totals", head, [rival]) };
  }
  const { added, conflict } = settleItems(head, counted);
  return { added, parts: without(added, counted), restated, conflict };
}

/** «Перехвачены 28 БПЛА: 11 уничтожены, 17 подавлены»: outcomes that come to the total. */
function splitOf({ measure, entries }: Figure, others: readonly Figure[]): readonly Figure[] {
  const outcomes = measure === "intercepted" ? others.filter((other) => other.measure !== "intercepted") : NONE;
  return outcomes.length > 1 && isSame(sumQuantities(outcomes.map(totalOf)), totalOf({ entries })) ? outcomes : NONE;
}

const NONE: readonly never[] = [];

function totalsOf(figures: readonly Figure[]): Figure[] {
  const totals = figures.filter(isTotalLike);
  // «всего» counts before a total that is not called so.
  return [...totals.filter(({ isTotal }) => isTotal), ...totals.filter(({ isTotal }) => !isTotal)];
}

/** Whether the figure is a total: over no place, and not on top of one that was told before. */
function isTotalLike({ places, isTotal, isMore }: Figure, i: number): boolean {
  return isTotal || (places.length === 0 && (!isMore || i === 0));
}

/** Whether the figure gives no place a count of its own. */
function isJoint({ places, each, isShared }: Figure): boolean {
  return (places.length !== 1 || isShared) && each === undefined && places.every(({ count }) => count === undefined);
}

function settleItems(head: Figure, items: readonly Figure[]): Pick<Settled, "added" | "conflict"> {
  if (items.length === 0) return { added: [head] };
  const total = totalOf({ entries: toldOf(head, items) });
  const isExtra = (item: Figure): boolean => !head.isTotal && item.isMore && item.order > head.order;
  const extra = items.filter(isExtra);
  const sum = sumQuantities(items.map(totalOf));
  const isWhole = extra.length < items.length && (isSame(sum, total) || mayBe(sum, total));
  if (isWhole) return { added: [head] };
  const own = sumQuantities(items.filter((item) => !isExtra(item)).map(totalOf));
  if (extra.length > 0 && (items.length === extra.length || isSame(own, total))) return { added: [head, ...extra] };
  const conflict = conflictOf("items_disagree", head, items);
  return boundsOf(sum).min > (boundsOf(total).max ?? Infinity) ? { added: items, conflict } : { added: [head], conflict };
}

/** What a total counts of the weapons that its items count; all of it where they name none of them. */
function toldOf({ entries }: Figure, items: readonly Figure[]): Figure["entries"] {
  if (entries.length === 1) return entries;
  const counted = items.flatMap((item) => item.entries);
  const told = entries.filter(({ weapon }) => !isForeign(counted, weapon));
  return told.length === 0 ? entries : told;
}

/** The items that are not added. */
function without(added: readonly Figure[], items: readonly Figure[]): readonly Figure[] {
  const taken = new Set(added);
  return items.filter((item) => !taken.has(item));
}

function conflictOf(code: Conflict["code"], head: Figure, others: readonly Figure[]): Conflict {
  const spans = [head, ...others].flatMap(({ entries }) => entries.map(({ span }) => span));
  return { code, total: totalOf(head), other: sumQuantities(others.map(totalOf)), spans };
}

/** Whether two counts are the same in their bounds. */
function isSame(a: Quantity, b: Quantity): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.min === other.min && one.max === other.max;
}

/** Whether a sum that is not exact can be the total. */
function mayBe(sum: Quantity, total: Quantity): boolean {
  const [parts, whole] = [boundsOf(sum), boundsOf(total)];
  return parts.min !== parts.max && parts.min <= (whole.max ?? Infinity) && (parts.max ?? Infinity) >= whole.min;
}

/** «17 БПЛА уничтожено и еще 3 перехвачено над морем»: both over the sea. */
function withSharedPlaces(figures: readonly Figure[]): Figure[] {
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const isShared = figure.places.length === 0 && figure.hasVerb && !figure.isPart && next?.hasVerb === true && next.isMore && !next.hasWeapon && !next.isPart && next.places.length > 0;
    return isShared && next.sentence === figure.sentence ? { ...figure, places: next.places } : figure;
  });
}
