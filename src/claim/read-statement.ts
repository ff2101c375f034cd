import { outcomeOf, readShape, type Issue, type Outcome, type PathStep, type ShapeIssueCode } from "../core/index.js";
import { windowIssues, type WindowIssueCode } from "../time/index.js";
import { Statement } from "./statement.js";

/**
 * Reads a statement: its shape, and that its window ends after it starts.
 *
 * @returns the statement, or issues of shape (`missing_key`, `unknown_key`, `wrong_type`, `not_allowed`, `too_long`) or of
 *   law (`window_reversed`, `window_empty`, `not_an_instant`). Never throws on JSON values.
 * @example readStatement({ kind: "concern", about: "the lack of a formal proposal", polarity: "affirmative" }).ok // => true
 */
export function readStatement(value: unknown): Outcome<Statement, ShapeIssueCode | WindowIssueCode> {
  const shape = readShape(Statement, value);
  return shape.ok ? outcomeOf(shape.value, statementIssues(shape.value)) : shape;
}

/**
 * The law of a statement whose shape is right: its window, where it has one, ends after it starts. Never throws.
 *
 * @param path - where the statement stands in the value being read
 * @example statementIssues({ kind: "fact", about: "sign of a pause", polarity: "negative" }) // => []
 */
export function statementIssues(statement: Statement, path: readonly PathStep[] = []): Issue<WindowIssueCode>[] {
  return statement.window === undefined ? [] : windowIssues(statement.window, [...path, "window"]);
}
