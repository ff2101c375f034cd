import { describePath, error, type Issue, type PathStep } from "../../core/index.js";
import type { Term } from "../term.js";

/** What can be wrong with a term whose shape is right. */
export type TermIssueCode = "missing_unit" | "one_way_per_side";

/** The laws of a {@link Term}: a figure has its unit, and what goes one way is not counted per side. */
export function termIssues(term: Term, path: readonly PathStep[]): Issue<TermIssueCode>[] {
  switch (term.kind) {
    case "exchange":
      return term.to !== undefined && term.basis === "per_side" ? [oneWay(term.to, [...path, "basis"])] : [];
    case "truce":
      return term.duration !== undefined && term.unit === undefined ? [unitless(term.duration, [...path, "unit"], '"hours" or "days"')] : [];
    case "document":
      return term.size !== undefined && term.unit === undefined ? [unitless(term.size, [...path, "unit"], '"parts", "points", "names" or "pages"')] : [];
    case "meeting":
    case "working_groups":
    case "withdrawal":
    case "channel":
    case "state_status":
      return [];
  }
}

function oneWay(to: string, path: readonly PathStep[]): Issue<"one_way_per_side"> {
  const message = `${describePath(path)} is "per_side" where only "${to}" gets them: expected "total" for what goes one way. Correct the basis, or remove "to".`;
  return error({ code: "one_way_per_side", path, input: "per_side", message });
}

function unitless(figure: unknown, path: readonly PathStep[], expected: string): Issue<"missing_unit"> {
  return error({ code: "missing_unit", path, input: figure, message: `${describePath(path)} is missing beside a figure: expected ${expected}.` });
}
