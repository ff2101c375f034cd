import type { Issue } from "./issue.js";

/** One input that became no record, with the reasons. */
export interface Reject<Code extends string = string> {
  /** Position of the input among those given, from 0. */
  readonly index: number;
  /** The input itself, untouched. */
  readonly input: unknown;
  /** Why; at least one is an error. Paths start at the input. */
  readonly issues: readonly [Issue<Code>, ...Issue<Code>[]];
}

/**
 * What a reader of many outside values returns. Nothing is lost: each input is in exactly one record or reject.
 *
 * @typeParam T - a record
 * @typeParam Code - the issue codes that can occur
 */
export interface Reading<T, Code extends string = string> {
  readonly records: readonly T[];
  readonly rejects: readonly Reject<Code>[];
  /** Reservations on the records, and notes on the reading as a whole. */
  readonly issues: readonly Issue<Code>[];
}

/** A {@link Reading} that says which inputs each record was made from, for readers that join several into one. */
export interface TracedReading<T, Code extends string = string> extends Reading<T, Code> {
  /** For the record at the same position: the indexes of its inputs, ascending. */
  readonly inputsOf: readonly (readonly number[])[];
}
