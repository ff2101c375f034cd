import { error, warning, type Issue } from "../../core/index.js";
import { epochMilliseconds } from "../../time/index.js";
import type { StrikeReport } from "../strike-report.js";

/** What can be wrong between a report's moments and its window. */
export type PublicationIssueCode = "published_before_window" | "as_of_before_window" | "as_of_after_publication";

/**
 * The laws of a report's moments: neither is it published before its window starts (`published_before_window`) nor do
 * its figures hold as of a moment before that (`as_of_before_window`), both errors; figures as of a moment after
 * publication are a warning (`as_of_after_publication`). Never throws on instants of the right shape.
 */
export function publicationIssues({ publishedAt, asOf, window }: StrikeReport): Issue<PublicationIssueCode>[] {
  const start = epochMilliseconds(window.start);
  const issues: Issue<PublicationIssueCode>[] = [];
  if (publishedAt !== undefined && epochMilliseconds(publishedAt) < start) {
    const message = `publishedAt is ${publishedAt}, before window.start at ${window.start}: expected a report to be published after what it reports has begun. Correct the earlier or the later date.`;
    issues.push(error({ code: "published_before_window", path: ["publishedAt"], input: publishedAt, message }));
  }
  if (asOf !== undefined && epochMilliseconds(asOf) < start) {
    const message = `asOf is ${asOf}, before window.start at ${window.start}: expected figures to hold as of a moment after the start. Correct one of them.`;
    issues.push(error({ code: "as_of_before_window", path: ["asOf"], input: asOf, message }));
  }
  if (asOf !== undefined && publishedAt !== undefined && epochMilliseconds(asOf) > epochMilliseconds(publishedAt)) {
    const message = `asOf is ${asOf}, after publishedAt at ${publishedAt}: expected figures to be of a moment before their publication. Correct one of them.`;
    issues.push(warning({ code: "as_of_after_publication", path: ["asOf"], input: asOf, message }));
  }
  return issues;
}
