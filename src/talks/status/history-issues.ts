import { error, type Issue } from "../../core/index.js";
import { epochMilliseconds } from "../../time/index.js";
import type { StatusChange } from "./status-change.js";
import type { TalksRound } from "../talks-round.js";
import { mayFollow, nextStatuses, type TalksStatus } from "./talks-status.js";

/** What can be wrong with a meeting's way from announcement to end. */
export type HistoryIssueCode = "illegal_step" | "history_out_of_order" | "status_not_last";

/**
 * The laws of a meeting's history: each step is legal after the one before, none is earlier than the one before, and
 * the last is the meeting's status. What came before the first known step is not asked. Never throws.
 *
 * @returns issues `illegal_step`, `history_out_of_order`, `status_not_last`, each naming the step by its path
 */
export function historyIssues({ history = [], status }: Pick<TalksRound, "history" | "status">): Issue<HistoryIssueCode>[] {
  const issues = history.flatMap((change, index) => {
    const before = history[index - 1];
    return before === undefined ? [] : [...stepIssues(before, change, index), ...orderIssues(before, change, index)];
  });
  const last = history.at(-1);
  if (last === undefined || last.status === status) return issues;
  const message = `status is "${status}" and the last step of history is "${last.status}": expected the two to agree. Add the step that is missing, or correct the status.`;
  return [...issues, error({ code: "status_not_last", path: ["status"], input: status, message })];
}

function stepIssues(before: StatusChange, change: StatusChange, index: number): Issue<"illegal_step">[] {
  if (mayFollow(before.status, change.status)) return [];
  const message = `history[${index}].status is "${change.status}" after "${before.status}": expected ${expectedAfter(before.status)}. Add the step between, or correct one.`;
  return [error({ code: "illegal_step", path: ["history", index, "status"], input: change.status, message })];
}

/** What may follow a status, in words. */
export function expectedAfter(status: TalksStatus): string {
  const next = nextStatuses(status).map((one) => `"${one}"`);
  return next.length === 0 ? "no further step, since that one is final" : next.join(" or ");
}

function orderIssues(before: StatusChange, change: StatusChange, index: number): Issue<"history_out_of_order">[] {
  if (epochMilliseconds(before.at) <= epochMilliseconds(change.at)) return [];
  const message = `history[${index}].at is ${change.at}, before the step that precedes it (${before.at}): expected steps in order of time. Sort them, or correct one.`;
  return [error({ code: "history_out_of_order", path: ["history", index, "at"], input: change.at, message })];
}
