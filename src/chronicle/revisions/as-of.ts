import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds, type Instant } from "../../time/index.js";
import { knownAt } from "./known-at.js";
import { latestRevisions } from "./latest-revisions.js";

/**
 * What was known at a moment: of the reports published by then, the latest version of each, without those that their
 * source had taken back (`retracted`). A report without `publishedAt` is known from the end of its window.
 *
 * @returns the reports, in the order of the archive
 * @throws RangeError where `at`, a window or a `publishedAt` is not an instant
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const first: StrikeReport = { id: "night", source: { name: "Ukrainian Air Force" }, window, publishedAt: "2025-06-02T09:00+03:00", tallies: [{ weapon: "shahed", launched: 79 }] };
 * const second: StrikeReport = { ...first, publishedAt: "2025-06-02T11:00+03:00", tallies: [{ weapon: "shahed", launched: 80 }] };
 * asOf([first, second], "2025-06-02T10:00+03:00")[0].tallies[0].launched // => 79
 * asOf([first, second], "2025-06-02T12:00+03:00")[0].tallies[0].launched // => 80
 */
export function asOf(archive: readonly StrikeReport[], at: Instant): StrikeReport[] {
  const moment = epochMilliseconds(at);
  const known = archive.filter((report) => knownAt(report) <= moment);
  return latestRevisions(known)
    .flatMap((index) => known[index] ?? [])
    .filter(({ status }) => status !== "retracted");
}
