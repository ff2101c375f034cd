import * as z from "zod";

/**
 * Where a meeting stands. It is `announced`, `scheduled` and `under_way`, and ends `concluded` or `collapsed`; while
 * under way it may be `suspended`; before it starts it may be `postponed` or `cancelled`.
 */
export type TalksStatus = "announced" | "scheduled" | "postponed" | "cancelled" | "under_way" | "suspended" | "concluded" | "collapsed";

/** Every legal step. A status whose list is empty is final. */
const STEPS: Readonly<Record<TalksStatus, readonly TalksStatus[]>> = {
  announced: ["scheduled", "postponed", "cancelled"],
  scheduled: ["under_way", "postponed", "cancelled"],
  postponed: ["scheduled", "cancelled"],
  cancelled: [],
  under_way: ["concluded", "suspended", "collapsed"],
  suspended: ["under_way", "collapsed"],
  concluded: [],
  collapsed: [],
};

/** Every {@link TalksStatus}, in the order of a meeting's life. */
export const TALKS_STATUSES: readonly TalksStatus[] = Object.keys(STEPS).filter((key): key is TalksStatus => Object.hasOwn(STEPS, key));

/** Reads a {@link TalksStatus}. */
export const TalksStatus: z.ZodType<TalksStatus, TalksStatus> = z.enum(TALKS_STATUSES);

/**
 * The statuses that may come next; empty for a final one. Never throws.
 *
 * @example nextStatuses("postponed") // => ["scheduled", "cancelled"]
 * @example nextStatuses("concluded") // => []
 */
export function nextStatuses(status: TalksStatus): readonly TalksStatus[] {
  return STEPS[status];
}

/**
 * Whether `to` may follow `from`. Never throws.
 *
 * @example mayFollow("suspended", "under_way") // => true
 * @example mayFollow("announced", "concluded") // => false
 */
export function mayFollow(from: TalksStatus, to: TalksStatus): boolean {
  return STEPS[from].includes(to);
}

/**
 * A switch over the status that must name each one: where a status is added, every call that lacks it fails to compile.
 *
 * @param cases - one answer for each status
 * @example matchStatus("concluded", { announced: 0, scheduled: 0, postponed: 0, cancelled: 0, under_way: 1, suspended: 1, concluded: 2, collapsed: 2 }) // => 2
 */
export function matchStatus<R>(status: TalksStatus, cases: Readonly<Record<TalksStatus, R>>): R {
  return cases[status];
}
