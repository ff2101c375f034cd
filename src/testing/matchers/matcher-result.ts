import type { Issue } from "../../core/index.js";

/** What a matcher answers, in the form that `expect.extend` of vitest and of jest takes. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why it failed; where the matcher is negated, why that failed. */
  readonly message: () => string;
}

/** Issues as lines of a message. */
export function issueLines(issues: readonly Issue[]): string {
  return issues.length === 0 ? "  (no issues)" : issues.map(({ severity, code, message }) => `  ${severity} ${code}: ${message}`).join("\n");
}
