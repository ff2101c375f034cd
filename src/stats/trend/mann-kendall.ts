import { normalTails } from "../distributions/normal.js";
import { detrended, lag1Autocorrelation } from "./autocorrelation.js";
import { exactKendallTails, kendallScore } from "./kendall.js";
import { checkSeries, stepsOf } from "./series.js";

/** Options of {@link mannKendall}. */
export interface MannKendallOptions {
  /** `exact`: from the law of all orders, for at most 50 values without ties. `normal` where absent. */
  readonly law?: "normal" | "exact" | undefined;
}

/** Whether values rise or fall over time. */
export interface MannKendall {
  readonly method: "mann-kendall" | "mann-kendall-exact";
  /** S: pairs that rise less pairs that fall. */
  readonly score: number;
  /** Variance of S without a trend, corrected for ties. */
  readonly variance: number;
  /** Normal deviate of S, moved one towards 0 (continuity). */
  readonly z: number;
  /** Two-sided, for values independent of each other. Read it beside `autocorrelation`. */
  readonly p: number;
  /** Kendall's tau-b, from -1 to 1. */
  readonly tau: number;
  /**
   * Lag-1 autocorrelation of the values less their least-squares line. Where it is well above 0, `p` is too small: use
   * {@link blockTrendTest}. `undefined` where the line leaves nothing.
   */
  readonly autocorrelation: number | undefined;
}

/** Above it the exact law is not computed. */
const LONGEST_EXACT = 50;

/**
 * The Mann–Kendall test for a monotone trend (Mann 1945, Econometrica 13; Kendall 1975, with tie correction):
 * `S = Σ_{i<j} sign(x_j - x_i)`, `z = (S - sign S) / √Var S`, `Var S = [n(n-1)(2n+5) - Σ t(t-1)(2t+5)] / 18` over ties of
 * `t` values. The normal law is good from about ten values on; below that use `exact`.
 *
 * Assumes values independent of each other, in time order. Not for autocorrelated series, which it takes for trends,
 * nor across a break in definitions.
 *
 * @param values - in time order, at most 20,000
 * @returns `undefined` with fewer than three values or where all are the same
 * @throws RangeError where a value is not finite, there are too many, or `exact` is asked of more than 50 or tied values
 * @example mannKendall([1, 2, 3, 4])?.score // => 6
 */
export function mannKendall(values: readonly number[], options: MannKendallOptions = {}): MannKendall | undefined {
  const times = stepsOf(values);
  checkSeries(values, times);
  const n = values.length;
  const { score, variance, untied } = kendallScore(values);
  if (n < 3 || untied === 0) return undefined;
  const pairs = (n * (n - 1)) / 2;
  const exact = options.law === "exact";
  if (exact && (n > LONGEST_EXACT || untied < pairs)) throw new RangeError(`The exact law needs at most ${LONGEST_EXACT} values without ties.`);
  const z = (score - Math.sign(score)) / Math.sqrt(variance);
  return {
    method: exact ? "mann-kendall-exact" : "mann-kendall",
    score,
    variance,
    z,
    p: exact ? exactP(score, n) : Math.min(1, 2 * normalTails(Math.abs(z)).upper),
    tau: score / Math.sqrt(pairs * untied),
    autocorrelation: residualAutocorrelation(values, times),
  };
}

function exactP(score: number, n: number): number {
  const { atMost, atLeast } = exactKendallTails(score, n);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

/** Residuals that are nothing but rounding say nothing. */
function residualAutocorrelation(values: readonly number[], times: readonly number[]): number | undefined {
  const residuals = detrended(values, times);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isRounding = residuals.every((residual) => Math.abs(residual) <= 1e-12 * largest);
  return isRounding ? undefined : lag1Autocorrelation(residuals);
}
