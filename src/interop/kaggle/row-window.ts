import { describeValue, failure, success, type Issue, type Outcome } from "../../core/index.js";
import { compareInstants, endOfCivil, instantOfCivil, momentWindow, windowIssues, type CivilIssueCode, type CivilTime, type Instant, type TimeWindow } from "../../time/index.js";
import type { KaggleCell } from "./kaggle-row.js";

/** Issues of {@link rowWindow}. */
export type RowWindowIssueCode = "unreadable_time" | "window_reversed" | CivilIssueCode;

type TimeColumn = "time_start" | "time_end";

/** A cell's calendar and clock; without a clock it is the whole day. */
interface TimeCell {
  readonly civil: CivilTime;
  readonly isDay: boolean;
}

const FORM = /^([12]\d{3})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

/**
 * The window of a row, from two cells of Kyiv civil time. A date without a clock stands at the outer edge of its day
 * with the precision `day`; equal moments are a window of one minute; where clocks went back, the window is the wider
 * one.
 *
 * @returns the window, with warnings `skipped_time`, `repeated_time` or `before_zone_history`; or `unreadable_time`,
 * `no_such_day`, `no_such_time`, `window_reversed`. Never throws.
 */
export function rowWindow(start: KaggleCell, end: KaggleCell): Outcome<TimeWindow, RowWindowIssueCode> {
  const from = timeCell(start, "time_start");
  const to = timeCell(end, "time_end");
  if (!from.ok) return from;
  if (!to.ok) return to;
  const first = placed(instantOfCivil(from.value.civil, "Europe/Kyiv", { fold: "earlier" }), start, "time_start");
  const last = placed(endOf(to.value), end, "time_end");
  if (!first.ok) return first;
  if (!last.ok) return last;
  const issues = [...first.issues, ...last.issues];
  const window = between(first.value, last.value, from.value.isDay, to.value.isDay);
  if (windowIssues(window).length === 0) return success(window, issues);
  const message = `time_end is ${describeValue(end)}, before time_start at ${describeValue(start)}: expected it to be later or equal. Check the dates, or exchange the two.`;
  return failure({ code: "window_reversed", path: ["time_end"], input: end, message });
}

function between(start: Instant, end: Instant, startIsDay: boolean, endIsDay: boolean): TimeWindow {
  const { start: opens, end: closes } = compareInstants(start, end) === 0 && !endIsDay ? momentWindow(start) : { start, end };
  return { start: opens, end: closes, ...(startIsDay ? { startPrecision: "day" as const } : {}), ...(endIsDay ? { endPrecision: "day" as const } : {}) };
}

function endOf({ civil, isDay }: TimeCell): Outcome<Instant, CivilIssueCode> {
  return endOfCivil(isDay ? { ...civil, hour: 24 } : civil, "Europe/Kyiv", { fold: "later" });
}

function timeCell(cell: KaggleCell, column: TimeColumn): Outcome<TimeCell, "unreadable_time"> {
  const [, year, month, day, hour, minute = "0", second] = typeof cell === "string" ? (FORM.exec(cell.trim()) ?? []) : [];
  if (year === undefined) {
    const message = `${column} is ${describeValue(cell)}: expected a date such as "2025-06-01" or a date and time such as "2025-06-01 21:30".`;
    return failure({ code: "unreadable_time", path: [column], input: cell, message });
  }
  const civil = { year: Number(year), month: Number(month), day: Number(day), hour: Number(hour ?? 0), minute: Number(minute) };
  return success({ civil: second === undefined ? civil : { ...civil, second: Number(second) }, isDay: hour === undefined });
}

/** The outcome with its issues put down to the cell. */
function placed(outcome: Outcome<Instant, CivilIssueCode>, cell: KaggleCell, column: TimeColumn): Outcome<Instant, CivilIssueCode> {
  const at = (issue: Issue<CivilIssueCode>): Issue<CivilIssueCode> => ({ ...issue, path: [column], input: cell, message: `${column} is ${describeValue(cell)}. ${issue.message}` });
  if (outcome.ok) return { ...outcome, issues: outcome.issues.map(at) };
  const [first, ...rest] = outcome.issues;
  return { ok: false, issues: [at(first), ...rest.map(at)] };
}
