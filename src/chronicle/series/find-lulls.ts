import { boundsOf } from "../../quantity/index.js";
import type { Certainty } from "../../core/index.js";
import { knownOf } from "./rolling.js";
import type { Cell, Series } from "./series.js";

/** A stretch of steps in which nothing happened. */
export interface Lull {
  /** First step, by its key. */
  readonly from: string;
  /** Last step. */
  readonly to: string;
  readonly steps: number;
  /** How far it could reach, given the steps beside it of which nothing is known. */
  readonly reach: { readonly from: string; readonly to: string; readonly steps: number };
  /** Whether the series begins or ends within its reach, so that it may be longer than the series tells. */
  readonly cutOff: boolean;
}

/** The lulls of a series, and whether there was one at all. */
export interface Lulls {
  /** Stretches of known zeros, long enough, in order. */
  readonly lulls: readonly Lull[];
  /** Stretches that are long enough only with steps of which nothing is known: perhaps lulls, perhaps silence. */
  readonly possible: readonly { readonly from: string; readonly to: string; readonly steps: number; readonly known: number }[];
  /** Whether there was a lull: `not` is what "no sign of a pause" says. */
  readonly found: Certainty;
}

/**
 * The lulls of a series: at least so many steps in a row with a known figure of nought. A step without a report is not
 * quiet but silent; stretches that need such steps are listed as possible ones, apart. A hedged figure ends no lull for
 * certain. Linear.
 *
 * Needs the whole series at once.
 *
 * @param least - the fewest steps that make a lull
 * @throws RangeError where `least` is not a whole number of 1 or more
 */
export function findLulls(series: Series, least: number): Lulls {
  if (!Number.isSafeInteger(least) || least < 1) throw new RangeError(`least is ${least}: expected a whole number of 1 or more.`);
  const lulls: Lull[] = [];
  const possible: Lulls["possible"][number][] = [];
  for (const quiet of runs(series.cells, 0, series.cells.length, mayBeQuiet)) {
    if (quiet.end - quiet.start < least) continue;
    const known = runs(series.cells, quiet.start, quiet.end, isQuiet).filter(({ start, end }) => end - start >= least);
    const reach = { ...named(series.cells, quiet), steps: quiet.end - quiet.start };
    const cutOff = quiet.start === 0 || quiet.end === series.cells.length;
    for (const run of known) lulls.push({ ...named(series.cells, run), steps: run.end - run.start, reach, cutOff });
    if (known.length === 0) possible.push({ ...reach, known: series.cells.slice(quiet.start, quiet.end).filter(isQuiet).length });
  }
  return { lulls, possible, found: lulls.length > 0 ? "definitely" : possible.length > 0 ? "possibly" : "not" };
}

/** Positions, `end` exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function runs(cells: readonly Cell[], from: number, to: number, holds: (cell: Cell) => boolean): Run[] {
  const found: Run[] = [];
  let start: number | undefined;
  for (let at = from; at <= to; at += 1) {
    const cell = at < to ? cells[at] : undefined;
    if (cell !== undefined && holds(cell)) start ??= at;
    else if (start !== undefined) {
      found.push({ start, end: at });
      start = undefined;
    }
  }
  return found;
}

function isQuiet({ state }: Cell): boolean {
  return state === "zero";
}

function mayBeQuiet(cell: Cell): boolean {
  const { min, approximate } = boundsOf(knownOf(cell));
  return min === 0 || approximate;
}

function named(cells: readonly Cell[], { start, end }: Run): { readonly from: string; readonly to: string } {
  return { from: cells[start]?.key ?? "", to: cells[end - 1]?.key ?? "" };
}
