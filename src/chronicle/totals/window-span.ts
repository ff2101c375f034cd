import { formatInstant, windowEnds, type TimeWindow } from "../../time/index.js";

/** A stretch of time as numbers: milliseconds of the Unix epoch, half-open. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** The window at its widest: everything that it speaks of lies inside. */
export function outerSpan(window: TimeWindow): TimeSpan {
  const { earliestStart, latestEnd } = windowEnds(window);
  return { start: earliestStart, end: latestEnd };
}

/** The window at its narrowest: all of it is certainly spoken of. Empty (`end <= start`) where its ends are too vague. */
export function innerSpan(window: TimeWindow): TimeSpan {
  const { latestStart, earliestEnd } = windowEnds(window);
  return { start: latestStart, end: earliestEnd };
}

/** The span as a window, on the clock of UTC. */
export function windowOfSpan({ start, end }: TimeSpan): TimeWindow {
  return { start: formatInstant(start, "UTC"), end: formatInstant(end, "UTC") };
}
