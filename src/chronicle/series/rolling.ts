import { boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { Cell, Series } from "./series.js";

/** Figures over the calendar steps that end with one. */
export interface RollingCell {
  /** The last step of the stretch. */
  readonly key: string;
  /** The first one. */
  readonly from: string;
  /** Weapons over all its steps; steps without a figure leave it open above. */
  readonly sum: Quantity;
  /** Weapons a step: the sum over the number of steps, known or not. `max` is absent where it is open. */
  readonly perStep: { readonly min: number; readonly max?: number | undefined };
  /** In how many of its steps weapons were counted. */
  readonly active: Quantity;
  /** How many of its steps have no figure. */
  readonly missing: number;
}

/**
 * Rolling figures over a number of calendar steps, not of rows: a step without a report takes its place and leaves the
 * sum open above, so that a week with three silent nights is not mistaken for a week of four. Tempo is `perStep` and
 * `active`. Stretches that would begin before the series are not given. Linear.
 *
 * Needs the whole series at once.
 *
 * @param steps - how many steps a stretch has
 * @throws RangeError where `steps` is not a whole number of 1 or more
 */
export function rolling(series: Series, steps: number): RollingCell[] {
  if (!Number.isSafeInteger(steps) || steps < 1) throw new RangeError(`steps is ${steps}: expected a whole number of 1 or more.`);
  const before = [NOTHING];
  // Up to here all cells add up exactly; past it they are looser, never wrong.
  const limit = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(series.cells.length, 1));
  for (const cell of series.cells) before.push(plus(before.at(-1) ?? NOTHING, cell, limit));
  return series.cells.slice(steps - 1).flatMap((cell, at) => {
    const [first, start, end] = [series.cells[at], before[at], before[at + steps]];
    return first === undefined || start === undefined || end === undefined ? [] : [between(start, end, first.key, cell.key, steps)];
  });
}

/** Sums over the steps up to one. */
interface Running {
  readonly min: number;
  readonly max: number;
  readonly open: number;
  readonly approximate: number;
  readonly missing: number;
  readonly active: number;
  readonly perhapsActive: number;
}

const NOTHING: Running = { min: 0, max: 0, open: 0, approximate: 0, missing: 0, active: 0, perhapsActive: 0 };

function plus(sum: Running, cell: Cell, limit: number): Running {
  const known = boundsOf(knownOf(cell));
  const { approximate } = known;
  const min = Math.min(known.min, limit);
  const max = known.max !== undefined && known.max > limit ? undefined : known.max;
  const isActive = min > 0 && !approximate;
  return {
    min: sum.min + min,
    max: sum.max + (max ?? 0),
    open: sum.open + (max === undefined ? 1 : 0),
    approximate: sum.approximate + (approximate ? 1 : 0),
    missing: sum.missing + (cell.quantity === undefined ? 1 : 0),
    active: sum.active + (isActive ? 1 : 0),
    perhapsActive: sum.perhapsActive + (isActive || max === 0 ? 0 : 1),
  };
}

function between(start: Running, end: Running, from: string, key: string, steps: number): RollingCell {
  const min = end.min - start.min;
  const max = end.open > start.open ? undefined : end.max - start.max;
  const active = end.active - start.active;
  return {
    key,
    from,
    sum: quantityOf({ min, max, approximate: end.approximate > start.approximate }),
    perStep: { min: min / steps, ...(max === undefined ? {} : { max: max / steps }) },
    active: quantityOf({ min: active, max: active + end.perhapsActive - start.perhapsActive }),
    missing: end.missing - start.missing,
  };
}

/** What is known of a step's weapons: its figure, what other figures allow, or nothing. */
export function knownOf({ quantity, inferred }: Cell): Quantity {
  return quantity ?? inferred ?? { min: 0 };
}
