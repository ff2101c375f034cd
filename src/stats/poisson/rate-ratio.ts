import { checkPositive, checkWhole } from "../check.js";
import { exactly, pairSum, quotient } from "../kernels/double-double.js";
import { incompleteBeta, type Share } from "../kernels/incomplete-beta.js";
import { inverseBeta } from "../kernels/inverse-beta.js";
import { twoSided, type Interval, type LevelOptions } from "../level.js";

/** Events counted over an exposure: nights, hours, area. */
export interface Events {
  /** Whole. */
  readonly events: number;
  /** Above 0; the same unit wherever two are compared. */
  readonly exposure: number;
}

/** First rate over second. */
export interface RateRatio<Method extends string = string> extends Interval<Method> {
  /** Ratio of the rates; infinity where only the second has no event, `undefined` where neither has one. */
  readonly ratio: number | undefined;
  /** Two-sided probability, 1 exactly where the interval just holds 1. */
  readonly p: number;
}

/** The answer of {@link rateRatio}, with both one-sided probabilities. */
export interface ExactRateRatio extends RateRatio<"conditional-exact"> {
  /** Probability of so few events in the first, or fewer, at equal rates. */
  readonly pLess: number;
  /** Probability of so many events in the first, or more, at equal rates. */
  readonly pGreater: number;
}

/**
 * The exact conditional comparison of two Poisson rates (Przyborowski & Wilenski 1940, Biometrika 31; interval after
 * Clopper & Pearson 1934): given the total, the first count is binomial with `t1 λ1/(t1 λ1 + t2 λ2)`. The two-sided `p`
 * is central, twice the smaller tail, so that it is below `1 - level` just where the interval leaves out 1 (Fay 2010,
 * Biostatistics 11); the upper end is infinite where the second has no event.
 *
 * Assumes events that come one by one. Not for launches of many nights: overdispersion makes it find changes that are
 * none (see {@link quasiPoissonRateRatio} and {@link permutationTest}).
 *
 * @throws RangeError where events are not whole numbers of 0 or more, an exposure is not above 0 or the level is not in (0, 1)
 * @example rateRatio({ events: 12, exposure: 7 }, { events: 5, exposure: 7 }).ratio // => 2.4
 */
export function rateRatio(first: Events, second: Events, options: LevelOptions = {}): ExactRateRatio {
  for (const { events, exposure } of [first, second]) {
    checkWhole("events", events);
    checkPositive("exposure", exposure);
  }
  const { level, tail } = twoSided(options);
  const [x1, x2] = [first.events, second.events];
  const perExposure = second.exposure / first.exposure;
  const even = shareOfExposure(first.exposure, second.exposure);
  const pLess = x2 === 0 ? 1 : incompleteBeta(x1 + 1, x2, even).upper;
  const pGreater = x1 === 0 ? 1 : incompleteBeta(x1, x2 + 1, even).lower;
  const odds = (side: "lower" | "upper", a: number, b: number): number => {
    const { x, y } = inverseBeta({ tail, side }, a, b);
    return (x / y) * perExposure;
  };
  return {
    method: "conditional-exact",
    level,
    ratio: x1 + x2 === 0 ? undefined : (x1 / x2) * perExposure,
    lower: x1 === 0 ? 0 : odds("lower", x1, x2 + 1),
    upper: x2 === 0 ? Infinity : odds("upper", x1 + 1, x2),
    p: Math.min(1, 2 * Math.min(pLess, pGreater)),
    pLess,
    pGreater,
  };
}

/** The first exposure's share of both, scaled by a power of two beforehand, so that no sum or product overflows. */
function shareOfExposure(first: number, second: number): Share {
  const scale = 2 ** Math.min(1000, -Math.floor(Math.log2(Math.max(first, second))));
  const [one, other] = [exactly(first * scale), exactly(second * scale)];
  const whole = pairSum(one, other);
  return { x: quotient(one, whole), y: quotient(other, whole) };
}
