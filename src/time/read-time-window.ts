import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { TimeWindow } from "./window.js";
import { windowIssues, type WindowIssueCode } from "./window-issues.js";

/**
 * Reads a {@link TimeWindow} from an outside value: its shape, and that it ends after it starts.
 *
 * @returns the window, or issues `missing_key`, `unknown_key`, `wrong_type`, `not_allowed`, `too_long`,
 * `window_reversed`, `window_empty`. Never throws on JSON values.
 * @example readTimeWindow({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }).ok // => true
 */
export function readTimeWindow(value: unknown): Outcome<TimeWindow, ShapeIssueCode | WindowIssueCode> {
  const shape = readShape(TimeWindow, value);
  return shape.ok ? outcomeOf(shape.value, windowIssues(shape.value)) : shape;
}
