import type { TimeWindow } from "../../time/index.js";

/**
 * A valid window for a test: the night of 1 to 2 June 2025, 21:30 to 08:30 in Kyiv. Whoever overrides one end sees to
 * it that the other one still fits.
 *
 * @example aTimeWindow({ wording: "overnight" }).end // => "2025-06-02T08:30+03:00"
 */
export function aTimeWindow(overrides: Partial<TimeWindow> = {}): TimeWindow {
  return { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00", ...overrides };
}
