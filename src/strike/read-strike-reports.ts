import { issueUnder, outcomeOf, rejectNoList, type Issue, type Outcome, type Reading, type Reject } from "../core/index.js";
import { isStrikeReport } from "./guard/is-strike-report.js";
import { readStrikeReport, type StrikeReportIssueCode } from "./read-strike-report.js";
import type { StrikeReport } from "./strike-report.js";
import { strikeReportIssues } from "./strike-report-issues.js";

/**
 * Reads many strike reports from outside, each as {@link readStrikeReport} does, several times faster: shapes are
 * looked at by hand, and the schema is asked only to explain what is wrong. A record is the input itself, not a copy.
 *
 * @returns each input as a record or a reject, and the warnings on records, their paths starting with the input's
 * position. What is no list is one reject. Never throws on JSON values.
 * @example readStrikeReports([{ tallies: [] }]).rejects.map(({ index, issues }) => [index, issues.map(({ code }) => code)]) // => [[0, ["missing_key", "missing_key"]]]
 */
export function readStrikeReports(values: readonly unknown[]): Reading<StrikeReport, StrikeReportIssueCode> {
  const noList = rejectNoList(values);
  if (noList !== undefined) return { records: [], rejects: [noList], issues: [] };
  const records: StrikeReport[] = [];
  const rejects: Reject<StrikeReportIssueCode>[] = [];
  const issues: Issue<StrikeReportIssueCode>[] = [];
  // By position, so that a hole in the list is an input like any other.
  for (let index = 0; index < values.length; index += 1) {
    const outcome = readOne(values[index]);
    if (!outcome.ok) {
      rejects.push({ index, input: values[index], issues: outcome.issues });
      continue;
    }
    records.push(outcome.value);
    for (const issue of outcome.issues) issues.push(issueUnder([index], issue));
  }
  return { records, rejects, issues };
}

function readOne(value: unknown): Outcome<StrikeReport, StrikeReportIssueCode> {
  return isStrikeReport(value) ? outcomeOf(value, strikeReportIssues(value)) : readStrikeReport(value);
}
