/** Both tails of a continuous distribution at a point; they add up to 1, and each keeps its own relative accuracy. */
export interface Tails {
  /** Probability of the point or less. */
  readonly lower: number;
  /** Probability of more than the point. */
  readonly upper: number;
}

/** Both tails of a count. Both include the count itself, so they add up to more than 1. */
export interface CountTails {
  /** Probability of exactly the count. */
  readonly exactly: number;
  /** Probability of the count or fewer. */
  readonly atMost: number;
  /** Probability of the count or more. */
  readonly atLeast: number;
}

/** A probability named with the tail it belongs to, so that a tail of 1e-300 can be asked for on either side. */
export type TailProbability = { readonly lower: number; readonly upper?: undefined } | { readonly upper: number; readonly lower?: undefined };
