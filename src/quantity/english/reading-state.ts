import type { Quantity } from "../quantity.js";
import type { VaguePolicy } from "../vague-policy.js";

/** How a text is read. */
export interface ReadingMode {
  readonly policy: VaguePolicy;
  /** Running text, in which "one", "both", "over" and years also do other work; else the words are a count alone. */
  readonly prose: boolean;
}

/** Why words that look like a count were not read as one. */
export type RefusalCode =
  | "fraction"
  | "percentage"
  | "negative_count"
  | "not_a_count"
  | "broken_numeral"
  | "crossed_bounds"
  | "unsafe_count"
  | "impossible_quantity"
  | "whole_unknown"
  | "subset_exceeds_whole"
  | "vague_word_unknown";

/** Words read as a quantity, up to the token at `next`. */
export interface Read {
  readonly kind: "read";
  readonly quantity: Quantity;
  /** Whether a vague word's policy had a say. */
  readonly vague: boolean;
  readonly next: number;
}

/** Words understood and refused, up to the token at `next`. */
export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly next: number;
}

/** A whole that a count is a part of, and the tokens where it stands. */
export interface Whole {
  readonly quantity: Quantity;
  readonly vague: boolean;
  readonly first: number;
  readonly next: number;
}

/** A count phrase read whole. */
export interface Phrase extends Read {
  readonly whole?: Whole | undefined;
  /** One past the words that give the count alone. */
  readonly countNext: number;
}

/** Makes a {@link Refused}. */
export function refused(code: RefusalCode, next: number): Refused {
  return { kind: "refused", code, next };
}
