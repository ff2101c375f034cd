/**
 * A way to add things up piece by piece. States are plain JSON, so that work can be split over workers, machines or
 * days: `merge` is associative and commutative with `empty()` as its zero, and adding one input after another comes to
 * the same as merging their parts.
 *
 * Only what needs no look at all windows at once can be accumulated. Inputs must be disjoint: where windows overlap,
 * `total` is the one that counts them once. Totals with overlaps, records, lulls and counters need everything at once.
 *
 * @typeParam Input - what is added
 * @typeParam State - the running state; open ends stand in it as counts of them
 * @typeParam Result - what a state comes to
 */
export interface Accumulator<Input, State, Result> {
  /** The state of nothing. */
  readonly empty: () => State;
  /** The state with one more input. The state given stays as it is. */
  readonly add: (state: State, input: Input) => State;
  /** The state with many more inputs, in one pass: much faster than `add` for each. */
  readonly addAll: (state: State, inputs: Iterable<Input>) => State;
  /** Two states as one. */
  readonly merge: (a: State, b: State) => State;
  readonly result: (state: State) => Result;
}
