import { error, outcomeOf, warning, type Issue, type Outcome } from "../../core/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { knownAt } from "./known-at.js";

/** Codes of {@link revise}. */
export type ReviseIssueCode = "already_recorded" | "unknown_report" | "other_source" | "published_before";

/**
 * Adds a report, or a new version of one, to an archive. Archives only grow: what was said stays on record, `asOf`
 * tells what was known when. A version carries the id of the report that it replaces, or names it in `supersedes`.
 *
 * @returns a new archive. `already_recorded`, an error, where the same version is there (id and time of publication);
 *   `other_source`, an error, where it would replace another source's report; `unknown_report`, a warning, where what
 *   it supersedes is not there; `published_before`, a warning, where it is older than what it replaces
 * @throws RangeError where a window or `publishedAt` is not an instant
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const first: StrikeReport = { id: "night", source: { name: "Ukrainian Air Force" }, window, publishedAt: "2025-06-02T09:00+03:00", tallies: [] };
 * revise([first], { ...first, publishedAt: "2025-06-02T11:00+03:00" }).value.length // => 2
 */
export function revise(archive: readonly StrikeReport[], report: StrikeReport): Outcome<readonly StrikeReport[], ReviseIssueCode> {
  return outcomeOf([...archive, report], issuesOf(archive, report));
}

function issuesOf(archive: readonly StrikeReport[], report: StrikeReport): Issue<ReviseIssueCode>[] {
  const { id, supersedes, source } = report;
  const replaced = archive.filter((other) => other.id !== undefined && (other.id === id || other.id === supersedes));
  const issues: Issue<ReviseIssueCode>[] = [];
  if (replaced.some((other) => other.id === id && knownAt(other) === knownAt(report))) {
    issues.push(error({ code: "already_recorded", path: ["id"], input: id, message: `${JSON.stringify(id)} of ${report.publishedAt ?? report.window.end} is on record: expected a later version, or another id.` }));
  }
  if (supersedes !== undefined && !replaced.some((other) => other.id === supersedes)) {
    issues.push(warning({ code: "unknown_report", path: ["supersedes"], input: supersedes, message: `supersedes is ${JSON.stringify(supersedes)}, which is not on record: add the earlier report too, or correct its id.` }));
  }
  const foreign = replaced.find((other) => other.source.name !== source.name);
  if (foreign !== undefined) {
    issues.push(error({ code: "other_source", path: ["source", "name"], input: source.name, message: `A report of ${JSON.stringify(source.name)} cannot replace one of ${JSON.stringify(foreign.source.name)}: give it an id of its own.` }));
  }
  const later = replaced.find((other) => knownAt(other) > knownAt(report));
  if (later !== undefined && report.publishedAt !== undefined && later.publishedAt !== undefined && epochMilliseconds(later.publishedAt) > epochMilliseconds(report.publishedAt)) {
    issues.push(warning({ code: "published_before", path: ["publishedAt"], input: report.publishedAt, message: `publishedAt is ${report.publishedAt}, before ${later.publishedAt} of the version that it replaces: the later published counts as the last word. Check the dates.` }));
  }
  return issues;
}
