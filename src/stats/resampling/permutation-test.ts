import { checkAtMost, checkWhole } from "../check.js";
import { randomSource, type RandomSource } from "./random-source.js";
import { isAsFar, resamplesOf, type RearrangementTest, type ResamplingOptions } from "./resampling-options.js";

/** Options of {@link permutationTest}. */
export interface PermutationOptions extends ResamplingOptions {
  /**
   * Neighbours that move together, so that what lasts longer than one night is not taken for a difference. The series
   * is then both groups in time order, and blocks of this length are put in another order. 1 where absent.
   */
  readonly blockLength?: number | undefined;
}

/** A number for two groups that is 0 where they do not differ. */
export type TwoGroupStatistic<T> = (first: readonly T[], second: readonly T[]) => number;

/**
 * Whether two groups differ, by dealing their members anew (Fisher 1935; Pitman 1937; Phipson & Smyth 2010 for the
 * arrangement seen being one of them). Where there are no more ways to deal than `resamples`, all are looked at and
 * nothing is random; with blocks, orders are always drawn.
 *
 * Assumes that members (or blocks) could have come in any order. Not for a handful: with 3 against 3 no `p` is below
 * 0.1, which `smallestP` says.
 *
 * @param statistic - its distance from 0 counts, on both sides
 * @returns `undefined` where a group is empty
 * @throws RangeError where the seed, number of resamples or block length is out of range
 * @example permutationTest([9, 8, 7], [3, 2, 1], meanDifference, { seed: 1 })?.p // => 0.1
 */
export function permutationTest<T>(first: readonly T[], second: readonly T[], statistic: TwoGroupStatistic<T>, options: PermutationOptions): RearrangementTest<"permutation" | "permutation-exact"> | undefined {
  const resamples = resamplesOf(options);
  const blockLength = options.blockLength ?? 1;
  const source = randomSource(options.seed);
  const all = [...first, ...second];
  checkWhole("blockLength", blockLength, 1);
  checkAtMost("blockLength", blockLength, Math.max(1, all.length));
  if (first.length === 0 || second.length === 0) return undefined;
  const seen = statistic(first, second);
  const split = (order: readonly T[]): number => statistic(order.slice(0, first.length), order.slice(first.length));
  const deals = waysToDeal(all.length, first.length);
  if (blockLength === 1 && deals <= resamples + 1) {
    let asFar = 0;
    for (const order of everyDeal(all, first.length)) if (isAsFar(split(order), seen)) asFar += 1;
    // A group of the same size may be dealt the mirror image, which is then as far.
    const smallestP = (first.length === second.length ? 2 : 1) / deals;
    return { method: "permutation-exact", statistic: seen, p: asFar / deals, smallestP: Math.min(1, smallestP), arrangements: deals };
  }
  let asFar = 1;
  for (let i = 0; i < resamples; i += 1) if (isAsFar(split(shuffled(all, blockLength, source)), seen)) asFar += 1;
  return { method: "permutation", statistic: seen, p: asFar / (resamples + 1), smallestP: 1 / (resamples + 1), arrangements: resamples + 1 };
}

/**
 * First mean less second: a statistic for {@link permutationTest}.
 *
 * @example meanDifference([4, 6], [2, 3]) // => 2.5
 */
export function meanDifference(first: readonly number[], second: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
  return mean(first) - mean(second);
}

/** `C(n, k)`, rounded; infinity where it is beyond a double. */
function waysToDeal(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - i + 1)) / i;
  return Math.round(ways);
}

/** Every choice of `size` members, put first; the rest follow. */
function* everyDeal<T>(all: readonly T[], size: number): Generator<T[]> {
  const chosen = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    const isChosen = new Set(chosen);
    yield [...all.filter((_, i) => isChosen.has(i)), ...all.filter((_, i) => !isChosen.has(i))];
    let last = size - 1;
    while (last >= 0 && chosen[last] === all.length - size + last) last -= 1;
    if (last < 0) return;
    const next = (chosen[last] ?? 0) + 1;
    for (let i = last; i < size; i += 1) chosen[i] = next + i - last;
  }
}

/** The series with its blocks in random order (Fisher & Yates), cut at a random place so that no block is favoured. */
function shuffled<T>(all: readonly T[], blockLength: number, source: RandomSource): T[] {
  const turn = blockLength === 1 ? 0 : source.nextBelow(blockLength);
  const blocks: (readonly T[])[] = turn === 0 ? [] : [all.slice(0, turn)];
  for (let start = turn; start < all.length; start += blockLength) blocks.push(all.slice(start, start + blockLength));
  for (let i = blocks.length - 1; i > 0; i -= 1) {
    const j = source.nextBelow(i + 1);
    const [one, other] = [blocks[i], blocks[j]];
    if (one !== undefined && other !== undefined) [blocks[i], blocks[j]] = [other, one];
  }
  return blocks.flat();
}
