/** `ln(p / (1-p))` from counts. */
export function logitOf(successes: number, trials: number): number {
  return Math.log(successes / (trials - successes));
}

/** The probability of a logit. */
export function inverseLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
