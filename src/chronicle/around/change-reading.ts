import {
  circularShiftTest,
  dispersionTest,
  lag1Autocorrelation,
  meanDifference,
  permutationTest,
  quasiPoissonRateRatio,
  rateRatio,
  type Events,
  type PermutationOptions,
  type RearrangementTest,
} from "../../stats/index.js";
import { attainableP } from "./attainable-p.js";
import type { ComparableNight } from "./comparable-nights.js";
import type { ChangeReading, CountReading } from "./strikes-change.js";

/** How the tests of a comparison are run. */
export interface TestOptions extends PermutationOptions {
  readonly blockLength: number;
  readonly level?: number | undefined;
}

/** Longest series that is turned around. */
const LONGEST_TURNED = 10_000;

/**
 * All tests under one reading.
 *
 * @returns `undefined` where there is no night before, or none after
 */
export function changeReading(nights: readonly ComparableNight[], reading: CountReading, options: TestOptions): ChangeReading | undefined {
  const counts = nights.map(({ phase, min, max }) => ((phase === "after") === (reading === "after_least") ? min : max));
  const levelled = lessRoundMeans(nights, counts);
  const marks = nights.map(({ phase }) => phase === "after");
  const split = (values: readonly number[]): [number[], number[]] => [values.filter((_, i) => marks[i] === false), values.filter((_, i) => marks[i] === true)];
  const [before, after] = split(counts);
  const permutation = permutationTest(...split(levelled), afterLessBefore, options);
  if (permutation === undefined) return undefined;
  const lag1 = lag1Autocorrelation(levelled);
  const dispersion = dispersionTest(counts);
  const quasiPoisson = quasiPoissonRateRatio(after, before, options);
  const circularShift = nights.length > LONGEST_TURNED ? undefined : circularShiftTest(levelled, marks, meanDifference);
  return {
    reading,
    difference: permutation.statistic,
    permutation: { ...permutation, smallestP: Math.max(permutation.smallestP, attainableP(before.length, after.length, options.blockLength)) },
    ...(circularShift === undefined ? {} : { circularShift: withMirror(circularShift, marks) }),
    ...(lag1 === undefined ? {} : { lag1 }),
    ...(dispersion === undefined ? {} : { dispersion }),
    ...(quasiPoisson === undefined ? {} : { quasiPoisson }),
    poisson: rateRatio(eventsOf(after), eventsOf(before), options),
  };
}

function afterLessBefore(before: readonly number[], after: readonly number[]): number {
  return meanDifference(after, before);
}

function eventsOf(counts: readonly number[]): Events {
  return { events: counts.reduce((sum, count) => sum + count, 0), exposure: counts.length };
}

/** Counts less the mean of their own round's, so that a level which differs from round to round is no difference. */
function lessRoundMeans(nights: readonly ComparableNight[], counts: readonly number[]): number[] {
  const sums = new Map<number, { sum: number; nights: number }>();
  nights.forEach(({ round }, i) => {
    const { sum, nights: before } = sums.get(round) ?? { sum: 0, nights: 0 };
    sums.set(round, { sum: sum + (counts[i] ?? 0), nights: before + 1 });
  });
  if (sums.size < 2) return [...counts];
  return nights.map(({ round }, i) => {
    const { sum, nights: of } = sums.get(round) ?? { sum: 0, nights: 1 };
    return (counts[i] ?? 0) - sum / of;
  });
}

/** A turn that makes the nights after change places with those before is as far as none: the least `p` counts it. */
function withMirror(test: RearrangementTest, marks: readonly boolean[]): RearrangementTest {
  const n = marks.length;
  let alike = 0;
  for (let shift = 0; shift < n; shift += 1) {
    const isSame = (same: boolean): boolean => marks.every((mark, i) => (mark === marks[(i + shift) % n]) === same);
    if (isSame(true) || isSame(false)) alike += 1;
  }
  return { ...test, smallestP: Math.max(test.smallestP, alike / n) };
}
