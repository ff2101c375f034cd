import { formatInstant, windowEnds, type TimeWindow } from "../../time/index.js";

/** A stretch of time as numbers: milliseconds of the Unix epoch, half-open. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A window at its widest, which holds everything that it speaks of, and at its narrowest, all of which it certainly speaks of. */
export interface WindowSpans {
  readonly outer: TimeSpan;
  /** Empty (`end <= start`) where the ends are too vague. */
  readonly inner: TimeSpan;
}

/** Both spans that the ends of a window allow. */
export function spansOf(window: TimeWindow): WindowSpans {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(window);
  return { outer: { start: earliestStart, end: latestEnd }, inner: { start: latestStart, end: earliestEnd } };
}

/** The window at its widest. */
export function outerSpan(window: TimeWindow): TimeSpan {
  return spansOf(window).outer;
}

/** The span as a window, on the clock of UTC. */
export function windowOfSpan({ start, end }: TimeSpan): TimeWindow {
  return { start: formatInstant(start, "UTC"), end: formatInstant(end, "UTC") };
}
