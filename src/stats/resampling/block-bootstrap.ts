import { twoSided, type Interval, type LevelOptions } from "../level.js";
import { drawBlocks } from "./blocks.js";
import { randomSource } from "./random-source.js";
import { blockLengthOf, resamplesOf, type BlockOptions } from "./resampling-options.js";

/** Options of {@link blockBootstrap}. */
export interface BlockBootstrapOptions extends BlockOptions, LevelOptions {}

/** A percentile interval from resampled series. */
export interface BlockBootstrap extends Interval<"circular-block-bootstrap"> {
  /** The statistic of the series as it is. */
  readonly estimate: number;
  /** Standard deviation of the statistic over the resamples. */
  readonly standardError: number;
  readonly blockLength: number;
  /** Resamples whose statistic was a number; others are left out. */
  readonly resamples: number;
}

/**
 * A percentile interval for any statistic of a dependent series, from resamples of whole stretches (circular block
 * bootstrap: Politis & Romano 1992; Künsch 1989, Annals of Statistics 17; Efron 1979 where the block length is 1).
 *
 * Assumes a series without trend or breaks and dependence shorter than the block. Not for extremes, nor for fewer than
 * about ten blocks.
 *
 * @param statistic - of a series as long as the given one
 * @returns `undefined` without a value, or where the statistic is never a number
 * @throws RangeError where an option is out of range
 * @example blockBootstrap([5, 5, 5, 5], (values) => values.reduce((a, b) => a + b, 0), { blockLength: 2, seed: 1 })?.lower // => 20
 */
export function blockBootstrap<T>(values: readonly T[], statistic: (values: readonly T[]) => number, options: BlockBootstrapOptions): BlockBootstrap | undefined {
  const { level, tail } = twoSided(options);
  const resamples = resamplesOf(options);
  const source = randomSource(options.seed);
  if (values.length === 0) return undefined;
  const blockLength = blockLengthOf(options, values.length);
  const drawn = Array.from({ length: resamples }, () => statistic(drawBlocks(values, blockLength, source))).filter(Number.isFinite);
  if (drawn.length === 0) return undefined;
  const sorted = Float64Array.from(drawn).sort();
  const centre = drawn.reduce((total, value) => total + value, 0) / drawn.length;
  const squares = drawn.reduce((total, value) => total + (value - centre) ** 2, 0);
  return {
    method: "circular-block-bootstrap",
    level,
    estimate: statistic(values),
    lower: quantile(sorted, tail),
    upper: quantile(sorted, 1 - tail),
    standardError: Math.sqrt(squares / Math.max(1, drawn.length - 1)),
    blockLength,
    resamples: drawn.length,
  };
}

/** Between the order statistics (Hyndman & Fan 1996, type 7). */
function quantile(sorted: Float64Array, probability: number): number {
  const position = probability * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
