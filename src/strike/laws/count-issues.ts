import type { Issue } from "../../core/index.js";
import { quantityIssues, type Count, type QuantityIssueCode } from "../../quantity/index.js";
import type { StrikeReport } from "../strike-report.js";

/** The laws of a count, for every count of a report outside its tallies and its headline. Never throws. */
export function countIssues({ hitLocations, debrisLocations, regions, targets, losses, casualties }: StrikeReport): Issue<QuantityIssueCode>[] {
  const issues: Issue<QuantityIssueCode>[] = [];
  // Only bounds can break a law of their own.
  if (typeof hitLocations === "object") issues.push(...quantityIssues(hitLocations, ["hitLocations"]));
  if (typeof debrisLocations === "object") issues.push(...quantityIssues(debrisLocations, ["debrisLocations"]));
  if (regions !== undefined) addFrom(issues, regions, "regions");
  if (targets !== undefined) addFrom(issues, targets, "targets");
  if (losses !== undefined) addFrom(issues, losses, "losses");
  if (casualties !== undefined) addFrom(issues, casualties, "casualties");
  return issues;
}

function addFrom(issues: Issue<QuantityIssueCode>[], entries: readonly { readonly count?: Count | undefined }[], list: string): void {
  for (let index = 0; index < entries.length; index += 1) {
    const count = entries[index]?.count;
    if (typeof count === "object") issues.push(...quantityIssues(count, [list, index, "count"]));
  }
}
