import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds } from "../../time/index.js";

/**
 * Of reports that revise one another, the last word: a report named in another's `supersedes` falls away, and of
 * several with one id the latest published stays (the later in the list where that does not decide).
 *
 * @returns positions in the list given, ascending
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const first: StrikeReport = { id: "a", source: { name: "Ukrainian Air Force" }, window, tallies: [] };
 * latestRevisions([first, { ...first, id: "b", supersedes: "a" }]) // => [1]
 */
export function latestRevisions(reports: readonly StrikeReport[]): number[] {
  const superseded = new Set(reports.map((report) => report.supersedes));
  const latest = new Map<string, number>();
  const kept: number[] = [];
  reports.forEach((report, index) => {
    if (report.id === undefined) kept.push(index);
    else if (!superseded.has(report.id)) {
      const rival = latest.get(report.id);
      if (rival === undefined || publishedNoLaterThan(reports[rival], report)) latest.set(report.id, index);
    }
  });
  return [...kept, ...latest.values()].sort((a, b) => a - b);
}

function publishedNoLaterThan(earlier: StrikeReport | undefined, later: StrikeReport): boolean {
  if (earlier?.publishedAt === undefined || later.publishedAt === undefined) return true;
  return epochMilliseconds(earlier.publishedAt) <= epochMilliseconds(later.publishedAt);
}
