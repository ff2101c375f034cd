import type { Counts } from "./counts.js";
import { isSoft } from "./ends.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { OutcomeMeasure } from "./measure.js";
import { regionOf, type Region } from "./region.js";
import { settle, type Settled } from "./settle.js";
import type { Solution } from "./solve.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** A region with and without the hedged figures that fit; the same object twice where none is hedged. */
export interface TallyRegion {
  readonly tight: Region;
  readonly hard: Region;
}

/** A tally that the closed form does not cover, solved; `undefined` for one that it does. */
export function settledTally(tally: CountsWithSubsets): Settled | undefined {
  return isSimple(tally) ? undefined : settle(tally, tally.subsets);
}

/**
 * What a tally with its subsets allows of an outcome and the launches.
 *
 * @param settled - the tally as {@link settledTally} gives it
 * @returns `undefined` where hard figures contradict each other
 */
export function tallyRegion(tally: CountsWithSubsets, settled: Settled | undefined, numerator: OutcomeMeasure): TallyRegion | undefined {
  if (settled === undefined) {
    const tight = regionOf(tally, numerator);
    if (tight === undefined) return undefined;
    return { tight, hard: (hasSoft(tally) ? regionOf(hardOf(tally), numerator) : undefined) ?? tight };
  }
  if (!settled.ok) return undefined;
  const tight = regionIn(settled.tight, numerator);
  return { tight, hard: settled.hard === settled.tight ? tight : regionIn(settled.hard, numerator) };
}

/** Whether the closed form has the whole answer: there are no subsets, and what is hedged fits. */
export function isSimple(tally: CountsWithSubsets): boolean {
  if (tally.subsets !== undefined && tally.subsets.length > 0) return false;
  return !hasSoft(tally) || regionOf(tally, "intercepted") !== undefined;
}

/**
 * Whether a figure of the counts is hedged ("about 300"), so that nothing definite follows. Makes no object. Never throws.
 *
 * @example hasSoft({ launched: { min: 300, max: 300, approximate: true } }) // => true
 */
export function hasSoft(counts: Counts): boolean {
  return (
    isSoft(counts.launched) ||
    isSoft(counts.shotDown) ||
    isSoft(counts.suppressed) ||
    isSoft(counts.intercepted) ||
    isSoft(counts.reachedTarget) ||
    isSoft(counts.failed) ||
    isSoft(counts.stillAirborne) ||
    isSoft(counts.leftAirspace)
  );
}

/** The counts that are not hedged. */
function hardOf(counts: Counts): Counts {
  return forEachMeasure((measure) => (isSoft(counts[measure]) ? undefined : counts[measure]));
}

function regionIn({ whole }: Solution, numerator: OutcomeMeasure): Region {
  const { [numerator]: k, launched: l, [`not_${numerator}` as const]: others } = whole;
  return { kMin: k.low, kMax: k.high, lMin: l.low, lMax: l.high, gap: others.low };
}
