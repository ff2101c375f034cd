import { windowEnds, type TimeWindow } from "../../time/index.js";

const MINUTE = 60_000;

/** Minutes between two moments that need not be known to the minute: whole, both ends inclusive, below 0 for "before". */
export interface MinuteBounds {
  readonly min: number;
  readonly max: number;
}

/** How long a window is, given how exactly its ends are known: a minute at least. */
export function lengthOf(window: TimeWindow): MinuteBounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(window);
  return bounds(Math.max(MINUTE, earliestEnd - latestStart), latestEnd - earliestStart);
}

/** From the start of one window to the start of another. */
export function startToStart(from: TimeWindow, to: TimeWindow): MinuteBounds {
  const [a, b] = [windowEnds(from), windowEnds(to)];
  return bounds(b.earliestStart - a.latestStart, b.latestStart - a.earliestStart);
}

/** From the end of one window to the start of another. */
export function endToStart(from: TimeWindow, to: TimeWindow): MinuteBounds {
  const [a, b] = [windowEnds(from), windowEnds(to)];
  return bounds(b.earliestStart - a.latestEnd, b.latestStart - a.earliestEnd);
}

/** Milliseconds to whole minutes, outwards. */
function bounds(min: number, max: number): MinuteBounds {
  return { min: Math.floor(min / MINUTE) + 0, max: Math.ceil(max / MINUTE) + 0 };
}
