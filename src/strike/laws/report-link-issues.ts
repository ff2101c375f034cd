import { error, type Issue } from "../../core/index.js";
import type { StrikeReport } from "../strike-report.js";

/** What can be wrong with the links of a report. */
export type ReportLinkIssueCode = "supersedes_itself";

/** The law of revision: a report replaces another one, not itself (`supersedes_itself`). Never throws. */
export function reportLinkIssues({ id, supersedes }: StrikeReport): Issue<ReportLinkIssueCode>[] {
  if (supersedes === undefined || supersedes !== id) return [];
  const message = `supersedes is ${JSON.stringify(supersedes)}, the report's own id: expected the id of an earlier report. Give the revision an id of its own.`;
  return [error({ code: "supersedes_itself", path: ["supersedes"], input: supersedes, message })];
}
