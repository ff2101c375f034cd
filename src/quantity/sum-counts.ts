import type { Count } from "./count.js";
import type { Quantity } from "./quantity.js";
import { quantityOf } from "./quantity-of.js";
import { addQuantities, scaleQuantity } from "./sum-quantities.js";

/** What a caller assumes of figures that are not reported or withheld. A named value, recorded in the answer. */
export interface AbsencePolicy {
  readonly name: string;
  /** The most that each absent figure can have been, inclusive. */
  readonly most: number;
}

/** Settings of {@link sumCounts}. */
export interface SumCountsOptions {
  /** Bounds what absences leave open; without it one absence opens the ceiling. */
  readonly absences?: AbsencePolicy | undefined;
}

/** A sum that says what it is missing. */
export interface CountSum {
  /** At least what the reported figures add up to; open above, or bounded by the policy, where figures are absent. */
  readonly quantity: Quantity;
  /** How many figures were there to add. Where it is 0, `quantity` rests on no figure at all. */
  readonly counted: number;
  /** How many had no figure (`undefined`). */
  readonly notReported: number;
  /** How many were kept back by their source. */
  readonly withheld: number;
  /** How many were places where the question does not arise. */
  readonly notApplicable: number;
  /** Name of the policy that bounded the absences, where one was needed. */
  readonly policy?: string | undefined;
}

/**
 * Adds counts of disjoint things, absences included: missing is not zero. A figure not reported or withheld adds
 * nothing to the floor and opens the ceiling, or raises it by what the policy allows. Where the question does not arise
 * (`not_applicable`) there is nothing that could be counted, so floor and ceiling stay; it is told apart.
 *
 * @returns the sum, canonical, and how many figures it is missing and why
 * @throws RangeError where a quantity breaks its laws, or the policy's `most` is not a whole number of 0 or more
 * @example sumCounts([80, undefined, "withheld"]) // => { quantity: { min: 80 }, counted: 1, notReported: 1, withheld: 1, notApplicable: 0 }
 * @example sumCounts([80, undefined], { absences: { name: "ten at most", most: 10 } }).quantity // => { min: 80, max: 90 }
 */
export function sumCounts(counts: readonly (Count | undefined)[], { absences }: SumCountsOptions = {}): CountSum {
  let quantity: Quantity = 0;
  const tally = { counted: 0, notReported: 0, withheld: 0, notApplicable: 0 };
  for (const count of counts) {
    if (count === undefined) tally.notReported += 1;
    else if (count === "withheld") tally.withheld += 1;
    else if (count === "not_applicable") tally.notApplicable += 1;
    else {
      tally.counted += 1;
      quantity = addQuantities(quantity, count);
    }
  }
  const absent = tally.notReported + tally.withheld;
  if (absent === 0) return { quantity, ...tally };
  if (absences === undefined) return { quantity: addQuantities(quantity, { min: 0 }), ...tally };
  const each = quantityOf({ min: 0, max: absences.most });
  return { quantity: addQuantities(quantity, scaleQuantity(each, absent)), ...tally, policy: absences.name };
}
