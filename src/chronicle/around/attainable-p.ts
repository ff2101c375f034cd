/**
 * Least `p` that a permutation of blocks can be expected to give: the share of its orders that leave both groups as they
 * are, over every place at which the first block may be cut. Few blocks can be put into few orders, however many are
 * drawn. Groups of one size may change places, which is then as far.
 *
 * @param first - members of the first group; above 0
 * @param second - members of the second; above 0
 */
export function attainableP(first: number, second: number, blockLength: number): number {
  let share = 0;
  for (let turn = 0; turn < blockLength; turn += 1) share += unchangedShare(first, second, blockLength, turn);
  return Math.min(1, share / blockLength);
}

/** Of the orders of blocks whose first is cut to `turn` members (0: not cut), the share that leaves the groups as they are. */
function unchangedShare(first: number, second: number, length: number, turn: number): number {
  const cuts = turn === 0 ? 0 : 1;
  const all = cuts + Math.ceil((first + second - turn) / length);
  // Blocks wholly within the first group; a block that lies across the border stays where it is.
  const within = first < turn ? 0 : cuts + Math.floor((first - turn) / length);
  const isAcross = first < turn || (first - turn) % length !== 0;
  const ways = isAcross ? all * choose(all - 1, within) : choose(all, within);
  return (!isAcross && first === second ? 2 : 1) / ways;
}

/** `C(n, k)`; infinity where it is beyond a double. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - i + 1)) / i;
  return Math.round(ways);
}
