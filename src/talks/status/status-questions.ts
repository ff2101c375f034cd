import { matchStatus, type TalksStatus } from "./talks-status.js";

/**
 * Whether a meeting of this status has begun, be it over or not. Never throws.
 *
 * @example hasBegun("suspended") // => true
 * @example hasBegun("postponed") // => false
 */
export function hasBegun(status: TalksStatus): boolean {
  return matchStatus(status, { announced: false, scheduled: false, postponed: false, cancelled: false, under_way: true, suspended: true, concluded: true, collapsed: true });
}

/**
 * Whether a meeting of this status is put off or called off and not set anew: it has no time and counts as no round.
 * Never throws.
 *
 * @example isOff("postponed") // => true
 * @example isOff("announced") // => false
 */
export function isOff(status: TalksStatus): boolean {
  return matchStatus(status, { announced: false, scheduled: false, postponed: true, cancelled: true, under_way: false, suspended: false, concluded: false, collapsed: false });
}

/** Whether a step to this status may set a time that is still to come: a plan. */
export function setsPlan(status: TalksStatus): boolean {
  return matchStatus(status, { announced: true, scheduled: true, postponed: true, cancelled: false, under_way: false, suspended: false, concluded: false, collapsed: false });
}

/** Whether a meeting of this status is over, well or badly. */
export function isOver(status: TalksStatus): boolean {
  return matchStatus(status, { announced: false, scheduled: false, postponed: false, cancelled: false, under_way: false, suspended: false, concluded: true, collapsed: true });
}

/** Whether a meeting of this status goes on at this moment. */
export function isUnderWay(status: TalksStatus): boolean {
  return matchStatus(status, { announced: false, scheduled: false, postponed: false, cancelled: false, under_way: true, suspended: false, concluded: false, collapsed: false });
}
