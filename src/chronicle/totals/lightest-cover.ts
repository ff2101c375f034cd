import { countUpTo } from "./count-up-to.js";
import { coverOf } from "./cover-of.js";
import { ceilingOf, inOrder, type TotalBound, type TotalEntry } from "./total-entry.js";
import type { TimeSpan } from "./window-span.js";

/**
 * An upper bound in O(n log n): the lightest set of windows, each with the most that it can hold, that covers all that
 * any report's window touches.
 *
 * A report whose window is too vague to cover anything for sure, or that counts some of the weapons only, stands apart
 * unless another holds it: what it counts itself is at most its own greatest, and the cover is of what the others count.
 */
export function lightestCover(entries: readonly TotalEntry[], within: TimeSpan): TotalBound {
  const isHeld = holderOf(entries);
  const apart = entries.filter((entry) => entry.isComplete && entry.count.max !== undefined && !isSharp(entry) && !isHeld(entry));
  const all = coverOf(entries, within);
  if (apart.length === 0) return all;
  const set = new Set(apart);
  const rest = coverOf(entries.filter((entry) => !set.has(entry)), within);
  const touching = apart.filter(({ outer }) => outer.start < within.end && outer.end > within.start);
  const value = touching.reduce((sum, { count }) => sum + (count.max ?? 0), rest.value);
  return value < all.value ? { value, from: inOrder([...rest.from, ...touching.map(({ index }) => index)]), soft: rest.soft || touching.some(({ count }) => count.approximate) } : all;
}

/** Whether an entry bounds everything in the whole of its window. */
function isSharp(entry: TotalEntry): boolean {
  const { inner, outer } = entry;
  return ceilingOf(entry) !== undefined && inner.start === outer.start && inner.end === outer.end;
}

/** Tells whether a sharp entry's window holds all of another's. */
function holderOf(entries: readonly TotalEntry[]): (entry: TotalEntry) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { outer } of entries.filter(isSharp).sort((a, b) => a.outer.start - b.outer.start)) {
    starts.push(outer.start);
    ends.push(Math.max(outer.end, ends.at(-1) ?? -Infinity));
  }
  return ({ outer }) => (ends[countUpTo(starts, outer.start) - 1] ?? -Infinity) >= outer.end;
}
