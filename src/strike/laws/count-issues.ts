import type { Issue } from "../../core/index.js";
import { quantityIssues, type QuantityIssueCode } from "../../quantity/index.js";
import type { StrikeReport } from "../strike-report.js";

const LISTS = ["regions", "targets", "losses", "casualties"] as const;
const PLACES = ["hitLocations", "debrisLocations"] as const;

/** The laws of a count, for every count of a report outside its tallies and its headline. Never throws. */
export function countIssues(report: StrikeReport): Issue<QuantityIssueCode>[] {
  const issues: Issue<QuantityIssueCode>[] = [];
  for (const place of PLACES) if (typeof report[place] === "object") issues.push(...quantityIssues(report[place], [place]));
  for (const list of LISTS) {
    const entries = report[list];
    if (entries === undefined) continue;
    // Only bounds can break a law of their own.
    for (const [index, { count }] of entries.entries()) if (typeof count === "object") issues.push(...quantityIssues(count, [list, index, "count"]));
  }
  return issues;
}
