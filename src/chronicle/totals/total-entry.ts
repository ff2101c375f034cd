import type { ReportCount } from "./report-count.js";
import type { TimeSpan } from "./window-span.js";

/** One report as the overlap account sees it. */
export interface TotalEntry {
  /** Position of the report in the list given. */
  readonly index: number;
  /** Its window at its widest. */
  readonly outer: TimeSpan;
  /** Its window at its narrowest; may be empty. */
  readonly inner: TimeSpan;
  readonly count: ReportCount;
  /** Whether it counts everything in its window, so that its greatest bounds the total. */
  readonly complete: boolean;
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

/** The span from the first report's start to the last one's end. */
export function hull(entries: readonly TotalEntry[]): TimeSpan {
  let [start, end] = [Infinity, -Infinity];
  for (const { outer } of entries) {
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
