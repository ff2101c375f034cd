import type { Counts } from "./counts.js";
import { highOf, lowOf } from "./ends.js";
import { forEachMeasure } from "./for-each-measure.js";
import { MEASURES, type Measure } from "./measure.js";

/** A variable of the system: the bounds known of it so far. `Infinity` is open. */
export interface Cell {
  low: number;
  high: number;
}

/** Two ends for each measure. */
export type MeasureEnds = Readonly<Record<Measure, Readonly<Cell>>>;

/** What is counted of one set of weapons, with the two sums that law 1 leaves unnamed. */
export interface Row extends Readonly<Record<Measure, Cell>> {
  /** Launched, but not intercepted. */
  readonly notIntercepted: Cell;
  /** Launched, with no reported fate. */
  readonly unaccounted: Cell;
}

interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/**
 * Sweeps after which the search for a fixpoint stops. A tally without subsets needs two; bounds are sound after any
 * number, and the stop keeps hostile figures from creeping towards each other one by one.
 */
const MOST_SWEEPS = 100;

/** A tally and its subsets with their tightest bounds. */
export interface Solution {
  readonly whole: Row;
  readonly subsets: readonly Row[];
}

/**
 * Interval constraint propagation (Davis 1987: bounds consistency over sums) to a fixpoint over law 1. Of a subset, the
 * rest of the tally (the weapons outside the subset) obeys the same law, so each measure of the whole is the subset's
 * plus the rest's.
 *
 * Without subsets the sums form a tree, on which the fixpoint is the exact projection (Freuder 1982).
 *
 * @returns `undefined` for a contradiction
 */
export function solve(counts: Counts, parts: readonly Counts[]): Solution | undefined {
  const whole = rowOf(counts);
  const subsets = parts.map(rowOf);
  const sums = [...sumsWithin(whole), ...subsets.flatMap((subset) => sumsAcross(whole, subset))];
  if (![whole, ...subsets].every(isWholesome)) return undefined;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let changed = false;
    for (const sum of sums) {
      const revision = revise(sum);
      if (revision === "empty") return undefined;
      if (revision === "changed") changed = true;
    }
    if (!changed) break;
  }
  return { whole, subsets };
}

function isWholesome(row: Row): boolean {
  return MEASURES.every((measure) => row[measure].low >= 0 && row[measure].low <= row[measure].high);
}

/** The sums within a subset, within the rest of the whole beside it, and of the two. */
function sumsAcross(whole: Row, subset: Row): Sum[] {
  const rest = rowOf({});
  const across = NODES.map((node): Sum => ({ total: whole[node], parts: [subset[node], rest[node]] }));
  return [...sumsWithin(subset), ...sumsWithin(rest), ...across];
}

const NODES: readonly (keyof Row)[] = [...MEASURES, "notIntercepted", "unaccounted"];

function rowOf(counts: Counts): Row {
  return {
    ...forEachMeasure((measure) => ({ low: lowOf(counts[measure]), high: highOf(counts[measure]) })),
    notIntercepted: { low: 0, high: Infinity },
    unaccounted: { low: 0, high: Infinity },
  };
}

function sumsWithin(row: Row): Sum[] {
  return [
    { total: row.intercepted, parts: [row.shotDown, row.suppressed] },
    { total: row.notIntercepted, parts: [row.reachedTarget, row.failed, row.stillAirborne, row.leftAirspace, row.unaccounted] },
    { total: row.launched, parts: [row.intercepted, row.notIntercepted] },
  ];
}

type Revision = "changed" | "same" | "empty";

/** Makes one sum bounds-consistent: the total from its parts, each part from the total and the others. */
function revise({ total, parts }: Sum): Revision {
  let low = 0;
  let high = 0;
  let open = 0;
  for (const part of parts) {
    low += part.low;
    if (part.high === Infinity) open += 1;
    else high += part.high;
  }
  let revision = narrow(total, low, open > 0 ? Infinity : high);
  for (const part of parts) {
    const isOpen = part.high === Infinity;
    const mostOfOthers = open > (isOpen ? 1 : 0) ? Infinity : high - (isOpen ? 0 : part.high);
    const next = narrow(part, total.low - mostOfOthers, total.high - (low - part.low));
    if (next !== "same" && revision !== "empty") revision = next;
    // From here on the sums count this part as it was: looser, so still sound; the next sweep sees it.
    if (revision === "empty") return revision;
  }
  return revision;
}

function narrow(cell: Cell, low: number, high: number): Revision {
  const { low: oldLow, high: oldHigh } = cell;
  cell.low = Math.max(oldLow, low);
  cell.high = Math.min(oldHigh, high);
  if (cell.low > cell.high) return "empty";
  return cell.low === oldLow && cell.high === oldHigh ? "same" : "changed";
}
