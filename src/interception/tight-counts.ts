import { quantityOf, type Quantity } from "../quantity/index.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { Measure } from "./measure.js";
import type { Cell, MeasureEnds } from "./row.js";

/**
 * Bounds on every measure, the tightest that the figures and law 1 allow. Assignable to {@link Counts}. A measure of
 * which nothing is known is `{ min: 0 }`; `approximate` marks bounds that rest on a hedged figure.
 */
export type TightCounts = Readonly<Record<Measure, Quantity>>;

/** A solved row as counts; bounds that the hard figures alone do not give are marked approximate. */
export function tightCountsOf(row: MeasureEnds, hard: MeasureEnds): TightCounts {
  return forEachMeasure((measure) => quantityIn(row[measure], hard[measure]));
}

function quantityIn(cell: Readonly<Cell>, hard: Readonly<Cell>): Quantity {
  return quantityBetween(cell.low, cell.high, cell.low !== hard.low || cell.high !== hard.high);
}

/** The quantity between two ends, `Infinity` for an open one. Past the safe integers it is looser, never wrong. */
export function quantityBetween(low: number, high: number, approximate: boolean): Quantity {
  const max = high > Number.MAX_SAFE_INTEGER ? undefined : high;
  return quantityOf({ min: Math.min(low, Number.MAX_SAFE_INTEGER), max, approximate });
}
