import { normalTails } from "../distributions/normal.js";

/** Whether two kinds of days come in longer or shorter runs than chance. */
export interface RunsTest {
  readonly method: "wald-wolfowitz-runs";
  /** Stretches of one kind. */
  readonly runs: number;
  /** Runs expected where order means nothing. */
  readonly expected: number;
  /** Normal deviate: negative where runs are fewer and longer than by chance. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The runs test of Wald & Wolfowitz 1940 (Annals Math. Stat. 11), normal approximation without continuity correction:
 * with `a` marks of one kind, `b` of the other and `n = a + b`, the runs have mean `1 + 2ab/n` and variance
 * `2ab (2ab - n) / (n² (n - 1))`.
 *
 * Assumes that every order is equally likely where there is nothing to find. Not for fewer than about ten of either
 * kind, nor for series with a trend, which makes few and long runs by itself.
 *
 * Never throws.
 *
 * @returns `undefined` where one kind is absent or there are only two marks
 * @example runsTest([true, true, false, false])?.runs // => 2
 */
export function runsTest(marks: readonly boolean[]): RunsTest | undefined {
  const n = marks.length;
  const yes = marks.filter(Boolean).length;
  const no = n - yes;
  const runs = marks.reduce((count, mark, i) => count + (i > 0 && mark !== marks[i - 1] ? 1 : 0), 1);
  const pairs = 2 * yes * no;
  const expected = 1 + pairs / n;
  const variance = (pairs / n / n) * ((pairs - n) / (n - 1));
  // Nought or not a number where one kind is absent or there are fewer than three marks.
  if (!(variance > 0)) return undefined;
  const z = (runs - expected) / Math.sqrt(variance);
  return { method: "wald-wolfowitz-runs", runs, expected, z, p: 2 * normalTails(Math.abs(z)).upper };
}
