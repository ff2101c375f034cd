import { describePath, describeValue, error, type Issue, type PathStep } from "../core/index.js";
import { scanInstant } from "./epoch.js";
import { instantFault } from "./instant-fault.js";
import type { TimeWindow } from "./window.js";

/** What the laws of a window can find: an end that is no instant, an end before the start, or no time between them. */
export type WindowIssueCode = "not_an_instant" | "window_reversed" | "window_empty";

/**
 * Checks the law of a {@link TimeWindow}: it ends after it starts. Never throws.
 *
 * @param path - where the window stands in the input
 * @returns no issues, or errors `window_reversed` or `window_empty` at the end, or `not_an_instant` at each end that
 * cannot be read (which the shape finds first)
 * @example windowIssues({ start: "2025-06-02T08:30+03:00", end: "2025-06-02T05:30Z" }).map(({ code }) => code) // => ["window_empty"]
 */
export function windowIssues(window: TimeWindow, path: readonly PathStep[] = []): Issue<WindowIssueCode>[] {
  const start = scanInstant(window.start);
  const end = scanInstant(window.end);
  if (end > start) return [];
  if (Number.isNaN(start) || Number.isNaN(end)) return [...unreadable(window, "start", path), ...unreadable(window, "end", path)];
  const at = describePath([...path, "end"]);
  const then = `expected a moment after the start, ${window.start}`;
  if (end < start) {
    const message = `${at} is ${window.end}: ${then}. Check the dates, or exchange start and end.`;
    return [error({ code: "window_reversed", path: [...path, "end"], input: window.end, message })];
  }
  const message = `${at} is ${window.end}: ${then}. The end is exclusive: write a moment as a window of one minute.`;
  return [error({ code: "window_empty", path: [...path, "end"], input: window.end, message })];
}

function unreadable(window: TimeWindow, key: "start" | "end", path: readonly PathStep[]): Issue<WindowIssueCode>[] {
  const input = window[key];
  if (!Number.isNaN(scanInstant(input))) return [];
  const message = `${describePath([...path, key])} is ${describeValue(input)}: expected ${instantFault(input).expected}.`;
  return [error({ code: "not_an_instant", path: [...path, key], input, message })];
}
