import type { Issue, PathStep } from "../core/index.js";
import { headlineIssues, type HeadlineIssueCode } from "./headline-issues.js";
import type { ReportFigures } from "./report-figures.js";
import { countsIssues, isPlainTally, tallyIssues, type TallyIssueCode } from "./tally-issues.js";

/**
 * The laws of a report's figures whose shape is right: those of each tally ({@link tallyIssues}), of the headline
 * ({@link countsIssues}), and of the two beside each other ({@link headlineIssues}). Never throws.
 *
 * @param path - where the report stands in the value being read
 * @returns issues: `crossed_bounds`, `not_canonical_quantity`, `contradictory_tally`, `headline_disagrees`
 * @example talliesIssues({ tallies: [{ launched: 3, shotDown: 4 }] }).map(({ path }) => path) // => [["tallies", 0]]
 */
export function talliesIssues(report: ReportFigures, path: readonly PathStep[] = []): Issue<TallyIssueCode | HeadlineIssueCode>[] {
  const { tallies, stated } = report;
  const issues: Issue<TallyIssueCode | HeadlineIssueCode>[] = [];
  for (let index = 0; index < tallies.length; index += 1) {
    const tally = tallies[index];
    if (tally === undefined || isPlainTally(tally)) continue;
    // Not spread into push: a list may be longer than a call takes arguments.
    for (const issue of tallyIssues(tally, [...path, "tallies", index])) issues.push(issue);
  }
  if (stated === undefined) return issues;
  return [...issues, ...countsIssues(stated, [...path, "stated"]), ...headlineIssues(report, path)];
}
