import type { Counts } from "./counts.js";
import { forEachMeasure } from "./for-each-measure.js";
import type { Measure, OutcomeMeasure } from "./measure.js";
import type { Region } from "./region.js";
import type { MeasureEnds } from "./row.js";
import { settledTally, tallyRegion, type TallyRegion } from "./tally-region.js";
import { tightCountsOf } from "./tight-counts.js";
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
  const settled = tallies.map(settledTally);
  const sumOf = (numerator: OutcomeMeasure): TallyRegion | undefined =>
    tallies.reduce<TallyRegion | undefined>((sum, tally, index) => add(sum, tallyRegion(tally, settled[index], numerator)), NOTHING);
  const launched = sumOf("intercepted");
  if (launched === undefined) return undefined;
  return forEachMeasure((measure) => (measure === "launched" ? launched : (sumOf(measure) ?? launched)));
}

/** A body's bounds on each measure. */
export function endsIn(body: Body, kind: keyof TallyRegion): MeasureEnds {
  return forEachMeasure((measure) => {
    const { kMin, kMax, lMin, lMax } = body[measure][kind];
    return measure === "launched" ? { low: lMin, high: lMax } : { low: kMin, high: kMax };
  });
}

/** A body's bounds as counts, without a hedge. */
export function countsIn(body: Body, kind: keyof TallyRegion): Counts {
  const ends = endsIn(body, kind);
  return tightCountsOf(ends, ends);
}

const ZERO: Region = { kMin: 0, kMax: 0, lMin: 0, lMax: 0, gap: 0 };
const NOTHING: TallyRegion = { tight: ZERO, hard: ZERO };

function add(a: TallyRegion | undefined, b: TallyRegion | undefined): TallyRegion | undefined {
  if (a === undefined || b === undefined) return undefined;
  const tight = sumRegions(a.tight, b.tight);
  return { tight, hard: a.tight === a.hard && b.tight === b.hard ? tight : sumRegions(a.hard, b.hard) };
}

function sumRegions(a: Region, b: Region): Region {
  return { kMin: a.kMin + b.kMin, kMax: a.kMax + b.kMax, lMin: a.lMin + b.lMin, lMax: a.lMax + b.lMax, gap: a.gap + b.gap };
}
