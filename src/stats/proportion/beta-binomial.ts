import { checkAtMost } from "../check.js";
import { chiSquareTails } from "../distributions/chi-square.js";
import { at } from "../kernels/at.js";
import { deviate, twoSided, type LevelOptions } from "../level.js";
import { exceedancesOf, logLikelihood, type Exceedances } from "./beta-binomial-likelihood.js";
import { likeliest, type Likeliest } from "./beta-binomial-maximum.js";
import { inverseLogit } from "./logit.js";
import type { ProportionInterval, Trials } from "./proportion-interval.js";
import { isMixed, totalsOf, type Totals } from "./totals.js";

/** Largest group that {@link betaBinomial} takes: its work and memory grow with it. */
const MOST_TRIALS = 10_000_000;

/** A beta-binomial fitted by maximum likelihood; `estimate` is its mean. */
export interface BetaBinomial extends ProportionInterval<"beta-binomial"> {
  /** Intra-group correlation `ρ = 1/(α+β+1)`, from 0 (independent trials) to 1 (groups all or nothing). */
  readonly correlation: number;
  /** Whether the likeliest correlation lies at an end of its range. */
  readonly boundary: "none" | "independence" | "all-or-nothing";
  readonly logLikelihood: number;
  /** Twice the gain in log-likelihood over independent trials. */
  readonly likelihoodRatio: number;
  /** Probability of that gain or a larger one were trials independent: half a chi-square of one degree (Self & Liang 1987). */
  readonly p: number;
  /** Standard error of the logit of the mean, from the observed information. */
  readonly logitStandardError: number;
}

/**
 * Mean and intra-group correlation of a beta-binomial by maximum likelihood (Skellam 1948, JRSS B 10; product form of
 * Griffiths 1973), with a Wald interval for the mean on the logit scale from the observed information.
 *
 * Assumes that each group draws its own probability from one beta distribution, independently of the others. Not for
 * fewer than about ten groups, nor for series with a trend or breaks.
 *
 * @returns `undefined` with fewer than two groups that hold a trial, or where all or none succeeded
 * @throws RangeError where counts are not whole, `successes > trials`, a group has more than ten million trials or the
 *   level is not in (0, 1)
 * @example betaBinomial([{ successes: 8, trials: 10 }, { successes: 8, trials: 10 }])?.boundary // => "independence"
 */
export function betaBinomial(groups: readonly Trials[], options: LevelOptions = {}): BetaBinomial | undefined {
  const { level, tail } = twoSided(options);
  const totals = totalsOf(groups);
  for (const { trials } of totals.groups) checkAtMost("trials", trials, MOST_TRIALS);
  if (totals.groups.length < 2 || !isMixed(totals)) return undefined;
  const counted = exceedancesOf(totals.groups);
  const pooled = totals.successes / totals.trials;
  const independent = logLikelihood(counted, pooled, 0);
  const fit = isAllOrNothing(totals) ? allOrNothing(totals, counted) : likeliest(counted, pooled, independent);
  const logit = Math.log(fit.mean / (1 - fit.mean));
  const reach = deviate(tail) * fit.logitStandardError;
  const likelihoodRatio = Math.max(0, 2 * (fit.logLikelihood - independent));
  return {
    method: "beta-binomial",
    level,
    estimate: fit.mean,
    lower: inverseLogit(logit - reach),
    upper: inverseLogit(logit + reach),
    correlation: fit.theta === Infinity ? 1 : fit.theta / (1 + fit.theta),
    boundary: boundaryOf(fit.theta),
    logLikelihood: fit.logLikelihood,
    likelihoodRatio,
    p: likelihoodRatio === 0 ? 1 : chiSquareTails(likelihoodRatio, 1).upper / 2,
    logitStandardError: fit.logitStandardError,
  };
}

function boundaryOf(theta: number): BetaBinomial["boundary"] {
  if (theta === 0) return "independence";
  return theta === Infinity ? "all-or-nothing" : "none";
}

/** Whether every group succeeded or failed as a whole, and one of them shows it: the likelihood then grows up to ρ = 1. */
function isAllOrNothing({ groups }: Totals): boolean {
  const whole = groups.every(({ successes, trials }) => successes === 0 || successes === trials);
  return whole && groups.some(({ trials }) => trials > 1);
}

/** The limit ρ = 1: each group is one trial. */
function allOrNothing({ groups }: Totals, counted: Exceedances): Likeliest {
  const won = at(counted.successes, 0);
  const lost = groups.length - won;
  return {
    mean: won / groups.length,
    theta: Infinity,
    logLikelihood: won * Math.log(won / groups.length) + lost * Math.log(lost / groups.length),
    logitStandardError: Math.sqrt(groups.length / won / lost),
  };
}
