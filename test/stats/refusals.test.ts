import { describe, expect, it } from "vitest";
import * as stats from "../../src/stats/index.js";

const groups = [{ successes: 1, trials: 3 }, { successes: 2, trials: 3 }];
const [one, other] = [{ successes: 1, trials: 3 }, { successes: 2, trials: 3 }];
const nights = [3, 1, 4, 1, 5];
const WHOLE = "expected a whole number of 0 or more.";
const FROM_ONE = "expected a whole number of 1 or more.";
const FINITE = "expected a finite number.";
const POSITIVE = "expected a finite number above 0.";
const NOT_NEGATIVE = "expected a number of 0 or more.";
const PROBABILITY = "expected a probability from 0 to 1.";

/** A trend over as many values as told, which are 0, 1, 2 and so on. */
const upTo = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe("what has no meaning is refused by its name, with what was expected", () => {
  it.each<[string, () => unknown]>([
    ["level is 1: expected a confidence level between 0 and 1, such as 0.95.", () => stats.wilson(1, 3, { level: 1 })],
    ["level is 0: expected a confidence level between 0 and 1, such as 0.95.", () => stats.wilson(1, 3, { level: 0 })],
    ["level is NaN: expected a confidence level between 0 and 1, such as 0.95.", () => stats.garwood(1, { level: Number.NaN })],
    // distributions
    [`z is NaN: expected a number.`, () => stats.normalTails(Number.NaN)],
    [`x is NaN: expected a number.`, () => stats.erf(Number.NaN)],
    [`x is NaN: expected a number.`, () => stats.erfc(Number.NaN)],
    [`t is NaN: expected a number.`, () => stats.studentTails(Number.NaN, 3)],
    [`degreesOfFreedom is 0: ${POSITIVE}`, () => stats.studentTails(1, 0)],
    [`degreesOfFreedom is Infinity: ${POSITIVE}`, () => stats.studentQuantile({ upper: 0.1 }, Infinity)],
    [`x is -1: ${NOT_NEGATIVE}`, () => stats.chiSquareTails(-1, 3)],
    [`degreesOfFreedom is 0: ${POSITIVE}`, () => stats.chiSquareTails(1, 0)],
    [`degreesOfFreedom is 0: ${POSITIVE}`, () => stats.chiSquareQuantile({ upper: 0.1 }, 0)],
    [`f is -1: ${NOT_NEGATIVE}`, () => stats.fTails(-1, 1, 1)],
    [`d1 is 0: ${POSITIVE}`, () => stats.fTails(1, 0, 1)],
    [`d2 is 0: ${POSITIVE}`, () => stats.fTails(1, 1, 0)],
    [`d1 is 0: ${POSITIVE}`, () => stats.fQuantile({ upper: 0.1 }, 0, 1)],
    [`d2 is 0: ${POSITIVE}`, () => stats.fQuantile({ upper: 0.1 }, 1, 0)],
    [`x is -1: ${NOT_NEGATIVE}`, () => stats.gammaTails(-1, 1)],
    [`shape is 0: ${POSITIVE}`, () => stats.gammaTails(1, 0)],
    [`shape is 0: ${POSITIVE}`, () => stats.gammaQuantile({ upper: 0.1 }, 0)],
    [`x is 1.5: ${PROBABILITY}`, () => stats.betaTails(1.5, 1, 1)],
    [`a is 0: ${POSITIVE}`, () => stats.betaTails(0.5, 0, 1)],
    [`b is 0: ${POSITIVE}`, () => stats.betaTails(0.5, 1, 0)],
    [`a is 0: ${POSITIVE}`, () => stats.betaQuantile({ upper: 0.1 }, 0, 1)],
    [`b is 0: ${POSITIVE}`, () => stats.betaQuantile({ upper: 0.1 }, 1, 0)],
    [`lower is 2: ${PROBABILITY}`, () => stats.normalQuantile({ lower: 2 })],
    [`upper is -1: ${PROBABILITY}`, () => stats.normalQuantile({ upper: -1 })],
    [`trials is -1: ${WHOLE}`, () => stats.binomialTails(0, -1, 0.5)],
    [`successes is 0.5: ${WHOLE}`, () => stats.binomialTails(0.5, 3, 0.5)],
    ["successes is 4: expected at most the 3 trials.", () => stats.binomialTails(4, 3, 0.5)],
    [`probability is -0.5: ${PROBABILITY}`, () => stats.binomialTails(1, 3, -0.5)],
    [`k is -1: ${WHOLE}`, () => stats.poissonTails(-1, 1)],
    [`mean is NaN: ${NOT_NEGATIVE}`, () => stats.poissonTails(1, Number.NaN)],
    [`x is -1: ${NOT_NEGATIVE}`, () => stats.logGamma(-1)],
    // proportions
    [`trials is 0: ${FROM_ONE}`, () => stats.wilson(0, 0)],
    [`trials is 0: ${FROM_ONE}`, () => stats.jeffreys(0, 0)],
    [`trials is 0: ${FROM_ONE}`, () => stats.clopperPearson(0, 0)],
    [`trials is 0: ${FROM_ONE}`, () => stats.newcombe({ successes: 0, trials: 0 }, other)],
    [`trials is 0: ${FROM_ONE}`, () => stats.newcombe(one, { successes: 0, trials: 0 })],
    [`trials is 0: ${FROM_ONE}`, () => stats.miettinenNurminen({ successes: 0, trials: 0 }, other)],
    [`trials is 0: ${FROM_ONE}`, () => stats.miettinenNurminen(one, { successes: 0, trials: 0 })],
    ["successes is 4: expected at most the 3 trials.", () => stats.quasiBinomial([...groups, { successes: 4, trials: 3 }])],
    ["scores.length is 1: expected 2, one for each value.", () => stats.cochranArmitage(groups, [1])],
    [`score is Infinity: ${FINITE}`, () => stats.cochranArmitage(groups, [1, Infinity])],
    ["trials is 10000001: expected at most 10000000.", () => stats.betaBinomial([...groups, { successes: 1, trials: 10_000_001 }])],
    [`estimate is NaN: ${FINITE}`, () => stats.imbensManski({ lower: Number.NaN, upper: 1, lowerStandardError: 1, upperStandardError: 1 })],
    [`estimate is Infinity: ${FINITE}`, () => stats.imbensManski({ lower: 0, upper: 1, lowerStandardError: 1, upperStandardError: Infinity })],
    [`upper - lower is -1: ${NOT_NEGATIVE}`, () => stats.imbensManski({ lower: 1, upper: 0, lowerStandardError: 1, upperStandardError: 1 })],
    [`lowerStandardError is -1: ${NOT_NEGATIVE}`, () => stats.imbensManski({ lower: 0, upper: 1, lowerStandardError: -1, upperStandardError: 1 })],
    [`upperStandardError is -1: ${NOT_NEGATIVE}`, () => stats.imbensManski({ lower: 0, upper: 1, lowerStandardError: 1, upperStandardError: -1 })],
    [`trials is 0: ${FROM_ONE}`, () => stats.boundedProportion({ successes: 0, trials: 0 }, other)],
    [`trials is 0: ${FROM_ONE}`, () => stats.boundedProportion(one, { successes: 0, trials: 0 })],
    [`dispersion - 1 is -0.5: ${NOT_NEGATIVE}`, () => stats.boundedProportion(one, other, { dispersion: 0.5 })],
    [`the proportion of most less that of least is -0.5: ${NOT_NEGATIVE}`, () => stats.boundedProportion({ successes: 3, trials: 4 }, { successes: 1, trials: 4 })],
    // counts of events
    [`events is -1: ${WHOLE}`, () => stats.garwood(-1)],
    [`exposure is 0: ${POSITIVE}`, () => stats.garwood(1, { exposure: 0 })],
    [`events is 0.5: ${WHOLE}`, () => stats.rateRatio({ events: 1, exposure: 1 }, { events: 0.5, exposure: 1 })],
    [`exposure is 0: ${POSITIVE}`, () => stats.rateRatio({ events: 1, exposure: 1 }, { events: 1, exposure: 0 })],
    [`count is 0.5: ${WHOLE}`, () => stats.quasiPoissonRateRatio([1, 2], [3, 0.5])],
    [`count is 0.5: ${WHOLE}`, () => stats.dispersionTest([1, 0.5])],
    [`count is 0.5: ${WHOLE}`, () => stats.negativeBinomial([1, 0.5])],
    // series
    [`value is NaN: ${FINITE}`, () => stats.mannKendall([1, Number.NaN])],
    [`time is NaN: ${FINITE}`, () => stats.theilSen([1, 2], { times: [1, Number.NaN] })],
    ["times.length is 1: expected 2, one for each value.", () => stats.theilSen([1, 2], { times: [1] })],
    ["times[1] is 1: expected more than the time before it.", () => stats.theilSen([1, 2], { times: [1, 1] })],
    ["values.length is 20001: expected at most 20000.", () => stats.mannKendall(upTo(20_001))],
    ["values.length is 5001: expected at most 5000.", () => stats.theilSen(upTo(5001))],
    ["The exact law needs at most 50 values without ties.", () => stats.mannKendall([1, 2, 2], { law: "exact" })],
    ["The exact law needs at most 50 values without ties.", () => stats.mannKendall(upTo(51), { law: "exact" })],
    [`value is Infinity: ${FINITE}`, () => stats.theilSen([1, Infinity])],
    [`value is NaN: ${FINITE}`, () => stats.lag1Autocorrelation([1, Number.NaN])],
    [`value is NaN: ${FINITE}`, () => stats.blockTrendTest([1, Number.NaN], { seed: 1, blockLength: 1 })],
    [`blockLength is 6: expected at most 5.`, () => stats.blockTrendTest(nights, { seed: 1, blockLength: 6 })],
    [`count is 0.5: ${WHOLE}`, () => stats.poissonChangePoints([1, 0.5], { penalty: 3 })],
    ["successes is 4: expected at most the 3 trials.", () => stats.binomialChangePoints([{ successes: 4, trials: 3 }], { penalty: 3 })],
    [`penalty is -1: ${NOT_NEGATIVE}`, () => stats.poissonChangePoints(nights, { penalty: -1 })],
    [`minimumLength is 0: ${FROM_ONE}`, () => stats.poissonChangePoints(nights, { penalty: 3, minimumLength: 0 })],
    [`dispersion is 0: ${POSITIVE}`, () => stats.poissonChangePoints(nights, { penalty: 3, dispersion: 0 })],
    ["the length of the series is 20001: expected at most 20000.", () => stats.poissonChangePoints(upTo(20_001), { penalty: 3 })],
    // resampling
    [`seed is -1: ${WHOLE}`, () => stats.randomSource(-1)],
    ["bound is 0: expected a whole number from 1 to 2³².", () => stats.randomSource(1).nextBelow(0)],
    ["bound is 4294967297: expected a whole number from 1 to 2³².", () => stats.randomSource(1).nextBelow(2 ** 32 + 1)],
    [`resamples is 0: ${FROM_ONE}`, () => stats.permutationTest([1], [2], stats.meanDifference, { seed: 1, resamples: 0 })],
    ["resamples is 10000001: expected at most 10000000.", () => stats.permutationTest([1], [2], stats.meanDifference, { seed: 1, resamples: 10_000_001 })],
    [`blockLength is 0: ${FROM_ONE}`, () => stats.permutationTest([1], [2], stats.meanDifference, { seed: 1, blockLength: 0 })],
    ["blockLength is 3: expected at most 2.", () => stats.permutationTest([1], [2], stats.meanDifference, { seed: 1, blockLength: 3 })],
    ["blockLength is 2: expected at most 1.", () => stats.permutationTest([], [], stats.meanDifference, { seed: 1, blockLength: 2 })],
    [`blockLength is 0: ${FROM_ONE}`, () => stats.blockBootstrap(nights, (values) => values.length, { seed: 1, blockLength: 0 })],
    ["blockLength is 6: expected at most 5.", () => stats.blockBootstrap(nights, (values) => values.length, { seed: 1, blockLength: 6 })],
    ["marks.length is 1: expected 5, one for each value.", () => stats.circularShiftTest(nights, [true], stats.meanDifference)],
    ["values.length is 10001: expected at most 10000.", () => stats.circularShiftTest(upTo(10_001), upTo(10_001).map(Boolean), stats.meanDifference)],
    // many tests at once, and records
    [`probability is 2: ${PROBABILITY}`, () => stats.holm([0.1, 2])],
    [`probability is -1: ${PROBABILITY}`, () => stats.benjaminiHochberg([0.1, -1])],
    [`values is 0: ${FROM_ONE}`, () => stats.recordProbability(0)],
    ["values is 100001: expected at most 100000.", () => stats.recordProbability(100_001)],
    [`records is -1: ${WHOLE}`, () => stats.recordsAtLeast(-1, 3)],
    [`values is 0: ${FROM_ONE}`, () => stats.recordsAtLeast(1, 0)],
    ["values is 100001: expected at most 100000.", () => stats.recordsAtLeast(1, 100_001)],
    ["records is 1001: expected at most 1000.", () => stats.recordsAtLeast(1001, 2000)],
  ])("%s", (message, refused) => {
    const attempt = (): string => {
      try {
        refused();
      } catch (error) {
        if (error instanceof RangeError) return error.message;
        throw error;
      }
      return "accepted";
    };
    expect(attempt()).toBe(message);
  });

  it("and the least that has a meaning is accepted", () => {
    expect(stats.poissonChangePoints([2], { penalty: 0, minimumLength: 1 })?.cost).toBeCloseTo(-4 * Math.log(2), 12);
    expect(stats.recordProbability(1)).toEqual({ method: "exchangeable-records", newest: 1, expected: 1, variance: 0 });
    expect(stats.randomSource(0).nextBelow(1)).toBe(0);
    expect(stats.randomSource(1).nextBelow(2 ** 32)).toBeLessThan(2 ** 32);
    expect(stats.permutationTest([1], [2], stats.meanDifference, { seed: 1, resamples: 1, blockLength: 2 })?.arrangements).toBe(2);
    expect(stats.imbensManski({ lower: 0, upper: 0, lowerStandardError: 0, upperStandardError: 0 })).toMatchObject({ lower: 0, upper: 0 });
    expect(stats.holm([0, 1]).adjusted).toEqual([0, 1]);
  });
});
