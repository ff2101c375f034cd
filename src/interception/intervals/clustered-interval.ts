import { betaBinomial, imbensManski, normalQuantile, quasiBinomial, studentQuantile } from "../../stats/index.js";
import type { End, Ends } from "./extreme-trials.js";
import type { RateInterval } from "./rate-interval.js";

/** The methods that take reports, not weapons, as independent of each other. */
export type ClusteredMethod = "quasi_binomial" | "beta_binomial";

/** A proportion on the logit scale; `reach` is that of its own two-sided interval. */
interface Fit {
  readonly logit: number;
  readonly reach: number;
  readonly lower: number;
  readonly upper: number;
  readonly scatter: number;
}

/**
 * The interval of a rate over several reports. With bounds, each end is fitted by itself and the two are joined after
 * Imbens & Manski on the logit scale; an end that is 0 or 1 stays there.
 *
 * @returns `undefined` where fewer than two reports hold a launch, or where all or none of an exact end succeeded
 */
export function clusteredInterval(method: ClusteredMethod, ends: Ends, groups: number, level: number): RateInterval | undefined {
  const { least, most, exact } = ends;
  const atLeast = fit(method, least, level);
  const atMost = exact ? atLeast : fit(method, most, level);
  if (groups < 2 || (atLeast === undefined && least.total.successes > 0) || (atMost === undefined && most.total.successes < most.total.trials)) return undefined;
  const scatter = Math.max(atLeast?.scatter ?? 0, atMost?.scatter ?? 0);
  return {
    method,
    level,
    ...joined(exact, atLeast, atMost, level),
    bounds: exact ? "none" : "imbens_manski",
    groups,
    ...(method === "quasi_binomial" ? { dispersion: scatter } : { correlation: scatter }),
  };
}

function joined(exact: boolean, least: Fit | undefined, most: Fit | undefined, level: number): { lower: number; upper: number } {
  if (exact || least === undefined || most === undefined) return { lower: least?.lower ?? 0, upper: most?.upper ?? 1 };
  const z = normalQuantile({ upper: (1 - level) / 2 });
  const [low, high] = least.logit <= most.logit ? [least, most] : [most, least];
  const { lower, upper } = imbensManski(
    { lower: low.logit, upper: high.logit, lowerStandardError: low.reach / z, upperStandardError: high.reach / z },
    { level },
  );
  return { lower: share(lower), upper: share(upper) };
}

function fit(method: ClusteredMethod, { groups }: End, level: number): Fit | undefined {
  const tail = (1 - level) / 2;
  if (method === "quasi_binomial") {
    const found = quasiBinomial(groups, { level });
    if (found === undefined) return undefined;
    const { logit, logitStandardError, dispersion, degreesOfFreedom, lower, upper } = found;
    // At no dispersion at all the standard error is 0, and the reach that of independent trials.
    const believed = dispersion >= 1 ? logitStandardError : independentError(groups);
    return { logit, reach: studentQuantile({ upper: tail }, degreesOfFreedom) * believed, lower, upper, scatter: dispersion };
  }
  const found = betaBinomial(groups, { level });
  if (found === undefined) return undefined;
  const { estimate, logitStandardError, correlation, lower, upper } = found;
  return { logit: Math.log(estimate / (1 - estimate)), reach: normalQuantile({ upper: tail }) * logitStandardError, lower, upper, scatter: correlation };
}

function independentError(groups: End["groups"]): number {
  let [won, lost] = [0, 0];
  for (const { successes, trials } of groups) [won, lost] = [won + successes, lost + trials - successes];
  return Math.sqrt(1 / won + 1 / lost);
}

function share(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
