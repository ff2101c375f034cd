// How often do intervals cover, and how often do tests cry wolf, when nights are overdispersed?
// Run with: npx tsx scripts/coverage-simulation.ts [replications]. The seed is fixed: the same figures every time.
import {
  betaBinomial,
  meanDifference,
  normalQuantile,
  permutationTest,
  quasiBinomial,
  quasiPoissonRateRatio,
  randomSource,
  rateRatio,
  wilson,
  type RandomSource,
  type Trials,
} from "../src/stats/index.js";

const SEED = 20250602;
const NIGHTS = 60;
const MEAN = 0.8;
const replications = Number(process.argv[2] ?? 2000);

/** A gamma variate (Marsaglia & Tsang 2000, ACM TOMS 26). */
function gammaDraw(shape: number, source: RandomSource): number {
  if (shape < 1) return gammaDraw(shape + 1, source) * source.nextUnit() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalQuantile({ upper: 1 - source.nextUnit() });
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - source.nextUnit()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function betaDraw(mean: number, correlation: number, source: RandomSource): number {
  if (correlation === 0) return mean;
  const size = 1 / correlation - 1;
  const won = gammaDraw(mean * size, source);
  return won / (won + gammaDraw((1 - mean) * size, source));
}

function binomialDraw(trials: number, probability: number, source: RandomSource): number {
  let successes = 0;
  for (let i = 0; i < trials; i += 1) if (source.nextUnit() < probability) successes += 1;
  return successes;
}

/** Arrivals of a unit-rate process before `mean`. */
function poissonDraw(mean: number, source: RandomSource): number {
  let count = -1;
  for (let time = 0; time < mean; count += 1) time -= Math.log(1 - source.nextUnit());
  return Math.max(0, count);
}

function percent(part: number): string {
  return `${((100 * part) / replications).toFixed(1)} %`.padStart(9);
}

function covers(interval: { readonly lower: number; readonly upper: number } | undefined): number {
  return interval !== undefined && interval.lower <= MEAN && MEAN <= interval.upper ? 1 : 0;
}

function coverage(correlation: number, source: RandomSource): number[] {
  const covered = [0, 0, 0];
  for (let r = 0; r < replications; r += 1) {
    const nights: Trials[] = Array.from({ length: NIGHTS }, () => {
      const trials = 40 + source.nextBelow(161);
      return { trials, successes: binomialDraw(trials, betaDraw(MEAN, correlation, source), source) };
    });
    const total = nights.reduce((sum, night) => ({ successes: sum.successes + night.successes, trials: sum.trials + night.trials }));
    const found = [wilson(total.successes, total.trials), quasiBinomial(nights), betaBinomial(nights)].map(covers);
    for (const [i, one] of found.entries()) covered[i] = (covered[i] ?? 0) + one;
  }
  return covered;
}

function falseAlarms(dispersion: number, source: RandomSource): number[] {
  const mean = 100;
  const shape = mean / (dispersion - 1);
  const night = (): number => poissonDraw(dispersion === 1 ? mean : (gammaDraw(shape, source) * mean) / shape, source);
  const alarms = [0, 0, 0];
  for (let r = 0; r < replications; r += 1) {
    const before = Array.from({ length: 14 }, night);
    const after = Array.from({ length: 14 }, night);
    const events = (counts: readonly number[]): { events: number; exposure: number } => ({ events: counts.reduce((a, b) => a + b, 0), exposure: counts.length });
    const p = [
      rateRatio(events(before), events(after)).p,
      quasiPoissonRateRatio(before, after)?.p ?? 1,
      permutationTest(before, after, meanDifference, { seed: r, resamples: 499 })?.p ?? 1,
    ];
    for (const [i, one] of p.entries()) alarms[i] = (alarms[i] ?? 0) + (one <= 0.05 ? 1 : 0);
  }
  return alarms;
}

console.log(`Coverage of 95 % intervals for a proportion of ${MEAN}, ${NIGHTS} nights of 40 to 200, ${replications} replications, seed ${SEED}`);
console.log("correlation   pooled Wilson   quasi-binomial   beta-binomial");
for (const correlation of [0, 0.01, 0.04, 0.1]) {
  const [pooled = 0, quasi = 0, beta = 0] = coverage(correlation, randomSource(SEED));
  console.log(`${String(correlation).padEnd(13)} ${percent(pooled).padStart(13)}   ${percent(quasi).padStart(14)}   ${percent(beta).padStart(13)}`);
}

console.log(`\nFalse alarms at 5 %: 14 nights against 14 of the same law, mean 100 a night, ${replications} replications, seed ${SEED}`);
console.log("variance/mean   conditional Poisson   quasi-Poisson   permutation");
for (const dispersion of [1, 2, 5, 12, 40]) {
  const [plain = 0, quasi = 0, permuted = 0] = falseAlarms(dispersion, randomSource(SEED));
  console.log(`${String(dispersion).padEnd(15)} ${percent(plain).padStart(19)}   ${percent(quasi).padStart(13)}   ${percent(permuted).padStart(11)}`);
}
