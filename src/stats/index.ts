export {
  binomialChangePoints,
  poissonChangePoints,
  type ChangePointOptions,
  type ChangePoints,
  type Segment,
} from "./change-points/change-points.js";
export { betaQuantile, betaTails } from "./distributions/beta.js";
export { binomialTails } from "./distributions/binomial.js";
export { chiSquareQuantile, chiSquareTails } from "./distributions/chi-square.js";
export { fQuantile, fTails } from "./distributions/f.js";
export { gammaQuantile, gammaTails } from "./distributions/gamma.js";
export { normalQuantile, normalTails } from "./distributions/normal.js";
export { poissonTails } from "./distributions/poisson.js";
export { studentQuantile, studentTails } from "./distributions/student-t.js";
export type { CountTails, TailProbability, Tails } from "./distributions/tails.js";
export { erf, erfc } from "./kernels/error-function.js";
export { logGamma } from "./kernels/log-gamma.js";
export type { Interval, LevelOptions } from "./level.js";
export { benjaminiHochberg, holm, type AdjustedP } from "./multiple/adjust.js";
export { dispersionTest, type DispersionTest } from "./poisson/dispersion.js";
export { garwood, type GarwoodOptions, type RateInterval } from "./poisson/garwood.js";
export { negativeBinomial, type NegativeBinomial } from "./poisson/negative-binomial.js";
export { quasiPoissonRateRatio, type QuasiPoissonRateRatio } from "./poisson/quasi-poisson.js";
export { rateRatio, type Events, type ExactRateRatio, type RateRatio } from "./poisson/rate-ratio.js";
export { betaBinomial, type BetaBinomial } from "./proportion/beta-binomial.js";
export { clopperPearson } from "./proportion/clopper-pearson.js";
export { cochranArmitage, type CochranArmitage } from "./proportion/cochran-armitage.js";
export { heterogeneityTest, type HeterogeneityTest } from "./proportion/heterogeneity.js";
export {
  boundedProportion,
  imbensManski,
  type BoundedInterval,
  type BoundedProportionOptions,
  type PartialEstimate,
  type Range,
} from "./proportion/imbens-manski.js";
export { jeffreys, type JeffreysOptions } from "./proportion/jeffreys.js";
export { logitRandomEffects, type LogitRandomEffects } from "./proportion/logit-random-effects.js";
export { miettinenNurminen } from "./proportion/miettinen-nurminen.js";
export { newcombe, type DifferenceInterval } from "./proportion/newcombe.js";
export type { ProportionInterval, Trials } from "./proportion/proportion-interval.js";
export { quasiBinomial, type QuasiBinomial } from "./proportion/quasi-binomial.js";
export { wilson, type WilsonOptions } from "./proportion/wilson.js";
export { recordProbability, recordsAtLeast, type RecordProbability } from "./record/record-probability.js";
export { blockBootstrap, type BlockBootstrap, type BlockBootstrapOptions } from "./resampling/block-bootstrap.js";
export { circularShiftTest } from "./resampling/circular-shift-test.js";
export { meanDifference, permutationTest, type PermutationOptions, type TwoGroupStatistic } from "./resampling/permutation-test.js";
export { randomSource, type RandomSource } from "./resampling/random-source.js";
export type { BlockOptions, RearrangementTest, ResamplingOptions } from "./resampling/resampling-options.js";
export { lag1Autocorrelation } from "./trend/autocorrelation.js";
export { blockTrendTest } from "./trend/block-trend-test.js";
export { mannKendall, type MannKendall, type MannKendallOptions } from "./trend/mann-kendall.js";
export { runsTest, type RunsTest } from "./trend/runs-test.js";
export { theilSen, type TheilSen, type TheilSenOptions } from "./trend/theil-sen.js";
