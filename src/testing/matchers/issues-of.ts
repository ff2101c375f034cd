import type { Issue } from "../../core/index.js";

/** What a reader returned, as far as a matcher looks at it. */
export interface Answer {
  /** Whether every input came through. */
  readonly isWhole: boolean;
  /** Every issue in it; those of rejects with the input's position before their path. */
  readonly issues: readonly Issue[];
}

/** Looks at an `Outcome` or a `Reading`; `undefined` for anything else. */
export function answerOf(received: unknown): Answer | undefined {
  if (typeof received !== "object" || received === null) return undefined;
  const { ok, rejects, issues }: { ok?: unknown; rejects?: unknown; issues?: unknown } = received;
  if (!isIssues(issues)) return undefined;
  if (typeof ok === "boolean") return { isWhole: ok, issues };
  if (!Array.isArray(rejects)) return undefined;
  return { isWhole: rejects.length === 0, issues: [...issues, ...rejects.flatMap(issuesOfReject)] };
}

function issuesOfReject(reject: unknown): Issue[] {
  if (typeof reject !== "object" || reject === null) return [];
  const { index, issues }: { index?: unknown; issues?: unknown } = reject;
  if (!isIssues(issues) || typeof index !== "number") return [];
  return issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
}

function isIssues(value: unknown): value is readonly Issue[] {
  return Array.isArray(value) && value.every((issue: unknown) => typeof issue === "object" && issue !== null && "code" in issue && "path" in issue);
}
