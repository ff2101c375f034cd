import { isAbsent, boundsOf, type Count } from "../../src/quantity/index.js";
import type { Measure, Tally } from "../../src/interception/index.js";
import type { Pair } from "./corpus-files.js";

/** A count as a label writes it; `undefined` where there is none. */
export function pairOf(count: Count | undefined): Pair | undefined {
  if (isAbsent(count)) return undefined;
  const { min, max } = boundsOf(count);
  return [min, max ?? null];
}

export function addPairs(a: Pair, b: Pair): Pair {
  return [a[0] + b[0], a[1] === null || b[1] === null ? null : a[1] + b[1]];
}

export function isSamePair(a: Pair | undefined, b: Pair | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a[0] === b[0] && a[1] === b[1];
}

/** What the tallies come to; what was intercepted is, where it is not given, what was shot down and suppressed. */
export function totalPair(tallies: readonly Tally[], measure: Measure): Pair | undefined {
  const parts = tallies.flatMap((tally) => {
    const own = pairOf(tally[measure]);
    if (own !== undefined) return [own];
    return measure === "intercepted" ? [pairOf(tally.shotDown), pairOf(tally.suppressed)].filter((pair) => pair !== undefined) : [];
  });
  return parts.length === 0 ? undefined : parts.reduce(addPairs);
}
