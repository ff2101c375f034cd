import { checkPositive, checkWhole } from "../check.js";
import { inverseGamma } from "../kernels/inverse-gamma.js";
import { twoSided, type Interval, type LevelOptions } from "../level.js";

/** Options of {@link garwood}. */
export interface GarwoodOptions extends LevelOptions {
  /** Nights, hours or area that the events were counted in; the answer is per unit of it. 1 where absent. */
  readonly exposure?: number | undefined;
}

/** An interval for a rate of events per unit of exposure. */
export interface RateInterval<Method extends string = string> extends Interval<Method> {
  /** Events over exposure. */
  readonly estimate: number;
}

/**
 * Garwood's exact interval for a Poisson mean (Garwood 1936, Biometrika 28): half the chi-square quantiles of `2k` and
 * `2k + 2` degrees of freedom, over the exposure.
 *
 * Assumes events that come one by one at a constant rate. Not for launches: they come in waves, so that counts of
 * nights vary many times more than a Poisson law allows (see {@link dispersionTest}).
 *
 * @param events - events counted, whole
 * @throws RangeError where `events` is not a whole number of 0 or more, the exposure is not above 0 or the level is not in (0, 1)
 * @example Number(garwood(0).upper.toFixed(6)) // => 3.688879
 */
export function garwood(events: number, options: GarwoodOptions = {}): RateInterval<"garwood"> {
  checkWhole("events", events);
  const exposure = options.exposure ?? 1;
  checkPositive("exposure", exposure);
  const { level, tail } = twoSided(options);
  return {
    method: "garwood",
    level,
    estimate: events / exposure,
    lower: events === 0 ? 0 : inverseGamma({ tail, side: "lower" }, events) / exposure,
    upper: inverseGamma({ tail, side: "upper" }, events + 1) / exposure,
  };
}
