import type { Counts } from "./counts.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { Measure, OutcomeMeasure } from "./measure.js";
import type { Region } from "./region.js";
import { tallyRegion, type TallyRegion } from "./tally-region.js";
import { quantityBetween } from "./tight-counts.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** What a report's tallies together allow: for each outcome its region, and for `launched` that of `intercepted`. */
export type Body = Readonly<Record<Measure, TallyRegion>>;

/**
 * Adds up disjoint tallies, at least one. Each bound of the sum is the sum of their bounds, exactly: the regions have
 * edges in the same directions (a Minkowski sum).
 *
 * @returns `undefined` where a tally's hard figures contradict each other
 */
export function bodyOf(tallies: readonly CountsWithSubsets[]): Body | undefined {
  const launched = sumOf(tallies, "intercepted");
  if (launched === undefined) return undefined;
  return forEachMeasure((measure) => (measure === "launched" ? launched : (sumOf(tallies, measure) ?? launched)));
}

/** A body's bounds as counts, without a hedge. */
export function countsIn(body: Body, kind: keyof TallyRegion): Counts {
  return forEachMeasure((measure) => {
    const { kMin, kMax, lMin, lMax } = body[measure][kind];
    return measure === "launched" ? quantityBetween(lMin, lMax, false) : quantityBetween(kMin, kMax, false);
  });
}

function sumOf(tallies: readonly CountsWithSubsets[], numerator: OutcomeMeasure): TallyRegion | undefined {
  let tight: Region = NOTHING;
  let hard: Region = NOTHING;
  for (const tally of tallies) {
    const region = tallyRegion(tally, numerator);
    if (region === undefined) return undefined;
    tight = add(tight, region.tight);
    hard = add(hard, region.hard);
  }
  return { tight, hard };
}

const NOTHING: Region = { kMin: 0, kMax: 0, lMin: 0, lMax: 0, gap: 0 };

function add(a: Region, b: Region): Region {
  return { kMin: a.kMin + b.kMin, kMax: a.kMax + b.kMax, lMin: a.lMin + b.lMin, lMax: a.lMax + b.lMax, gap: a.gap + b.gap };
}
