import { epochMilliseconds, type Instant, type TimeWindow } from "../time/index.js";
import type { Measure } from "./measure.js";

/**
 * A date from which a source's figure under one name counts something else. A series is split there, computed on a
 * measure that spans it, or refused; never silently joined.
 *
 * @typeParam M - the measures on either side
 */
export interface DefinitionBreak<M extends Measure = Measure> {
  /** Whose figures, by the source's name. */
  readonly source: string;
  /** Windows that end after this moment follow the new definition. */
  readonly from: Instant;
  /** What the figure counted until then. */
  readonly measureBefore: M;
  /** What it counts since. */
  readonly measureAfter: M;
  /** Measures that mean the same on both sides, the nearest to the figure first. */
  readonly spannedBy: readonly Measure[];
  /** What changed, in a sentence. */
  readonly reason: string;
}

/**
 * The breaks that a window's figures come after, in the order given.
 *
 * @throws RangeError where a break's `from` or the window's end is not an instant
 * @example breaksBefore({ start: "2025-08-01T20:00+03:00", end: "2025-08-02T08:00+03:00" }, INTERCEPTION_BREAKS).length // => 1
 */
export function breaksBefore<M extends Measure>(window: TimeWindow, breaks: readonly DefinitionBreak<M>[]): readonly DefinitionBreak<M>[] {
  const end = epochMilliseconds(window.end);
  return breaks.filter(({ from }) => end > epochMilliseconds(from));
}
