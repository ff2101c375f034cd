import { describePath, describeValue, type PathStep } from "../../core/index.js";
import { answerOf } from "./issues-of.js";
import { issueLines, type MatcherResult } from "./matcher-result.js";

/**
 * Matcher: what a reader returned has an issue of this code, at this path where one is given. In a reading of many
 * values a path starts with the input's position. Never throws.
 *
 * @example toHaveIssue(readStrikeReport({}), "missing_key", ["window"]).pass // => true
 * @example toHaveIssue(readStrikeReport({}), "missing_key", ["id"]).pass // => false
 */
export function toHaveIssue(received: unknown, code: string, path?: readonly PathStep[]): MatcherResult {
  const answer = answerOf(received);
  if (answer === undefined) {
    return { pass: false, message: () => `Received ${describeValue(received)}: expected what a reader returned, an Outcome or a Reading.` };
  }
  const pass = answer.issues.some((issue) => issue.code === code && (path === undefined || isSamePath(issue.path, path)));
  const wanted = path === undefined ? code : `${code} at ${describePath(path)}`;
  return { pass, message: () => `Expected ${pass ? "no" : "an"} issue ${wanted}, but there are:\n${issueLines(answer.issues)}` };
}

function isSamePath(a: readonly PathStep[], b: readonly PathStep[]): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
