import { checkWhole } from "../check.js";
import { studentQuantile, studentTails } from "../distributions/student-t.js";
import { sum } from "../kernels/sum.js";
import { twoSided, type LevelOptions } from "../level.js";
import type { RateRatio } from "./rate-ratio.js";

/** A ratio of rates between two sets of counts that vary more than a Poisson law allows. */
export interface QuasiPoissonRateRatio extends RateRatio<"quasi-poisson"> {
  readonly ratio: number;
  /** Pearson's chi-square about the two means, over its degrees of freedom; below 1 it counts as 1. */
  readonly dispersion: number;
  /** Counts less two. */
  readonly degreesOfFreedom: number;
}

/**
 * Compares the mean counts of two sets of equal periods, such as nights, with the variance of a Poisson law times the
 * dispersion found within the sets; the logarithm of the ratio against Student's t (Wedderburn 1974, Biometrika 61;
 * McCullagh & Nelder 1989, §6.2): `ln(ȳ₁/ȳ₂) ± t √(φ (1/Σy₁ + 1/Σy₂))` with `φ = Σ (y - ȳ)²/ȳ / (m₁ + m₂ - 2)`.
 *
 * Assumes periods independent of each other and one dispersion. Not for nights that follow a wave pattern: their
 * dependence is not in the dispersion (see {@link circularShiftTest}), nor for fewer than about ten periods.
 *
 * @returns `undefined` with fewer than three periods or a set without an event
 * @throws RangeError where a count is not a whole number of 0 or more or the level is not in (0, 1)
 * @example quasiPoissonRateRatio([4, 6], [2, 3])?.ratio // => 2
 */
export function quasiPoissonRateRatio(first: readonly number[], second: readonly number[], options: LevelOptions = {}): QuasiPoissonRateRatio | undefined {
  for (const count of [...first, ...second]) checkWhole("count", count);
  const { level, tail } = twoSided(options);
  const degreesOfFreedom = first.length + second.length - 2;
  const [total1, total2] = [sum(first), sum(second)];
  if (degreesOfFreedom < 1 || total1 === 0 || total2 === 0) return undefined;
  const dispersion = (pearsonAbout(first, total1) + pearsonAbout(second, total2)) / degreesOfFreedom;
  const logRatio = Math.log((total1 / total2) * (second.length / first.length));
  const error = Math.sqrt(Math.max(1, dispersion) * (1 / total1 + 1 / total2));
  const reach = studentQuantile({ upper: tail }, degreesOfFreedom) * error;
  return {
    method: "quasi-poisson",
    level,
    ratio: (total1 / total2) * (second.length / first.length),
    lower: Math.exp(logRatio - reach),
    upper: Math.exp(logRatio + reach),
    p: 2 * studentTails(Math.abs(logRatio) / error, degreesOfFreedom).upper,
    dispersion,
    degreesOfFreedom,
  };
}

function pearsonAbout(counts: readonly number[], total: number): number {
  const mean = total / counts.length;
  return sum(counts.map((count) => (count - mean) ** 2 / mean));
}
