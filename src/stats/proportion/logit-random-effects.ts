import { chiSquareTails } from "../distributions/chi-square.js";
import { root } from "../kernels/root.js";
import { sum } from "../kernels/sum.js";
import { deviate, twoSided, type LevelOptions } from "../level.js";
import { inverseLogit, logitOf } from "./logit.js";
import type { ProportionInterval, Trials } from "./proportion-interval.js";
import { totalsOf } from "./totals.js";

/** A typical proportion over groups that each have their own; `estimate` is the proportion at the mean logit. */
export interface LogitRandomEffects extends ProportionInterval<"logit-random-effects-reml"> {
  /** Mean logit. */
  readonly logit: number;
  readonly logitStandardError: number;
  /** Variance of the groups' logits beyond chance, τ². */
  readonly variance: number;
  /** Share of the variance seen that lies between groups, I², from 0 to 1. */
  readonly between: number;
  /** Cochran's Q, with `groups - 1` degrees of freedom. */
  readonly q: number;
  /** Probability of this Q or a larger one where all groups share one probability. */
  readonly p: number;
}

interface Effect {
  readonly logit: number;
  readonly variance: number;
}

/**
 * Random-effects mean of the groups' logits, weights `1/(v + τ²)`, τ² by restricted maximum likelihood (Harville 1977,
 * JASA 72; Viechtbauer 2005, J. Educ. Behav. Stat. 30). Groups where all or none succeeded get half a count on both
 * sides.
 *
 * Assumes normal logits and groups large enough for theirs to be so. Estimates the typical group, not the share of all
 * trials: small groups weigh almost as much as large ones. Not for groups of a few trials; use {@link betaBinomial}.
 *
 * @returns `undefined` with fewer than two groups that hold a trial
 * @throws RangeError where counts are not whole, `successes > trials` or the level is not in (0, 1)
 * @example logitRandomEffects([{ successes: 5, trials: 10 }, { successes: 5, trials: 10 }])?.estimate // => 0.5
 */
export function logitRandomEffects(groups: readonly Trials[], options: LevelOptions = {}): LogitRandomEffects | undefined {
  const { level, tail } = twoSided(options);
  const effects = totalsOf(groups).groups.map(effectOf);
  if (effects.length < 2) return undefined;
  const variance = restrictedVariance(effects);
  const { mean: logit, total } = weigh(effects, variance);
  const fixed = weigh(effects, 0);
  const logitStandardError = 1 / Math.sqrt(total);
  const reach = deviate(tail) * logitStandardError;
  const degreesOfFreedom = effects.length - 1;
  const typical = (degreesOfFreedom * fixed.total) / (fixed.total ** 2 - fixed.squares);
  return {
    method: "logit-random-effects-reml",
    level,
    estimate: inverseLogit(logit),
    lower: inverseLogit(logit - reach),
    upper: inverseLogit(logit + reach),
    logit,
    logitStandardError,
    variance,
    between: variance / (variance + typical),
    q: fixed.spread,
    p: chiSquareTails(fixed.spread, degreesOfFreedom).upper,
  };
}

function effectOf({ successes, trials }: Trials): Effect {
  const added = successes === 0 || successes === trials ? 0.5 : 0;
  const won = successes + added;
  const lost = trials - successes + added;
  return { logit: logitOf(won, won + lost), variance: 1 / won + 1 / lost };
}

/** Weighted mean at a between-group variance, with the sums that the score is made of. */
function weigh(effects: readonly Effect[], between: number): { mean: number; total: number; squares: number; spread: number; squaredSpread: number } {
  const weights = effects.map(({ variance }) => 1 / (variance + between));
  const total = sum(weights);
  const mean = sum(effects.map(({ logit }, i) => logit * (weights[i] ?? 0))) / total;
  return {
    mean,
    total,
    squares: sum(weights.map((weight) => weight * weight)),
    spread: sum(effects.map(({ logit }, i) => (weights[i] ?? 0) * (logit - mean) ** 2)),
    squaredSpread: sum(effects.map(({ logit }, i) => ((weights[i] ?? 0) * (logit - mean)) ** 2)),
  };
}

/** Where the restricted score falls through 0; 0 where it is negative from the start. */
function restrictedVariance(effects: readonly Effect[]): number {
  const score = (between: number): number => {
    const { total, squares, squaredSpread } = weigh(effects, between);
    return squaredSpread - total + squares / total;
  };
  if (score(0) <= 0) return 0;
  let high = 1;
  while (score(high) > 0) high *= 2;
  return root(score, 0, high);
}
