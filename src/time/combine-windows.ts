import { epochMilliseconds, MINUTE_MS, offsetOf } from "./epoch.js";
import type { Instant } from "./instant.js";
import { precisionReaching } from "./precision-reaching.js";
import type { Precision, TimeWindow } from "./window.js";
import { windowEnds } from "./window-ends.js";

/**
 * The time that two windows share: the later start and the earlier end, each with the precision that covers what the
 * two may mean. Wordings are dropped.
 *
 * @returns `undefined` where even at their widest they share nothing
 * @throws RangeError where an end is not an {@link Instant}
 * @example intersectWindows({ start: "2025-06-01T20:00Z", end: "2025-06-02T02:00Z" }, { start: "2025-06-01T23:00Z", end: "2025-06-02T08:00Z" }) // => { start: "2025-06-01T23:00Z", end: "2025-06-02T02:00Z" }
 */
export function intersectWindows(a: TimeWindow, b: TimeWindow): TimeWindow | undefined {
  const [x, y] = [windowEnds(a), windowEnds(b)];
  const start = x.earliestStart >= y.earliestStart ? a.start : b.start;
  const end = x.latestEnd <= y.latestEnd ? a.end : b.end;
  if (epochMilliseconds(start) >= epochMilliseconds(end)) return undefined;
  return windowBetween(start, Math.max(x.latestStart, y.latestStart), Math.min(x.earliestEnd, y.earliestEnd), end);
}

/**
 * The narrowest window that holds all the given ones: the earliest start and the latest end, each with the precision
 * that covers what they may mean. Wordings are dropped.
 *
 * @returns `undefined` where there are none
 * @throws RangeError where an end is not an {@link Instant}
 * @example hullOf([{ start: "2025-06-01T20:00Z", end: "2025-06-01T21:00Z" }, { start: "2025-06-01T23:00Z", end: "2025-06-02T02:00Z" }]) // => { start: "2025-06-01T20:00Z", end: "2025-06-02T02:00Z" }
 */
export function hullOf(windows: Iterable<TimeWindow>): TimeWindow | undefined {
  const all = Array.from(windows, (window) => ({ window, ends: windowEnds(window) }));
  let [first] = all;
  let last = first;
  if (first === undefined || last === undefined) return undefined;
  let { latestStart, earliestEnd } = first.ends;
  for (const one of all) {
    if (one.ends.earliestStart < first.ends.earliestStart) first = one;
    if (one.ends.latestEnd > last.ends.latestEnd) last = one;
    latestStart = Math.min(latestStart, one.ends.latestStart);
    earliestEnd = Math.max(earliestEnd, one.ends.earliestEnd);
  }
  return windowBetween(first.window.start, latestStart, earliestEnd, last.window.end);
}

/** The window from `start` to `end` whose precisions reach as far as the epoch milliseconds between them. */
function windowBetween(start: Instant, latestStart: number, earliestEnd: number, end: Instant): TimeWindow {
  const startPrecision = reaching(start, latestStart);
  const endPrecision = reaching(end, earliestEnd);
  return { start, end, ...(startPrecision && { startPrecision }), ...(endPrecision && { endPrecision }) };
}

function reaching(end: Instant, epochMs: number): Precision | undefined {
  const offsetMs = offsetOf(end) * MINUTE_MS;
  return precisionReaching(epochMilliseconds(end) + offsetMs, epochMs + offsetMs);
}
