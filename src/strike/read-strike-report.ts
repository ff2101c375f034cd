import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { StrikeReport } from "./strike-report.js";
import { strikeReportIssues, type StrikeReportLawCode } from "./strike-report-issues.js";

/** What can be wrong with a strike report: with its shape, or with what its figures say together. */
export type StrikeReportIssueCode = ShapeIssueCode | StrikeReportLawCode;

/**
 * Reads a strike report from outside: its shape, then its laws.
 *
 * @returns the report, perhaps with warnings, or every issue found: one of {@link StrikeReportIssueCode}. Never throws
 * on JSON values.
 * @example readStrikeReport({ source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", launched: 80 }] }).ok // => true
 * @example readStrikeReport({ source: { name: "Ukrainian Air Force" }, tallies: [] }).issues.map(({ message }) => message) // => ["window is missing: expected an object with start and end. Add it."]
 */
export function readStrikeReport(value: unknown): Outcome<StrikeReport, StrikeReportIssueCode> {
  const shape = readShape(StrikeReport, value);
  return shape.ok ? outcomeOf(shape.value, strikeReportIssues(shape.value)) : shape;
}
