import { uncoveredSpans, type TotalBound, type TotalBounds, type TotalEntry } from "./total-entry.js";
import type { TimeSpan } from "./window-span.js";

/**
 * Valid bounds in O(n log n), not always sharp: below, the heaviest set of disjoint windows inside the period
 * (weighted interval scheduling); above, the lightest set of complete windows that covers all that is covered.
 * Only contradictions between the two are seen.
 */
export function fastBounds(entries: readonly TotalEntry[], within: TimeSpan): TotalBounds {
  const least = heaviestDisjoint(entries, within);
  const greatest = lightestCover(entries, within);
  if (least.value > greatest.value) return { ok: false, reports: [...new Set([...least.from, ...greatest.from])].sort((a, b) => a - b) };
  return { ok: true, least, greatest, setAside: [] };
}

interface Choice {
  readonly weight: number;
  readonly entry?: TotalEntry | undefined;
  readonly before?: Choice | undefined;
}

function heaviestDisjoint(entries: readonly TotalEntry[], within: TimeSpan): TotalBound {
  const inside = entries
    .filter(({ outer }) => outer.start >= within.start && outer.end <= within.end)
    .sort((a, b) => a.outer.end - b.outer.end);
  const ends = inside.map(({ outer }) => outer.end);
  const best: Choice[] = [{ weight: 0 }];
  inside.forEach((entry, i) => {
    const before = best[countUpTo(ends, entry.outer.start, i)] ?? { weight: 0 };
    const without = best[i] ?? { weight: 0 };
    const weight = before.weight + entry.count.min;
    best.push(weight > without.weight ? { weight, entry, before } : without);
  });
  return boundOf(best.at(-1));
}

/** How many of the first `limit` ends, ascending, are at or before `time`. */
function countUpTo(ends: readonly number[], time: number, limit: number): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A way to have everything before `reached` covered. */
interface Cover {
  readonly reached: number;
  readonly choice: Choice;
}

function lightestCover(entries: readonly TotalEntry[], within: TimeSpan): TotalBound {
  const spans = [
    ...entries.flatMap((entry) => (entry.complete && entry.count.max !== undefined ? [{ ...entry.inner, weight: entry.count.max, entry }] : [])),
    ...uncoveredSpans(entries, within).map((gap) => ({ ...gap, weight: 0, entry: undefined })),
  ].sort((a, b) => a.start - b.start);
  // The front: no cover reaches further for less. Both `reached` and weight ascend along it.
  const front: Cover[] = [{ reached: within.start, choice: { weight: 0 } }];
  for (const { start, end, weight, entry } of spans) {
    const from = front[firstReaching(front, Math.max(start, within.start))];
    if (from === undefined || end <= from.reached) continue;
    insert(front, { reached: end, choice: { weight: from.choice.weight + weight, entry, before: from.choice } });
  }
  return boundOf(front[firstReaching(front, within.end)]?.choice ?? { weight: Infinity });
}

/** Position of the first cover that reaches `time`. */
function firstReaching(front: readonly Cover[], time: number): number {
  let [low, high] = [0, front.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((front[middle]?.reached ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(front: Cover[], cover: Cover): void {
  const at = firstReaching(front, cover.reached);
  const further = front[at];
  if (further !== undefined && further.choice.weight <= cover.choice.weight) return;
  let from = at;
  while (from > 0 && (front[from - 1]?.choice.weight ?? -1) >= cover.choice.weight) from -= 1;
  front.splice(from, (further?.reached === cover.reached ? at + 1 : at) - from, cover);
}

function boundOf(choice: Choice | undefined): TotalBound {
  const chosen: TotalEntry[] = [];
  for (let at = choice; at !== undefined; at = at.before) if (at.entry !== undefined) chosen.push(at.entry);
  return {
    value: choice?.weight ?? 0,
    from: [...new Set(chosen.map(({ index }) => index))].sort((a, b) => a - b),
    soft: chosen.some(({ count }) => count.approximate),
  };
}
