import { failure, success, type Outcome } from "../../core/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { expectedAfter } from "./history-issues.js";
import type { StatusChange } from "./status-change.js";
import type { TalksRound } from "../talks-round.js";
import { mayFollow } from "./talks-status.js";

/**
 * The meeting after one more step: its status, its history and, where the step sets a time, its window.
 *
 * @returns the new meeting, or issue `illegal_step` (the status may not follow) or `history_out_of_order` (the step is
 * earlier than the last one). Never throws on readable values.
 * @example advance({ id: "r4", kind: "talks", status: "scheduled", window: { start: "2026-03-05T00:00Z", end: "2026-03-10T00:00Z" } }, { status: "postponed", at: "2026-03-03T12:00Z", source: { name: "Reuters" } }).ok // => true
 */
export function advance(round: TalksRound, change: StatusChange): Outcome<TalksRound, "illegal_step" | "history_out_of_order"> {
  if (!mayFollow(round.status, change.status)) {
    const message = `status is "${change.status}" after "${round.status}": expected ${expectedAfter(round.status)}. Take the step between first.`;
    return failure({ code: "illegal_step", path: ["status"], input: change.status, message });
  }
  const last = round.history?.at(-1);
  if (last !== undefined && epochMilliseconds(change.at) < epochMilliseconds(last.at)) {
    const message = `at is ${change.at}, before the last step of ${round.id} (${last.at}): expected a later step. Correct the time.`;
    return failure({ code: "history_out_of_order", path: ["at"], input: change.at, message });
  }
  return success({ ...round, status: change.status, window: change.window ?? round.window, history: [...(round.history ?? []), change] });
}
