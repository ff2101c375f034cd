import type { Quantity } from "../../quantity/index.js";
import type { Instant } from "../../time/index.js";

/** A cumulative figure as of a moment: "9,611 cruise missiles since 24 February 2022". */
export interface CounterReading {
  /** The moment up to which it counts. */
  readonly at: Instant;
  /** The running total. */
  readonly value: Quantity;
  /** When it was published; where this is later than the next reading's, the reading came late. */
  readonly publishedAt?: Instant | undefined;
}

/** What a counter moved by between two readings. */
export interface Increment {
  /** Positions of the two readings in the list given; `from` is absent where a phase starts again from nought. */
  readonly from?: number | undefined;
  readonly to: number;
  /** The moments of both, half-open. */
  readonly window: { readonly start: Instant; readonly end: Instant };
  /** At least and at most so many more. */
  readonly quantity: Quantity;
}

/** A stretch in which a counter only grew. */
export interface CounterPhase {
  /** Positions of its readings, in order of time. */
  readonly readings: readonly number[];
  readonly increments: readonly Increment[];
  /** What it moved by over the phase. */
  readonly total: Quantity;
}
