import type { TotalEntry } from "./total-entry.js";

/**
 * Entries whose figures add up exactly however often a path over them may go: past that a floor stays at the limit and
 * a ceiling opens, which is looser, never wrong. The limit is 6 × 10¹⁴ for one report, above 10⁹ for a thousand.
 */
export function clampedBounds(entries: readonly TotalEntry[]): readonly TotalEntry[] {
  const n = entries.length;
  // At most 4n + 2 moments, so as many rounds and one more, each over two constraints a report.
  const limit = Math.floor(Number.MAX_SAFE_INTEGER / Math.max((4 * n + 3) * 2 * n, 1));
  if (entries.every(({ count }) => count.min <= limit && (count.max ?? 0) <= limit)) return entries;
  return entries.map((entry) => {
    const { min, max, approximate } = entry.count;
    return { ...entry, count: { min: Math.min(min, limit), max: max !== undefined && max > limit ? undefined : max, approximate } };
  });
}
