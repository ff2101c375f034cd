import { drawBlocks } from "../resampling/blocks.js";
import { randomSource } from "../resampling/random-source.js";
import { blockLengthOf, isAsFar, resamplesOf, type BlockOptions, type RearrangementTest } from "../resampling/resampling-options.js";
import { detrended } from "./autocorrelation.js";
import { pairScore } from "./kendall.js";
import { checkSeries, stepsOf } from "./series.js";

/**
 * The Mann–Kendall trend test for series whose neighbours resemble each other: the score against those of series put
 * together from random stretches of the series less its least-squares line (block bootstrap after Kundzewicz & Robson
 * 2004 and Önöz & Bayazit 2012, Hydrological Processes 26; blocks circular, Politis & Romano 1992).
 *
 * Assumes dependence shorter than the block and no break in definitions. Not for fewer than about ten blocks. Work
 * grows with `resamples` times the square of the length.
 *
 * @param values - in time order, at most 20,000
 * @returns the score S as `statistic`; `undefined` with fewer than three values or where all are the same
 * @throws RangeError where a value is not finite, there are too many or an option is out of range
 * @example blockTrendTest([1, 2, 3, 4, 5, 6], { blockLength: 2, seed: 1, resamples: 99 })?.statistic // => 15
 */
export function blockTrendTest(values: readonly number[], options: BlockOptions): RearrangementTest<"mann-kendall-block-bootstrap"> | undefined {
  const times = stepsOf(values);
  checkSeries(values, times);
  const resamples = resamplesOf(options);
  const source = randomSource(options.seed);
  if (values.length < 3 || values.every((value) => value === values[0])) return undefined;
  const blockLength = blockLengthOf(options, values.length);
  const statistic = pairScore(values);
  const level = detrended(values, times);
  let asFar = 1;
  for (let i = 0; i < resamples; i += 1) if (isAsFar(pairScore(drawBlocks(level, blockLength, source)), statistic)) asFar += 1;
  return { method: "mann-kendall-block-bootstrap", statistic, p: asFar / (resamples + 1), smallestP: 1 / (resamples + 1), arrangements: resamples + 1 };
}
