import type { Measure } from "./measure.js";

const LABELS: Readonly<Record<Measure, string>> = {
  launched: "launched",
  shotDown: "shot down",
  suppressed: "suppressed",
  intercepted: "intercepted",
  reachedTarget: "reached the target",
  failed: "failed by themselves",
  stillAirborne: "still airborne",
  leftAirspace: "left the airspace",
};

/**
 * A measure in English words, as they follow a number: "15 shot down".
 *
 * @example measureLabel("shotDown") // => "shot down"
 */
export function measureLabel(measure: Measure): string {
  return LABELS[measure];
}
