import { offsetOf } from "./epoch.js";
import { formatInstant } from "./format-instant.js";
import type { TimeWindow } from "./window.js";
import { windowEnds } from "./window-ends.js";

/** How {@link gapsWithin} takes windows whose ends are imprecise. */
export interface GapOptions {
  /** `certain` (default): as covering only what they cover for sure. `possible`: as covering all that they may cover. */
  readonly cover?: "certain" | "possible" | undefined;
}

/** A moment and the offset of the clock that it is written on. */
interface Edge {
  readonly ms: number;
  readonly offset: number;
}

/**
 * The parts of a period that no window covers, in order. The period is taken at its widest; windows may overlap and
 * come in any order. A window given only to the day covers nothing for sure.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example gapsWithin([{ start: "2025-06-01T20:00Z", end: "2025-06-01T22:00Z" }], { start: "2025-06-01T18:00Z", end: "2025-06-01T22:00Z" }) // => [{ start: "2025-06-01T18:00Z", end: "2025-06-01T20:00Z" }]
 */
export function gapsWithin(windows: Iterable<TimeWindow>, period: TimeWindow, options: GapOptions = {}): TimeWindow[] {
  const covers = Array.from(windows, (window) => coverOf(window, options.cover ?? "certain")).filter(({ start, end }) => start.ms < end.ms);
  const whole = coverOf(period, "possible");
  const gaps: TimeWindow[] = [];
  let reached = whole.start;
  for (const { start, end } of covers.sort((a, b) => a.start.ms - b.start.ms)) {
    if (start.ms >= whole.end.ms) break;
    if (start.ms > reached.ms) gaps.push({ start: written(reached), end: written(start) });
    if (end.ms > reached.ms) reached = end;
  }
  if (reached.ms < whole.end.ms) gaps.push({ start: written(reached), end: written(whole.end) });
  return gaps;
}

function coverOf(window: TimeWindow, cover: "certain" | "possible"): { readonly start: Edge; readonly end: Edge } {
  const ends = windowEnds(window);
  const [start, end] = cover === "certain" ? [ends.latestStart, ends.earliestEnd] : [ends.earliestStart, ends.latestEnd];
  return { start: { ms: start, offset: offsetOf(window.start) }, end: { ms: end, offset: offsetOf(window.end) } };
}

function written({ ms, offset }: Edge): string {
  return formatInstant(ms, offset);
}
