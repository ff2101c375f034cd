import type { StrikeEvent } from "../../strike/index.js";
import { aStrikeReport } from "./a-strike-report.js";
import { aTimeWindow } from "./a-time-window.js";

/**
 * A valid strike event for a test: Russia's attack on Ukraine over {@link aTimeWindow}, with {@link aStrikeReport} on
 * the event's window.
 *
 * @example aStrikeEvent({ window: aTimeWindow({ end: "2025-06-02T06:00+03:00" }) }).reports[0].window.end // => "2025-06-02T06:00+03:00"
 */
export function aStrikeEvent(overrides: Partial<StrikeEvent> = {}): StrikeEvent {
  const window = overrides.window ?? aTimeWindow();
  return { attacker: "RU", target: "UA", reports: [aStrikeReport({ window })], ...overrides, window };
}
