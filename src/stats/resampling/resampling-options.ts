import { checkAtMost, checkWhole } from "../check.js";

/** Options of methods that draw at random. */
export interface ResamplingOptions {
  /** Whole number that the draws follow from (see {@link randomSource}): the same seed, the same answer. */
  readonly seed: number;
  /** How many random arrangements are drawn; 9,999 where absent. */
  readonly resamples?: number | undefined;
}

/** Options of methods that keep neighbours together. */
export interface BlockOptions extends ResamplingOptions {
  /** Values that stay together: as long as their dependence reaches; `n^(1/3)` is usual. */
  readonly blockLength: number;
}

/** What a test by rearrangement says. */
export interface RearrangementTest<Method extends string = string> {
  readonly method: Method;
  /** The statistic of the data as they are. */
  readonly statistic: number;
  /** Share of arrangements, the one seen among them, whose statistic is as far from 0 or farther. */
  readonly p: number;
  /** Least `p` that these data and draws could have given: a larger one than wanted says that the test cannot tell. */
  readonly smallestP: number;
  /** Arrangements looked at, the one seen among them. */
  readonly arrangements: number;
}

/** Most draws accepted. */
const MOST = 10_000_000;

/** @throws RangeError unless `resamples` is a whole number from 1 to ten million. */
export function resamplesOf(options: ResamplingOptions): number {
  const resamples = options.resamples ?? 9_999;
  checkWhole("resamples", resamples, 1);
  checkAtMost("resamples", resamples, MOST);
  return resamples;
}

/** @throws RangeError unless `blockLength` is a whole number from 1 to the length of the series. */
export function blockLengthOf({ blockLength }: BlockOptions, length: number): number {
  checkWhole("blockLength", blockLength, 1);
  checkAtMost("blockLength", blockLength, length);
  return blockLength;
}

/** Whether a statistic is as far from 0 as the one seen, rounding forgiven. NaN, which nothing can be said of, is. */
export function isAsFar(statistic: number, seen: number): boolean {
  return !(Math.abs(statistic) < Math.abs(seen) * (1 - 1e-12));
}
