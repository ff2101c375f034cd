import type { Source } from "../../source/index.js";
import type { TimeWindow } from "../../time/index.js";
import { startToStart, type MinuteBounds } from "./minutes.js";
import { setsPlan } from "../status/status-questions.js";
import type { TalksRound } from "../talks-round.js";

/** One plan for a meeting, and how far the meeting was from it. */
export interface AgainstPlan {
  readonly planned: TimeWindow;
  /** Who says so, where that is known. */
  readonly source?: Source | undefined;
  /** How much later than planned it began; below 0 where it began earlier. */
  readonly lateBy: MinuteBounds;
}

/**
 * Every time that was set for a meeting against the time at which it was held, in the order in which they were set:
 * those of its history, then the plans of its timing. A plan that was given only to the day yields wide bounds.
 *
 * @returns empty where no plan is known, or where the window is itself only a plan
 * @throws RangeError where a window holds no instants
 * @example againstPlan({ id: "r", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" }, timing: { plans: [{ window: { start: "2025-07-23T19:00+03:00", end: "2025-07-24T00:00+03:00", endPrecision: "day" } }] } })[0].lateBy // => { min: 97, max: 97 }
 */
export function againstPlan({ window, dating, history = [], timing }: TalksRound): readonly AgainstPlan[] {
  if (dating === "planned") return [];
  const set = history.flatMap(({ status, window: planned, source }) => (setsPlan(status) && planned !== undefined ? [{ window: planned, source }] : []));
  return [...set, ...(timing?.plans ?? [])].map(({ window: planned, source }) => ({ planned, ...(source === undefined ? {} : { source }), lateBy: startToStart(planned, window) }));
}
