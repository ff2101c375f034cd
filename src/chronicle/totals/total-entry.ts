import { boundsOf, type FullBounds } from "../../quantity/index.js";
import type { TimeSpan, WindowSpans } from "./window-span.js";

/** One report as the overlap account sees it. */
export interface TotalEntry extends WindowSpans {
  /** Position of the report in the list given. */
  readonly index: number;
  /** What it says of the weapons that are counted. */
  readonly count: FullBounds;
  /** Whether it counts everything of its own weapons in its window, so that its greatest bounds what it counts. */
  readonly isComplete: boolean;
  /** Whether its weapons are all those that are counted, so that it bounds what any report counts in its window. */
  readonly holdsAll: boolean;
}

/** One bound of a total. */
export interface TotalBound {
  /** Weapons; `Infinity` for an open upper bound. */
  readonly value: number;
  /** Positions of the reports that make it, ascending. */
  readonly from: readonly number[];
  /** Whether it rests on a hedged figure. */
  readonly soft: boolean;
}

/** Both bounds with the soft contradictions set aside, or the reports that contradict one another. */
export type TotalBounds =
  | { readonly ok: true; readonly least: TotalBound; readonly greatest: TotalBound; readonly setAside: readonly (readonly number[])[] }
  | { readonly ok: false; readonly reports: readonly number[] };

/** Finds both bounds of entries that may overlap, over a period. */
export type BoundsMethod = (entries: readonly TotalEntry[], within: TimeSpan) => TotalBounds;

/** The most that happened in an entry's window at its narrowest, where it bounds that at all. */
export function ceilingOf({ isComplete, holdsAll, count, inner }: TotalEntry): number | undefined {
  return isComplete && holdsAll && inner.start < inner.end ? count.max : undefined;
}

/** The entry without its figure: its window still covers. */
export function silenced(entry: TotalEntry): TotalEntry {
  return { ...entry, count: boundsOf({ min: 0 }) };
}

/** Positions, each once, ascending. */
export function inOrder(indexes: Iterable<number>): number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}

/** The span from the first window's start to the last one's end. */
export function hull(spans: readonly WindowSpans[]): TimeSpan {
  let [start, end] = [Infinity, -Infinity];
  for (const { outer } of spans) {
    start = Math.min(start, outer.start);
    end = Math.max(end, outer.end);
  }
  return { start, end };
}

/** The stretches of `within` that no report's window touches, in order. */
export function uncoveredSpans(entries: readonly TotalEntry[], within: TimeSpan): TimeSpan[] {
  const gaps: TimeSpan[] = [];
  let reached = within.start;
  for (const { outer } of [...entries].sort((a, b) => a.outer.start - b.outer.start)) {
    if (outer.start > reached) gaps.push({ start: reached, end: Math.min(outer.start, within.end) });
    reached = Math.max(reached, outer.end);
    if (reached >= within.end) return gaps;
  }
  if (reached < within.end) gaps.push({ start: reached, end: within.end });
  return gaps;
}
