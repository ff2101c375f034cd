import { checkWhole } from "../check.js";
import { at } from "../kernels/at.js";
import { log1pLess } from "../kernels/log1p-less.js";
import { logGamma } from "../kernels/log-gamma.js";
import { root } from "../kernels/root.js";
import { mean as meanOf, sum } from "../kernels/sum.js";
import { deviate, twoSided, type LevelOptions } from "../level.js";
import { exceedances } from "../proportion/beta-binomial-likelihood.js";
import type { RateInterval } from "./garwood.js";

/** A negative binomial fitted by maximum likelihood; `estimate` is its mean, with a Wald interval on the log scale. */
export interface NegativeBinomial extends RateInterval<"negative-binomial"> {
  /** Shape θ: the variance is `μ + μ²/θ`. Infinity where counts vary no more than a Poisson law's. */
  readonly theta: number;
  /** Standard error of θ from the observed information; `undefined` where θ is infinite. */
  readonly thetaStandardError: number | undefined;
  readonly logLikelihood: number;
}

/**
 * Mean and shape of a negative binomial for counts of equal periods, by maximum likelihood (Anscombe 1950, Biometrika
 * 37; Lawless 1987, Can. J. Statist. 15), in `α = 1/θ` and in product form, so that nothing cancels as `α` nears 0.
 *
 * The mean's interval is `ȳ exp(± z √((1/ȳ + α)/m))` over `m` periods.
 *
 * Assumes independent periods with gamma-distributed rates, and takes the shape as known in the interval: too narrow for
 * fewer than about twenty periods. Not for series with a trend or breaks, which it takes for
 * dispersion.
 *
 * @returns `undefined` with fewer than two counts or none above 0
 * @throws RangeError where a count is not a whole number of 0 or more or the level is not in (0, 1)
 * @example negativeBinomial([2, 2, 2])?.theta // => Infinity
 */
export function negativeBinomial(counts: readonly number[], options: LevelOptions = {}): NegativeBinomial | undefined {
  for (const count of counts) checkWhole("count", count);
  const { level, tail } = twoSided(options);
  const mean = meanOf(counts);
  if (counts.length < 2 || mean === 0) return undefined;
  const above = exceedances(counts);
  const alpha = likeliestAlpha(counts, mean, above);
  const reach = deviate(tail) * Math.sqrt((1 / mean + alpha) / counts.length);
  const constant = sum(counts.map((count) => logGamma(count + 1)));
  return {
    method: "negative-binomial",
    level,
    estimate: mean,
    lower: mean * Math.exp(-reach),
    upper: mean * Math.exp(reach),
    theta: 1 / alpha,
    thetaStandardError: alpha === 0 ? undefined : 1 / (alpha * alpha * Math.sqrt(information(above, counts.length, mean, alpha))),
    logLikelihood: logLikelihood(above, counts.length, mean, alpha) - constant,
  };
}

/** Where the score falls through 0; 0 where the variance does not exceed the mean. */
function likeliestAlpha(counts: readonly number[], mean: number, above: Float64Array): number {
  // An excess that rounding of the mean may have made is none.
  if (sum(counts.map((count) => (count - mean) ** 2 - count)) <= 1e-13 * mean * counts.length) return 0;
  let high = 1;
  while (score(above, counts.length, mean, high) > 0) high *= 2;
  let low = high / 2;
  while (score(above, counts.length, mean, low) < 0) low /= 2;
  return root((alpha) => score(above, counts.length, mean, alpha), low, high);
}

/** `Σ_j T_j ln(1+jα) + m ȳ ln μ - m (ȳ + 1/α) ln(1+αμ)` at `μ = ȳ`, less `Σ ln y!`. */
function logLikelihood(above: Float64Array, periods: number, mean: number, alpha: number): number {
  const product = sum(Array.from(above, (count, j) => count * Math.log1p(j * alpha)));
  const shape = alpha === 0 ? mean : Math.log1p(alpha * mean) * (mean + 1 / alpha);
  return product + periods * (mean * Math.log(mean) - shape);
}

/** Its derivative by α. */
function score(above: Float64Array, periods: number, mean: number, alpha: number): number {
  let total = 0;
  for (let j = 1; j < above.length; j += 1) total += (at(above, j) * j) / (1 + j * alpha);
  return total + (periods * log1pLess(alpha * mean)) / (alpha * alpha);
}

/** Less its second derivative by α. */
function information(above: Float64Array, periods: number, mean: number, alpha: number): number {
  let total = 0;
  for (let j = 1; j < above.length; j += 1) total += at(above, j) * (j / (1 + j * alpha)) ** 2;
  const scaled = alpha * mean;
  return total + (periods * (2 * log1pLess(scaled) + (scaled * scaled) / (1 + scaled))) / alpha ** 3;
}
