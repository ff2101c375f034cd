import { issueUnder, outcomeOf, readShape, type Issue, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { windowIssues, type WindowIssueCode } from "../time/index.js";
import { eventIssues, type EventIssueCode } from "./laws/event-issues.js";
import { sideIssues, type SideIssueCode } from "./laws/side-issues.js";
import { StrikeEvent } from "./strike-event.js";
import { strikeReportIssues, type StrikeReportLawCode } from "./strike-report-issues.js";

/** What can be wrong with a strike event. */
export type StrikeEventIssueCode = ShapeIssueCode | WindowIssueCode | SideIssueCode | EventIssueCode | StrikeReportLawCode;

/**
 * The laws of an event whose shape is right: those of its window, its sides and each of its reports, and those between
 * the event and its reports. Never throws.
 *
 * @returns issues in the order of the event's fields; none where every law holds
 */
export function strikeEventIssues(event: StrikeEvent): Issue<StrikeEventIssueCode>[] {
  return [
    ...windowIssues(event.window, ["window"]),
    ...sideIssues(event),
    ...event.reports.flatMap((report, index): Issue<StrikeEventIssueCode>[] => strikeReportIssues(report).map((issue) => issueUnder(["reports", index], issue))),
    ...eventIssues(event),
  ];
}

/**
 * Reads a strike event from outside: its shape, then its laws.
 *
 * @returns the event, perhaps with warnings, or every issue found: one of {@link StrikeEventIssueCode}. Never throws.
 * @example readStrikeEvent({ attacker: "RU", target: "RU", window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, reports: [] }).issues.map(({ code }) => code) // => ["same_side"]
 */
export function readStrikeEvent(value: unknown): Outcome<StrikeEvent, StrikeEventIssueCode> {
  const shape = readShape(StrikeEvent, value);
  return shape.ok ? outcomeOf(shape.value, strikeEventIssues(shape.value)) : shape;
}
