import type { Trials } from "../../stats/index.js";

/** Variance over mean from differences of neighbours; at least 1, and 1 without events. */
export function countScatter(counts: readonly number[]): number {
  let [squares, sums] = [0, 0];
  counts.slice(1).forEach((count, i) => {
    const before = counts[i] ?? 0;
    squares += (count - before) ** 2;
    sums += count + before;
  });
  return sums === 0 ? 1 : Math.max(1, squares / sums);
}

/** Variance over that of independent trials from differences of neighbours; at least 1, and 1 where nothing varies. */
export function rateScatter(groups: readonly Trials[]): number {
  let [squares, expected] = [0, 0];
  groups.slice(1).forEach((group, i) => {
    const before = groups[i] ?? group;
    const share = (group.successes + before.successes) / (group.trials + before.trials);
    squares += (group.successes / group.trials - before.successes / before.trials) ** 2;
    expected += share * (1 - share) * (1 / group.trials + 1 / before.trials);
  });
  return expected === 0 ? 1 : Math.max(1, squares / expected);
}
