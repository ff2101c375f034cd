import { describePath, describeValue, error, issueUnder, type Issue, type PathStep } from "../../core/index.js";
import type { Evidence } from "../../claim/index.js";
import { countOf, type Measure } from "../../interception/index.js";
import type { StrikeReport } from "../strike-report.js";

/** What can be wrong with the evidence of a report whose shape is right. */
export type EvidenceIssueCode = "evidence_without_figure" | "reversed_span";

/**
 * The laws of a report's evidence: its path leads to a value of the report (`evidence_without_figure`), and its span
 * ends no earlier than it starts (`reversed_span`). Never throws.
 */
export function evidenceIssues(report: StrikeReport): Issue<EvidenceIssueCode>[] {
  const { evidence } = report;
  if (evidence === undefined || evidence.every((one) => isLawful(report, one))) return [];
  return evidence.flatMap(({ path, span }, index) => {
    const issues: Issue<EvidenceIssueCode>[] = [];
    if (!leadsSomewhere(report, path)) {
      const message = `evidence[${index}].path is ${describeValue(describePath(path))}, where the report holds nothing: expected the path of one of its figures, such as ["tallies", 0, "launched"]. Correct the path, or remove the entry.`;
      issues.push(error({ code: "evidence_without_figure", path: ["path"], input: path, message }));
    }
    if (span.end < span.start) {
      const message = `evidence[${index}].span ends at ${span.end}, before its start at ${span.start}: expected the end to be the greater. Swap them.`;
      issues.push(error({ code: "reversed_span", path: ["span"], input: span, message }));
    }
    return issues.map((issue) => issueUnder(["evidence", index], issue));
  });
}

function isLawful(report: StrikeReport, { path, span }: Evidence): boolean {
  return span.end >= span.start && leadsSomewhere(report, path);
}

function leadsSomewhere(report: StrikeReport, path: readonly PathStep[]): boolean {
  return leadsToCount(report, path) || leadsToValue(report, path);
}

/** Whether a path leads to a count of a tally or region, as most do: looked up by name, which takes a fraction of the time. */
function leadsToCount({ tallies, regions }: StrikeReport, path: readonly PathStep[]): boolean {
  const [list, index, key] = path;
  if (typeof index !== "number" || key === undefined || path.length !== 3) return false;
  if (list === "regions") return key === "count" && regions?.[index]?.count !== undefined;
  const tally = list === "tallies" ? tallies[index] : undefined;
  return tally !== undefined && isMeasure(key) && countOf(tally, key) !== undefined;
}

function isMeasure(step: PathStep): step is Measure {
  switch (step) {
    case "launched":
    case "shotDown":
    case "suppressed":
    case "intercepted":
    case "reachedTarget":
    case "failed":
    case "stillAirborne":
    case "leftAirspace":
      return true;
    default:
      return false;
  }
}

function leadsToValue(report: StrikeReport, path: readonly PathStep[]): boolean {
  let value: unknown = report;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return value !== undefined && path.length > 0;
}
