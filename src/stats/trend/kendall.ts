import { at } from "../kernels/at.js";

/** Kendall's score with what its variance needs. */
export interface KendallScore {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** Variance of the score where order means nothing, corrected for ties. */
  readonly variance: number;
  /** Pairs of different values. */
  readonly untied: number;
}

/** Score and variance of values in time order: `Var S = [n(n-1)(2n+5) - Σ t(t-1)(2t+5)] / 18` (Kendall 1975). */
export function kendallScore(values: readonly number[]): KendallScore {
  const n = values.length;
  const ties = tieSizes(values);
  const cubes = (size: number): number => size * (size - 1) * (2 * size + 5);
  const tied = ties.reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  return {
    score: pairScore(values),
    variance: ties.reduce((total, size) => total - cubes(size), cubes(n)) / 18,
    untied: (n * (n - 1)) / 2 - tied,
  };
}

/** Pairs that rise less pairs that fall, pair by pair. */
export function pairScore(values: readonly number[]): number {
  // One kind of array and plain indexing: this loop is most of the time of a trend test.
  const series = Float64Array.from(values);
  let score = 0;
  for (let j = 1; j < series.length; j += 1) {
    const later = series[j] ?? 0;
    for (let i = 0; i < j; i += 1) {
      const earlier = series[i] ?? 0;
      if (later > earlier) score += 1;
      else if (later < earlier) score -= 1;
    }
  }
  return score;
}

function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/**
 * Both tails of Kendall's score for `n` values without ties, from the number of permutations by inversions (Kendall
 * 1938, Biometrika 30). Both tails hold the score itself.
 */
export function exactKendallTails(score: number, n: number): { readonly atMost: number; readonly atLeast: number } {
  let chances = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(chances.length + size - 1).fill(0);
    for (const [inversions, chance] of chances.entries()) {
      for (let added = 0; added < size; added += 1) next[inversions + added] = at(next, inversions + added) + chance / size;
    }
    chances = next;
  }
  const pairs = (n * (n - 1)) / 2;
  // S = pairs - 2 inversions, and the law is symmetric.
  const rising = (pairs + score) / 2;
  const upTo = (last: number): number => chances.slice(0, last + 1).reduce((total, chance) => total + chance, 0);
  return { atMost: Math.min(1, upTo(rising)), atLeast: Math.min(1, upTo(pairs - rising)) };
}
