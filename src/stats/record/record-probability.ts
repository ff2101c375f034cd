import { checkAtMost, checkWhole } from "../check.js";
import { at } from "../kernels/at.js";

/** Longest series whose law of records is computed. */
const LONGEST = 100_000;
/** Far more than chance ever gives: about 12 are expected in the longest series. */
const MOST_RECORDS = 1000;

/** What records to expect in a series whose order means nothing. */
export interface RecordProbability {
  readonly method: "exchangeable-records";
  /** Probability that the newest of the values is the largest so far: `1/n`. */
  readonly newest: number;
  /** Expected number of records, the first value counted: `Σ 1/i`. */
  readonly expected: number;
  /** Variance of that number: `Σ (1/i - 1/i²)`. */
  readonly variance: number;
}

/**
 * How often "the largest so far" is to be expected by chance: in a series of `n` values without ties whose order means
 * nothing, the i-th is a record with probability `1/i`, independently (Rényi 1962; Chandler 1952, JRSS B 14).
 *
 * Not for series with a trend, where records are no surprise, nor with many ties, where they are rarer.
 *
 * @param values - how many values there are, the newest counted; at most 100,000
 * @throws RangeError where `values` is not a whole number from 1 to 100,000
 * @example recordProbability(4).newest // => 0.25
 */
export function recordProbability(values: number): RecordProbability {
  checkWhole("values", values, 1);
  checkAtMost("values", values, LONGEST);
  let [expected, variance] = [0, 0];
  for (let i = values; i >= 1; i -= 1) {
    expected += 1 / i;
    variance += (1 - 1 / i) / i;
  }
  return { method: "exchangeable-records", newest: 1 / values, expected, variance };
}

/**
 * Probability of `records` or more records among `values` values whose order means nothing, the first counted: the sum
 * of independent chances `1/i` (Rényi 1962), by recursion over the values.
 *
 * Assumes values without ties. Not for series with a trend, as {@link recordProbability}.
 *
 * @throws RangeError where `records` is not a whole number from 0 to 1,000 or `values` not one from 1 to 100,000
 * @example recordsAtLeast(2, 2) // => 0.5
 */
export function recordsAtLeast(records: number, values: number): number {
  checkWhole("records", records);
  checkWhole("values", values, 1);
  checkAtMost("values", values, LONGEST);
  checkAtMost("records", records, MOST_RECORDS);
  if (records <= 1) return 1;
  if (records > values) return 0;
  // chance[r]: exactly r records so far, r < records; reached: that many or more.
  const chance = new Float64Array(records);
  chance[0] = 1;
  let reached = 0;
  for (let i = 1; i <= values; i += 1) {
    reached += at(chance, records - 1) / i;
    for (let r = records - 1; r >= 1; r -= 1) chance[r] = at(chance, r) * (1 - 1 / i) + at(chance, r - 1) / i;
    chance[0] = at(chance, 0) * (1 - 1 / i);
  }
  return Math.min(1, reached);
}
