import type { StrikeReport } from "../../strike/index.js";
import { aSource } from "./a-source.js";
import { aTally } from "./a-tally.js";
import { aTimeWindow } from "./a-time-window.js";

/**
 * A valid strike report for a test: {@link aSource} on {@link aTimeWindow}, with {@link aTally}. No more is given than
 * a report must have, so that no default can contradict what a test overrides.
 *
 * @example aStrikeReport({ hitLocations: 12 }).tallies.length // => 1
 */
export function aStrikeReport(overrides: Partial<StrikeReport> = {}): StrikeReport {
  return { source: aSource(), window: aTimeWindow(), tallies: [aTally()], ...overrides };
}
