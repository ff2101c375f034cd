import { boundsOf, quantityOf, type Count, type CountSum, type FullBounds, type Quantity } from "../../quantity/index.js";

/** The running sum of counts. Fields add up. */
export interface SumState {
  /** Sum of the floors. */
  readonly min: number;
  /** Sum of the ceilings that there are. */
  readonly max: number;
  /** How many have no ceiling. */
  readonly open: number;
  /** How many are hedged. */
  readonly approximate: number;
  /** How many had a figure. */
  readonly counted: number;
  readonly notReported: number;
  readonly withheld: number;
  readonly notApplicable: number;
}

/** The same state while a sum runs in it. */
export type OpenSum = { -readonly [K in keyof SumState]: SumState[K] };

/** A new sum of nothing. */
export function openSum(): OpenSum {
  return { min: 0, max: 0, open: 0, approximate: 0, counted: 0, notReported: 0, withheld: 0, notApplicable: 0 };
}

/** Adds another state to a running sum. */
export function addSum(sum: OpenSum, other: SumState): void {
  sum.min += other.min;
  sum.max += other.max;
  saturate(sum);
  sum.open += other.open;
  sum.approximate += other.approximate;
  sum.counted += other.counted;
  sum.notReported += other.notReported;
  sum.withheld += other.withheld;
  sum.notApplicable += other.notApplicable;
}

/** The first whole number past the safe ones: sums stay there, so that merging hangs on no order. */
const PAST_SAFE = Number.MAX_SAFE_INTEGER + 1;

/** Holds a sum at the edge of the safe integers once it is past it; a sum past it never comes back. */
export function saturate(sum: OpenSum): void {
  sum.min = Math.min(sum.min, PAST_SAFE);
  sum.max = Math.min(sum.max, PAST_SAFE);
}

/** Adds bounds to a running sum, without saying whether they are a figure. */
export function addBounds(sum: OpenSum, { min, max, approximate }: FullBounds): void {
  sum.min += min;
  if (max === undefined) sum.open += 1;
  else sum.max += max;
  if (approximate) sum.approximate += 1;
}

/** Adds a count to a running sum: missing is not zero. */
export function addCount(sum: OpenSum, count: Count | undefined): void {
  if (count === undefined) sum.notReported += 1;
  else if (count === "withheld") sum.withheld += 1;
  else if (count === "not_applicable") sum.notApplicable += 1;
  else {
    sum.counted += 1;
    addBounds(sum, boundsOf(count));
    return;
  }
  if (count !== "not_applicable") sum.open += 1;
}

/** What a sum comes to; past the safe integers it is looser, never wrong. */
export function quantityIn({ min, max, open, approximate }: SumState): Quantity {
  const ceiling = open > 0 || !Number.isSafeInteger(max) ? undefined : max;
  return quantityOf({ min: Math.min(min, Number.MAX_SAFE_INTEGER), max: ceiling, approximate: approximate > 0 });
}

/** A sum as `sumCounts` gives it. */
export function countSumOf(sum: SumState): CountSum {
  const { counted, notReported, withheld, notApplicable } = sum;
  return { quantity: quantityIn(sum), counted, notReported, withheld, notApplicable };
}
