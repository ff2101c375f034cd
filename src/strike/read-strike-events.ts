import { issueUnder, rejectNoList, type Issue, type Reading, type Reject } from "../core/index.js";
import { readStrikeEvent, type StrikeEventIssueCode } from "./read-strike-event.js";
import { responseIssues, type ResponseIssueCode } from "./responses/response-issues.js";
import type { StrikeEvent } from "./strike-event.js";

/**
 * Reads many strike events from outside, each as {@link readStrikeEvent} does, and then the laws between them, as
 * {@link responseIssues} does. An event that breaks only a law between events stays a record: the fault may be another's.
 *
 * @returns each input as a record or a reject; issues with paths that start with the input's position. What is
 * no list is one reject. Never throws on JSON values.
 * @example readStrikeEvents([null]).rejects.length // => 1
 */
export function readStrikeEvents(values: readonly unknown[]): Reading<StrikeEvent, StrikeEventIssueCode | ResponseIssueCode> {
  const noList = rejectNoList(values);
  if (noList !== undefined) return { records: [], rejects: [noList], issues: [] };
  const records: StrikeEvent[] = [];
  const positions: number[] = [];
  const rejects: Reject<StrikeEventIssueCode>[] = [];
  const issues: Issue<StrikeEventIssueCode | ResponseIssueCode>[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const outcome = readStrikeEvent(values[index]);
    if (!outcome.ok) {
      rejects.push({ index, input: values[index], issues: outcome.issues });
      continue;
    }
    positions.push(index);
    records.push(outcome.value);
    for (const issue of outcome.issues) issues.push(issueUnder([index], issue));
  }
  for (const issue of responseIssues(records, positions)) issues.push(issue);
  return { records, rejects, issues };
}
