import type { Count, CountSum } from "../../quantity/index.js";
import type { Accumulator } from "./accumulator.js";
import { addCount, addSum, countSumOf, openSum, saturate, type SumState } from "./sum-state.js";

/**
 * Accumulates counts of disjoint things: the same answer as `sumCounts` over all of them, absences told apart.
 *
 * @example
 * const { empty, addAll, merge, result } = sumAccumulator();
 * result(merge(addAll(empty(), [80, "withheld"]), addAll(empty(), [4]))) // => { quantity: { min: 84 }, counted: 2, withheld: 1, … }
 */
export function sumAccumulator(): Accumulator<Count | undefined, SumState, CountSum> {
  const addAll = (state: SumState, counts: Iterable<Count | undefined>): SumState => {
    const sum = { ...state };
    for (const count of counts) addCount(sum, count);
    saturate(sum);
    return sum;
  };
  return {
    empty: openSum,
    add: (state, count) => addAll(state, [count]),
    addAll,
    merge: (a, b) => {
      const sum = { ...a };
      addSum(sum, b);
      return sum;
    },
    result: countSumOf,
  };
}
