import { breaksBefore, INTERCEPTION_BREAKS, type DefinitionBreak } from "../../interception/index.js";
import type { TimeWindow } from "../../time/index.js";

/** What the dataset's column `destroyed` counts: UAVs and missiles shot down, or also those suppressed. */
export type DestroyedMeasure = "shotDown" | "intercepted";

/**
 * Where the dataset's column `destroyed` changes its meaning.
 *
 * It holds what the Air Force calls destroyed, and follows its words; `not_reach_goal` of UAVs stays at 0 from then on.
 * The words of other sources are not in the dataset: their rows take the wider measure from the same day on, because
 * it says less.
 */
export const KAGGLE_DEFINITION_BREAKS: readonly DefinitionBreak<DestroyedMeasure>[] = INTERCEPTION_BREAKS;

/** What `destroyed` counts in a window. Without any break it is `shotDown`. */
export function destroyedAt(window: TimeWindow, breaks: readonly DefinitionBreak<DestroyedMeasure>[]): DestroyedMeasure {
  const last = breaksBefore(window, breaks).at(-1);
  return last?.measureAfter ?? breaks[0]?.measureBefore ?? "shotDown";
}
