import { derivatives, logLikelihood, type Exceedances } from "./beta-binomial-likelihood.js";
import { inverseLogit } from "./logit.js";

/** The likeliest beta-binomial: `theta = ρ/(1-ρ)`. */
export interface Likeliest {
  readonly mean: number;
  readonly theta: number;
  readonly logLikelihood: number;
  readonly logitStandardError: number;
}

/** Gradient and negative Hessian by the logit of the mean and the logarithm of theta. */
interface Curvature {
  readonly slope: readonly [logit: number, logTheta: number];
  readonly information: readonly [logitTwice: number, both: number, logThetaTwice: number];
}

/** The surface may have a second hill, so the climb starts from the best of a grid. */
const STARTS: readonly number[] = [1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100, 1e4];
const MOST_STEPS = 200;
/** Gains in log-likelihood per group below this are rounding. */
const FLAT = 1e-13;

/** Climbs to the maximum of the likelihood by damped Newton steps; the boundary θ = 0 where no interior point beats it. */
export function likeliest(counted: Exceedances, pooled: number, independent: number): Likeliest {
  const heights = STARTS.map((theta) => logLikelihood(counted, pooled, theta));
  const highest = heights.reduce((best, height, i) => (height > (heights[best] ?? -Infinity) ? i : best), 0);
  const slopeAtZero = derivatives(counted.successes, pooled, 0).byTheta + derivatives(counted.failures, 1 - pooled, 0).byTheta - derivatives(counted.trials, 1, 0).byTheta;
  const top = climb(counted, Math.log(pooled / (1 - pooled)), Math.log(STARTS[highest] ?? 1));
  if (slopeAtZero <= 0 && top.logLikelihood <= independent + FLAT * Math.abs(independent)) {
    const information = curvature(counted, pooled, 0).information[0];
    return { mean: pooled, theta: 0, logLikelihood: independent, logitStandardError: 1 / Math.sqrt(information) };
  }
  return top;
}

function climb(counted: Exceedances, startLogit: number, startLogTheta: number): Likeliest {
  let [logit, logTheta] = [startLogit, startLogTheta];
  let height = heightAt(counted, logit, logTheta);
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const [towardsLogit, towardsLogTheta] = direction(curvature(counted, inverseLogit(logit), Math.exp(logTheta)));
    let scale = Math.min(1, 3 / Math.max(Math.abs(towardsLogit), Math.abs(towardsLogTheta)));
    let next = heightAt(counted, logit + scale * towardsLogit, logTheta + scale * towardsLogTheta);
    while (!(next >= height) && scale > 1e-9) {
      scale /= 2;
      next = heightAt(counted, logit + scale * towardsLogit, logTheta + scale * towardsLogTheta);
    }
    if (!(next >= height)) break;
    [logit, logTheta, height] = [logit + scale * towardsLogit, logTheta + scale * towardsLogTheta, next];
    if (Math.abs(towardsLogit) < 1e-11 && Math.abs(towardsLogTheta) < 1e-9) break;
  }
  const { information } = curvature(counted, inverseLogit(logit), Math.exp(logTheta));
  const [logitTwice, both, logThetaTwice] = information;
  const profiled = logThetaTwice > 0 ? logitTwice - (both * both) / logThetaTwice : logitTwice;
  return { mean: inverseLogit(logit), theta: Math.exp(logTheta), logLikelihood: height, logitStandardError: 1 / Math.sqrt(profiled) };
}

function heightAt(counted: Exceedances, logit: number, logTheta: number): number {
  return logLikelihood(counted, inverseLogit(logit), Math.exp(logTheta));
}

/** Newton's step where the surface is a hill there, else one uphill. */
function direction({ slope: [byLogit, byLogTheta], information: [a, b, c] }: Curvature): readonly [number, number] {
  const determinant = a * c - b * b;
  if (a > 0 && determinant > 1e-14 * a * Math.abs(c)) {
    return [(c * byLogit - b * byLogTheta) / determinant, (a * byLogTheta - b * byLogit) / determinant];
  }
  return [a > 0 ? byLogit / a : 0, Math.sign(byLogTheta)];
}

function curvature(counted: Exceedances, mean: number, theta: number): Curvature {
  const won = derivatives(counted.successes, mean, theta);
  const lost = derivatives(counted.failures, 1 - mean, theta);
  const all = derivatives(counted.trials, 1, theta);
  const variance = mean * (1 - mean);
  const byMean = won.byStart - lost.byStart;
  const byTheta = won.byTheta + lost.byTheta - all.byTheta;
  return {
    slope: [variance * byMean, theta * byTheta],
    information: [
      -variance * (variance * (won.byStartTwice + lost.byStartTwice) + (1 - 2 * mean) * byMean),
      -variance * theta * (won.byBoth - lost.byBoth),
      -theta * (theta * (won.byThetaTwice + lost.byThetaTwice - all.byThetaTwice) + byTheta),
    ],
  };
}
