import type { Counts } from "../../src/interception/index.js";
import type { StrikeReport } from "../../src/strike/index.js";

/** A minute of 1 June 2025 as an instant. */
export function minute(n: number): string {
  const clock = `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
  return `2025-06-01T${clock}Z`;
}

/** A report of one source for the minutes `[from, to)`. */
export function reportOf(from: number, to: number, counts: Counts, more: Partial<StrikeReport> = {}): StrikeReport {
  return {
    source: { name: "Ministry" },
    window: { start: minute(from), end: minute(to) },
    tallies: [{ weapon: "uav-unspecified", ...counts }],
    ...more,
  };
}

/** A report of a night: from 20:00 UTC of the evening to 05:00 of the next day. */
export function nightReport(evening: string, next: string, counts: Counts, more: Partial<StrikeReport> = {}): StrikeReport {
  return {
    source: { name: "Air Force" },
    window: { start: `${evening}T20:00Z`, end: `${next}T05:00Z` },
    tallies: [{ weapon: "shahed", ...counts }],
    ...more,
  };
}
