import { addMinutes, epochMilliseconds, type Instant, type TimeWindow } from "../../time/index.js";
import { hasBegun, isOff, isOver } from "../status/status-questions.js";
import type { TalksRound } from "../talks-round.js";
import type { TalksStatus } from "../status/talks-status.js";

/** What a meeting's status was at a moment, by its history, or else by its window and its plans; `undefined` where nothing was known of it. */
export function statusAsOf(round: TalksRound, at: Instant): TalksStatus | undefined {
  const now = epochMilliseconds(at);
  const { status, window, history } = round;
  if (history !== undefined) return history.findLast((change) => epochMilliseconds(change.at) <= now)?.status;
  if (epochMilliseconds(window.start) > now) {
    if (planAsOf(round, now) === undefined) return undefined;
    return hasBegun(status) || isOff(status) ? "scheduled" : status;
  }
  return epochMilliseconds(window.end) > now && hasBegun(status) ? "under_way" : status;
}

/** What was known of a meeting's window at a moment. */
export function windowAsOf(round: TalksRound, status: TalksStatus, at: Instant): TimeWindow {
  const now = epochMilliseconds(at);
  const { window, history = [] } = round;
  if (!hasBegun(status)) return history.findLast((change) => change.window !== undefined && epochMilliseconds(change.at) <= now)?.window ?? planAsOf(round, now) ?? window;
  if (isOver(status) || epochMilliseconds(window.end) <= now) return window;
  const { start, startPrecision } = window;
  return { start, end: epochMilliseconds(start) < now ? at : addMinutes(start, 1), ...(startPrecision === undefined ? {} : { startPrecision }) };
}

/** The last plan that is known to have been made by then. */
function planAsOf({ timing }: TalksRound, now: number): TimeWindow | undefined {
  return timing?.plans?.findLast(({ setAt }) => setAt !== undefined && epochMilliseconds(setAt) <= now)?.window;
}
