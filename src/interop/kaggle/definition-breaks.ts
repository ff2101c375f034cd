import type { Measure } from "../../interception/index.js";
import { epochMilliseconds, type Instant, type TimeWindow } from "../../time/index.js";

/**
 * A date from which a source's figure under one name counts something else. A series is not joined across it.
 *
 * @typeParam M - the measures on either side
 */
export interface DefinitionBreak<M extends Measure = Measure> {
  /** Whose figures. */
  readonly source: string;
  /** Windows that end after this moment follow the new definition. */
  readonly from: Instant;
  /** What the figure counted until then. */
  readonly measureBefore: M;
  /** What it counts since. */
  readonly measureAfter: M;
  /** What changed, in a sentence. */
  readonly reason: string;
}

/** What the dataset's column `destroyed` counts: UAVs and missiles shot down, or also those suppressed. */
export type DestroyedMeasure = "shotDown" | "intercepted";

/**
 * Where the dataset's column `destroyed` changes its meaning.
 *
 * The last bulletin in it that counts suppressed UAVs apart speaks of the night to 23 July 2025. From the night to
 * 24 July on the Air Force gives one figure for "shot down or suppressed", `destroyed` holds it, and `not_reach_goal`
 * of UAVs stays at 0. The words of other sources are not in the dataset: their rows take the wider measure from the
 * same day on, because it says less.
 */
export const KAGGLE_DEFINITION_BREAKS: readonly DefinitionBreak<DestroyedMeasure>[] = [
  {
    source: "Ukrainian Air Force",
    from: "2025-07-24T00:00+03:00",
    measureBefore: "shotDown",
    measureAfter: "intercepted",
    reason: "The bulletins no longer count UAVs shot down and UAVs suppressed apart; one figure holds both.",
  },
];

/** The breaks that a window's figures come after, in the order given. */
export function breaksBefore<M extends Measure>(window: TimeWindow, breaks: readonly DefinitionBreak<M>[]): readonly DefinitionBreak<M>[] {
  const end = epochMilliseconds(window.end);
  return breaks.filter(({ from }) => end > epochMilliseconds(from));
}

/** What `destroyed` counts in a window. Without any break it is `shotDown`. */
export function destroyedAt(window: TimeWindow, breaks: readonly DefinitionBreak<DestroyedMeasure>[]): DestroyedMeasure {
  const last = breaksBefore(window, breaks).at(-1);
  return last?.measureAfter ?? breaks[0]?.measureBefore ?? "shotDown";
}
