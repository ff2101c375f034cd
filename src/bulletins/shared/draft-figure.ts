import type { Counts, Measure } from "../../interception/index.js";
import type { Span } from "../../core/index.js";
import type { Quantity } from "../../quantity/index.js";
import { setCount, type WritableCounts } from "./set-count.js";

/** A figure of a report in the making, with its words. */
export interface DraftFigure<Key> {
  readonly key: Key;
  quantity: Quantity;
  spans: Span[];
}

/** The figure under a key; few enough stand under one head that they are looked through. */
export function figureAmong<Key>(figures: readonly DraftFigure<Key>[], key: Key): DraftFigure<Key> | undefined {
  for (const figure of figures) if (figure.key === key) return figure;
  return undefined;
}

/** Sets a figure, in place of what stands under its key. */
export function setFigure<Key>(figures: DraftFigure<Key>[], key: Key, quantity: Quantity, spans: readonly Span[]): void {
  const before = figureAmong(figures, key);
  if (before === undefined) {
    figures.push({ key, quantity, spans: [...spans] });
    return;
  }
  before.quantity = quantity;
  before.spans = [...spans];
}

/** The figures as a report holds them. */
export function countsOf(figures: readonly DraftFigure<Measure>[]): Counts {
  const counts: WritableCounts = {};
  for (const { key, quantity } of figures) setCount(counts, key, quantity);
  return counts;
}
