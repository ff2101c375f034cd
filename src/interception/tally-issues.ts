import type { Issue, PathStep } from "../core/index.js";
import { quantityIssues, type Count, type QuantityIssueCode } from "../quantity/index.js";
import { contradictionsIn } from "./contradictions-in.js";
import type { Counts } from "./counts.js";
import { highOf, isOpen, lowOf } from "./ends.js";
import { MEASURES, type Measure } from "./measure.js";
import { regionOf } from "./region.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** What can be wrong with counts whose shape is right. */
export type TallyIssueCode = QuantityIssueCode | "contradictory_tally";

/** Shared by all calls that find nothing, so that a clean row costs no object. */
const NONE: readonly never[] = [];

/**
 * The laws of counts whose shape is right: each quantity's own, and law 1 (outcomes are disjoint and add up to at most
 * `launched`). Never throws.
 *
 * @param path - where the counts stand in the value being read
 * @returns issues: `crossed_bounds`, `not_canonical_quantity` (a warning), `contradictory_tally` (a
 *   {@link Contradiction}; a warning where it rests on a hedged figure)
 * @example countsIssues({ launched: 16, shotDown: 15, failed: 11 })[0].code // => "contradictory_tally"
 */
export function countsIssues(counts: Counts, path: readonly PathStep[] = []): readonly Issue<TallyIssueCode>[] {
  return tallyIssues(counts, path);
}

/**
 * The laws of a tally whose shape is right: those of {@link countsIssues} for it and each subset, and that no subset is
 * larger than its whole. Never throws.
 *
 * @param path - where the tally stands in the value being read
 * @returns issues as {@link countsIssues}
 * @example tallyIssues({ launched: 80, subsets: [{ launched: 90 }] }, ["tallies", 0])[0].conflict // => [["launched"], ["subsets", 0, "launched"]]
 */
export function tallyIssues(tally: CountsWithSubsets, path: readonly PathStep[] = []): readonly Issue<TallyIssueCode>[] {
  if (isPlainTally(tally)) return NONE;
  const subsets = tally.subsets ?? NONE;
  const isLawful = haveRoom(tally, subsets);
  const own = [tally, ...subsets].flatMap((counts, index) => {
    const at = index === 0 ? path : [...path, "subsets", index - 1];
    return MEASURES.flatMap((measure) => quantityIssues(counts[measure], [...at, measure]));
  });
  if (isLawful || own.some((issue) => issue.severity === "error")) return own;
  return [...own, ...contradictionsIn(tally, path)];
}

/**
 * Whether a tally contradicts neither itself nor subsets that all count one and the same measure, as most do: the tally can be
 * as large in it as the largest of them is at least.
 */
function haveRoom(tally: Counts, subsets: readonly Counts[]): boolean {
  const measure = subsets.length === 0 ? "intercepted" : onlyMeasure(subsets);
  if (measure === undefined) return false;
  const region = regionOf(tally, measure === "launched" ? "intercepted" : measure);
  if (region === undefined) return false;
  const most = measure === "launched" ? region.lMax : region.kMax;
  return subsets.every((subset) => lowOf(subset[measure]) >= 0 && lowOf(subset[measure]) <= Math.min(most, highOf(subset[measure])));
}

/** The one measure that all subsets count; `undefined` where they count none, or several. */
function onlyMeasure(subsets: readonly Counts[]): Measure | undefined {
  let only: Measure | undefined;
  for (const subset of subsets) {
    for (const measure of MEASURES) {
      if (isOpen(subset[measure])) continue;
      if (only !== undefined && only !== measure) return undefined;
      only = measure;
    }
  }
  return only;
}

/** Whether nothing can be wrong with a tally, as with most: no subsets, no count with two bounds, no contradiction. */
export function isPlainTally(tally: CountsWithSubsets): boolean {
  return (tally.subsets === undefined || tally.subsets.length === 0) && isPlain(tally) && regionOf(tally, "intercepted") !== undefined;
}

/** Whether no count has two bounds, so that no quantity can break a law of its own. */
function isPlain({ launched, shotDown, suppressed, intercepted, reachedTarget, failed, stillAirborne, leftAirspace }: Counts): boolean {
  return !(
    isBounded(launched) || isBounded(shotDown) || isBounded(suppressed) || isBounded(intercepted) ||
    isBounded(reachedTarget) || isBounded(failed) || isBounded(stillAirborne) || isBounded(leftAirspace)
  );
}

function isBounded(count: Count | undefined): boolean {
  return typeof count === "object" && count.max !== undefined;
}
