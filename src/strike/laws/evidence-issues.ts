import { describePath, describeValue, error, issueUnder, type Issue, type PathStep } from "../../core/index.js";
import type { Evidence } from "../../claim/index.js";
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
  let value: unknown = report;
  // The figures of tallies and regions are most of a report's: their lists are looked up by name.
  const list = path[0] === "tallies" ? report.tallies : path[0] === "regions" ? report.regions : undefined;
  const index = path[1];
  const isItem = list !== undefined && typeof index === "number" && index in list;
  if (isItem) value = list[index];
  for (let i = isItem ? 2 : 0; i < path.length; i += 1) {
    const step = path[i] ?? "";
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return value !== undefined && path.length > 0;
}
