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
 * The runs test of Wald & Wolfowitz 1940 (Annals Math. Stat. 11), normal approximation without continuity correction.
 *
 * Assumes that every order is equally likely. Not for fewer than about ten of either kind.
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
  if (yes === 0 || no === 0 || n < 3) return undefined;
  const runs = marks.reduce((count, mark, i) => count + (i > 0 && mark !== marks[i - 1] ? 1 : 0), 1);
  const pairs = 2 * yes * no;
  const expected = 1 + pairs / n;
  const variance = (pairs / n / n) * ((pairs - n) / (n - 1));
  if (!(variance > 0)) return undefined;
  const z = (runs - expected) / Math.sqrt(variance);
  return { method: "wald-wolfowitz-runs", runs, expected, z, p: 2 * normalTails(Math.abs(z)).upper };
}
