"use strict";

/** Inputs that wait to be added together: accumulators add many at once much faster than one by one. */
const WAITING = 4096;

/**
 * An accumulator of sitrep as a CombineFn of Beam. Beam's accumulators are `{ state, waiting }`, both plain JSON, so that
 * any of its coders can carry them between machines.
 *
 * @template Input, State, Result
 * @param {import("sitrep/chronicle").Accumulator<Input, State, Result>} accumulator
 */
function combineFnOf({ empty, addAll, merge, result }) {
  const settled = ({ state, waiting }) => (waiting.length === 0 ? state : addAll(state, waiting));
  return {
    createAccumulator: () => ({ state: empty(), waiting: [] }),
    addInput: (sum, input) => {
      sum.waiting.push(input);
      return sum.waiting.length < WAITING ? sum : { state: settled(sum), waiting: [] };
    },
    mergeAccumulators: (sums) => ({ state: [...sums].map(settled).reduce(merge, empty()), waiting: [] }),
    extractOutput: (sum) => result(settled(sum)),
  };
}

module.exports = { combineFnOf };
