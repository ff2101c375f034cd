import { countUpTo } from "./count-up-to.js";
import { lightestCover } from "./lightest-cover.js";
import { inOrder, type TotalBound, type TotalBounds, type TotalEntry } from "./total-entry.js";
import { boundOfChoice, type WindowChoice } from "./window-choice.js";
import type { TimeSpan } from "./window-span.js";

/**
 * Valid bounds in O(n log n), not always sharp: below, the heaviest set of disjoint windows inside the period
 * (weighted interval scheduling); above, the lightest cover. Only contradictions between the two are seen.
 */
export function fastBounds(entries: readonly TotalEntry[], within: TimeSpan): TotalBounds {
  const least = heaviestDisjoint(entries, within);
  const greatest = lightestCover(entries, within);
  if (least.value > greatest.value) return { ok: false, reports: inOrder([...least.from, ...greatest.from]) };
  return { ok: true, least, greatest, setAside: [] };
}

function heaviestDisjoint(entries: readonly TotalEntry[], within: TimeSpan): TotalBound {
  const inside = entries
    .filter(({ outer }) => outer.start >= within.start && outer.end <= within.end)
    .sort((a, b) => a.outer.end - b.outer.end);
  const ends = inside.map(({ outer }) => outer.end);
  const best: WindowChoice[] = [{ weight: 0 }];
  inside.forEach((entry, i) => {
    const before = best[countUpTo(ends, entry.outer.start, i)] ?? { weight: 0 };
    const without = best[i] ?? { weight: 0 };
    const weight = before.weight + entry.count.min;
    best.push(weight > without.weight ? { weight, entry, before } : without);
  });
  return boundOfChoice(best.at(-1) ?? { weight: 0 });
}
