import { normalQuantile, normalTails } from "../../stats/index.js";
import type { StepFigure } from "./step-figures.js";
import type { OpenRange, Trend } from "./trend.js";

type Ends = Pick<StepFigure, "index" | "min" | "max">;

/**
 * Kendall's score over everything that bounds allow: each pair counts as it must, or by what it may. The probability is
 * that of the score nearest to 0 at the variance without ties, which no series within the bounds exceeds.
 */
export function boundedScore(figures: readonly Ends[]): Pick<Trend, "score" | "p"> {
  let [lower, upper] = [0, 0];
  eachPair(figures, (earlier, later) => {
    lower += Math.sign(later.min - highOf(earlier));
    upper += Math.sign(highOf(later) - earlier.min);
  });
  const nearest = lower > 0 ? lower : upper < 0 ? -upper : 0;
  const z = Math.max(0, nearest - 1) / Math.sqrt(varianceOf(figures.length));
  return { score: { lower, upper }, p: Math.min(1, 2 * normalTails(z).upper) };
}

/** Variance of the score of different values (Kendall 1975); ties make it smaller. */
function varianceOf(n: number): number {
  return (n * (n - 1) * (2 * n + 5)) / 18;
}

/**
 * Median slope and Sen's interval over everything that bounds allow: the order statistics of the least and of the
 * greatest slopes of each pair, ranks from the variance without ties.
 */
export function boundedSlopes(figures: readonly Ends[], level: number): Pick<Trend, "slope" | "slopeInterval"> {
  const reach = (normalQuantile({ upper: (1 - level) / 2 }) * Math.sqrt(varianceOf(figures.length))) / 2;
  const least = slopesOf(figures, (earlier, later) => later.min - highOf(earlier));
  const [low, lowEnd] = [least[(least.length - 1) >> 1], least[rankWithin(Math.floor(least.length / 2 - reach) - 1, least.length)]];
  const greatest = slopesOf(figures, (earlier, later) => highOf(later) - earlier.min);
  const [high, highEnd] = [greatest[greatest.length >> 1], greatest[rankWithin(Math.ceil(greatest.length / 2 + reach), greatest.length)]];
  return { slope: rangeOf(low, high), slopeInterval: rangeOf(lowEnd, highEnd) };
}

function rankWithin(rank: number, length: number): number {
  return Math.min(Math.max(rank, 0), length - 1);
}

function slopesOf(figures: readonly Ends[], rise: (earlier: Ends, later: Ends) => number): Float64Array {
  const slopes = new Float64Array((figures.length * (figures.length - 1)) / 2);
  let next = 0;
  eachPair(figures, (earlier, later) => {
    slopes[next] = rise(earlier, later) / (later.index - earlier.index);
    next += 1;
  });
  return slopes.sort();
}

function eachPair(figures: readonly Ends[], see: (earlier: Ends, later: Ends) => void): void {
  for (const [i, earlier] of figures.entries()) {
    for (let j = i + 1; j < figures.length; j += 1) {
      const later = figures[j];
      if (later !== undefined) see(earlier, later);
    }
  }
}

function highOf({ max }: Ends): number {
  return max ?? Infinity;
}

function rangeOf(lower: number | undefined, upper: number | undefined): OpenRange {
  return { ...(isEnd(lower) ? { lower } : {}), ...(isEnd(upper) ? { upper } : {}) };
}

function isEnd(end: number | undefined): end is number {
  return end !== undefined && Number.isFinite(end);
}
