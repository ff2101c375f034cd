import { checkProbability } from "../check.js";
import { twoSided, type LevelOptions } from "../level.js";

/** Probabilities of several tests, raised for their number; in the order given. */
export interface AdjustedP<Method extends string = string> {
  readonly method: Method;
  /** One less the error rate that `rejected` keeps. */
  readonly level: number;
  readonly adjusted: readonly number[];
  /** Which hypotheses fall: adjusted probability at most `1 - level`. */
  readonly rejected: readonly boolean[];
}

/**
 * Holm's step-down probabilities (Holm 1979, Scand. J. Statist. 6): `max over j <= i of (m-j+1) p_(j)`, at most 1.
 * Keeps the chance of even one false finding below `1 - level`, however the tests depend on each other.
 *
 * Not where many findings are looked for and a share of false ones is acceptable: use {@link benjaminiHochberg}.
 *
 * @throws RangeError where a probability is outside [0, 1] or the level is not in (0, 1)
 * @example holm([0.01, 0.04]).adjusted // => [0.02, 0.04]
 */
export function holm(probabilities: readonly number[], options: LevelOptions = {}): AdjustedP<"holm"> {
  const m = probabilities.length;
  let highest = 0;
  return adjust("holm", probabilities, options, (sorted) =>
    sorted.map((p, i) => {
      highest = Math.max(highest, Math.min(1, (m - i) * p));
      return highest;
    }),
  );
}

/**
 * Benjamini & Hochberg's step-up probabilities (1995, JRSS B 57): `min over j >= i of m/j p_(j)`, at most 1. Keeps the
 * expected share of false findings among all findings below `1 - level`.
 *
 * Assumes tests that are independent or positively dependent (Benjamini & Yekutieli 2001). Not where a single false
 * finding does harm: use {@link holm}.
 *
 * @throws RangeError where a probability is outside [0, 1] or the level is not in (0, 1)
 * @example benjaminiHochberg([0.01, 0.04]).adjusted // => [0.02, 0.04]
 */
export function benjaminiHochberg(probabilities: readonly number[], options: LevelOptions = {}): AdjustedP<"benjamini-hochberg"> {
  const m = probabilities.length;
  return adjust("benjamini-hochberg", probabilities, options, (sorted) => {
    let least = 1;
    return sorted
      .map((p, i) => (m / (i + 1)) * p)
      .reverse()
      .map((scaled) => (least = Math.min(least, scaled)))
      .reverse();
  });
}

function adjust<Method extends string>(method: Method, probabilities: readonly number[], options: LevelOptions, step: (sorted: number[]) => number[]): AdjustedP<Method> {
  for (const probability of probabilities) checkProbability("probability", probability);
  // One less a level such as 0.9 is rounded to less than 0.1, and one less 0.1 is not: compared on the side of the level.
  const { level } = twoSided(options);
  const order = probabilities.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const raised = step(order.map(({ p }) => p));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  for (const [rank, { i }] of order.entries()) adjusted[i] = raised[rank] ?? 1;
  return { method, level, adjusted, rejected: adjusted.map((p) => 1 - p >= level) };
}
