import { ceilingOf, uncoveredSpans, type TotalBound, type TotalEntry } from "./total-entry.js";
import { boundOfChoice, type WindowChoice } from "./window-choice.js";
import type { TimeSpan } from "./window-span.js";

/** A way to have everything before `reached` covered. */
interface Cover {
  readonly reached: number;
  readonly choice: WindowChoice;
}

/** The lightest set of windows, each with the most that it can hold, that covers all that any report's window touches. */
export function coverOf(entries: readonly TotalEntry[], within: TimeSpan): TotalBound {
  const spans = [
    ...entries.flatMap((entry) => {
      const weight = ceilingOf(entry);
      return weight === undefined ? [] : [{ ...entry.inner, weight, entry }];
    }),
    ...uncoveredSpans(entries, within).map((gap) => ({ ...gap, weight: 0, entry: undefined })),
  ].sort((a, b) => a.start - b.start);
  // The front: no cover reaches further for less. Both `reached` and weight ascend along it.
  const front: Cover[] = [{ reached: within.start, choice: { weight: 0 } }];
  for (const { start, end, weight, entry } of spans) {
    const from = front[firstReaching(front, Math.max(start, within.start))];
    if (from === undefined || end <= from.reached) continue;
    insert(front, { reached: end, choice: { weight: from.choice.weight + weight, entry, before: from.choice } });
  }
  return boundOfChoice(front[firstReaching(front, within.end)]?.choice ?? { weight: Infinity });
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
