import type { Counts } from "./counts.js";
import { isSoft } from "./ends.js";
import type { OutcomeMeasure } from "./measure.js";
import { regionOf, type Region } from "./region.js";
import { settle } from "./settle.js";
import type { Row, Solution } from "./solve.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** A region with and without the hedged figures that fit; the same object twice where none is hedged. */
export interface TallyRegion {
  readonly tight: Region;
  readonly hard: Region;
}

/** What a tally with its subsets allows of an outcome and the launches, or `undefined` where hard figures contradict each other. */
export function tallyRegion(tally: CountsWithSubsets, numerator: OutcomeMeasure): TallyRegion | undefined {
  if (isSimple(tally)) {
    const region = regionOf(tally, numerator);
    return region === undefined ? undefined : { tight: region, hard: region };
  }
  const settled = settle(tally, tally.subsets);
  if (!settled.ok) return undefined;
  const tight = regionIn(settled.tight, numerator);
  return { tight, hard: settled.hard === settled.tight ? tight : regionIn(settled.hard, numerator) };
}

/** Whether the closed form has the whole answer: nothing is hedged and there are no subsets. */
export function isSimple(tally: CountsWithSubsets): boolean {
  return (tally.subsets === undefined || tally.subsets.length === 0) && !hasSoft(tally);
}

function hasSoft(counts: Counts): boolean {
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

/** What makes up, with each outcome, all that was launched. */
const OTHERS: Readonly<Record<OutcomeMeasure, readonly (keyof Row)[]>> = {
  intercepted: ["notIntercepted"],
  shotDown: ["suppressed", "notIntercepted"],
  suppressed: ["shotDown", "notIntercepted"],
  reachedTarget: ["intercepted", "failed", "stillAirborne", "leftAirspace", "unaccounted"],
  failed: ["intercepted", "reachedTarget", "stillAirborne", "leftAirspace", "unaccounted"],
  stillAirborne: ["intercepted", "reachedTarget", "failed", "leftAirspace", "unaccounted"],
  leftAirspace: ["intercepted", "reachedTarget", "failed", "stillAirborne", "unaccounted"],
};

/** The weapons of a subset that had another fate had it within the whole, so the widest gap of all rows holds. */
function regionIn({ whole, subsets }: Solution, numerator: OutcomeMeasure): Region {
  const { [numerator]: k, launched: l } = whole;
  const gap = Math.max(gapIn(whole, numerator), ...subsets.map((subset) => gapIn(subset, numerator)));
  return { kMin: k.low, kMax: k.high, lMin: l.low, lMax: l.high, gap };
}

function gapIn(row: Row, numerator: OutcomeMeasure): number {
  const others = OTHERS[numerator].reduce((sum, node) => sum + row[node].low, 0);
  return Math.max(others, row.launched.low - row[numerator].high);
}
