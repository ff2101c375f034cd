import { checkFinite, checkSameLength } from "../check.js";
import { normalTails } from "../distributions/normal.js";
import { sum } from "../kernels/sum.js";
import type { Trials } from "./proportion-interval.js";
import { isMixed, totalsOf } from "./totals.js";

/** Whether a proportion rises or falls along scores. */
export interface CochranArmitage {
  readonly method: "cochran-armitage";
  /** Normal deviate: positive where the proportion rises with the score. Its square is the chi-square of one degree. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The Cochran–Armitage test for a linear trend in proportions (Cochran 1954, Biometrics 10; Armitage 1955, Biometrics
 * 11): `z = Σ s (k - n p̂) / √(p̂ (1-p̂) Σ n (s - s̄)²)`.
 *
 * Assumes independent trials: over nights with overdispersion it rejects far too often. Not for such series; use
 * {@link mannKendall} or {@link blockTrendTest} on their rates.
 *
 * @param scores - one for each group; 1, 2, 3, … where absent
 * @returns `undefined` where all or none succeeded or all scores with a trial are the same
 * @throws RangeError where counts are not whole, `successes > trials`, a score is not finite or one is missing
 * @example cochranArmitage([{ successes: 5, trials: 10 }, { successes: 5, trials: 10 }]) // => { method: "cochran-armitage", z: 0, p: 1 }
 */
export function cochranArmitage(groups: readonly Trials[], scores: readonly number[] = groups.map((_, i) => i + 1)): CochranArmitage | undefined {
  checkSameLength("scores", scores.length, groups.length);
  for (const score of scores) checkFinite("score", score);
  const totals = totalsOf(groups);
  if (!isMixed(totals)) return undefined;
  const { successes, trials } = totals;
  const share = successes / trials;
  const scored = groups.map((group, i) => ({ ...group, score: scores[i] ?? 0 }));
  const centre = sum(scored.map((group) => (group.trials / trials) * group.score));
  const spread = sum(scored.map((group) => group.trials * (group.score - centre) ** 2));
  if (!(spread > 0)) return undefined;
  const slope = sum(scored.map((group) => (group.score - centre) * (group.successes - group.trials * share)));
  const z = slope / Math.sqrt(share * (1 - share) * spread);
  return { method: "cochran-armitage", z, p: 2 * normalTails(Math.abs(z)).upper };
}
