import { isAbsent, type Count, type Quantity } from "../quantity/index.js";
import { countsIn, type Body } from "./body.js";
import type { Counts } from "./counts.js";
import { highOf, isSoft, lowOf } from "./ends.js";
import { MEASURES, OUTCOME_MEASURES, type Measure, type OutcomeMeasure } from "./measure.js";
import { regionOf, type Region } from "./region.js";
import { quantityBetween } from "./tight-counts.js";

/** What a report's tallies add up to, narrowed by its headline as far as the two agree. */
export interface Narrowed {
  /** Hedged figures included, as far as they fit. */
  readonly tight: Counts;
  /** From hard figures alone. */
  readonly hard: Counts;
  /** The headline's hard figures that don't go with the tallies, which stand. */
  readonly refused: readonly Refusal[];
}

interface Refusal {
  readonly measure: Measure;
  readonly stated: Quantity;
  /** What the tallies allow, with the headline's figures that were accepted before. */
  readonly allowed: Quantity;
}

/**
 * Lets a headline narrow what the tallies leave open, measure by measure, hard figures first. The body wins: a headline
 * figure that does not go with the tallies is refused.
 */
export function narrowByHeadline(body: Body, stated: Counts): Narrowed {
  const { counts: hard, refused } = join(body, countsIn(body, "hard"), stated, (count) => !isSoft(count));
  const isHedged = MEASURES.some((measure) => body[measure].tight !== body[measure].hard);
  const withBody = isHedged ? join(body, hard, countsIn(body, "tight"), () => true).counts : hard;
  return { tight: join(body, withBody, stated, isSoft).counts, hard, refused };
}

/** What narrowed counts allow of an outcome and the launches, the body's own gap between the two kept. */
export function narrowedRegion(body: Body, counts: Counts, numerator: OutcomeMeasure): Region | undefined {
  const region = regionOf(counts, numerator);
  if (region === undefined) return undefined;
  const gap = Math.max(region.gap, body[numerator].hard.gap);
  const { kMin, kMax, lMin, lMax } = region;
  if (kMin + gap > lMax) return undefined;
  return { kMin, kMax: Math.min(kMax, lMax - gap), lMin: Math.max(lMin, kMin + gap), lMax, gap };
}

/** Adds what is reported in `extra` to `known`, measure by measure, as far as it fits. */
function join(body: Body, known: Counts, extra: Counts, takes: (count: Count) => boolean): { readonly counts: Counts; readonly refused: readonly Refusal[] } {
  let counts = known;
  const refused: Refusal[] = [];
  for (const measure of MEASURES) {
    const stated = extra[measure];
    if (isAbsent(stated) || !takes(stated) || isWithin(counts[measure], stated)) continue;
    const next: Counts = { ...counts, [measure]: meet(counts[measure], stated) };
    if (OUTCOME_MEASURES.every((outcome) => narrowedRegion(body, next, outcome) !== undefined)) counts = next;
    else refused.push({ measure, stated, allowed: allowedBy(body, counts, measure) });
  }
  return { counts, refused };
}

/** Whether all that agrees with `inner` agrees with `outer`, so that `outer` says nothing new. */
function isWithin(inner: Count | undefined, outer: Count): boolean {
  return lowOf(inner) >= lowOf(outer) && highOf(inner) <= highOf(outer);
}

/** The counts that agree with both; crossed bounds where none does. */
function meet(a: Count | undefined, b: Count): Count {
  const max = Math.min(highOf(a), highOf(b));
  return { min: Math.max(lowOf(a), lowOf(b)), ...(max === Infinity ? {} : { max }) };
}

function allowedBy(body: Body, counts: Counts, measure: Measure): Quantity {
  const region = narrowedRegion(body, counts, measure === "launched" ? "intercepted" : measure) ?? body[measure].hard;
  return measure === "launched" ? quantityBetween(region.lMin, region.lMax, false) : quantityBetween(region.kMin, region.kMax, false);
}
