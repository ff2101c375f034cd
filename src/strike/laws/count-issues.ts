import type { Issue } from "../../core/index.js";
import { quantityIssues, type QuantityIssueCode } from "../../quantity/index.js";
import type { StrikeReport } from "../strike-report.js";

const LISTS = ["regions", "targets", "losses", "casualties"] as const;

/** The laws of a count, for every count of a report outside its tallies and its headline. Never throws. */
export function countIssues(report: StrikeReport): Issue<QuantityIssueCode>[] {
  const places = [...quantityIssues(report.hitLocations, ["hitLocations"]), ...quantityIssues(report.debrisLocations, ["debrisLocations"])];
  const listed = LISTS.flatMap((list) => (report[list] ?? []).flatMap(({ count }, index) => quantityIssues(count, [list, index, "count"])));
  return [...places, ...listed];
}
