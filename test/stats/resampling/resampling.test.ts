import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockBootstrap, circularShiftTest, meanDifference, permutationTest, randomSource, type Trials } from "../../../src/stats/index.js";
import { sourceOf } from "../../../src/stats/resampling/random-source.js";

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("the generator", () => {
  it("is xoshiro128** as published, from the state 1, 2, 3, 4", () => {
    const source = sourceOf([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, source.next32)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  it("gives the same numbers for the same seed, and others for another, also beyond 32 bits", () => {
    const first = (seed: number): number[] => Array.from({ length: 5 }, randomSource(seed).next32);
    expect(first(7)).toEqual(first(7));
    expect(new Set([0, 1, 7, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].map((seed) => first(seed).join())).size).toBe(6);
  });

  it("draws below a bound evenly, and units in [0, 1)", () => {
    const source = randomSource(11);
    const seen = Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i += 1) {
      const face = source.nextBelow(6);
      seen[face] = (seen[face] ?? 0) + 1;
    }
    for (const count of seen) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    const units = Array.from({ length: 10_000 }, source.nextUnit);
    expect(Math.min(...units)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...units)).toBeLessThan(1);
    expect(mean(units)).toBeCloseTo(0.5, 1);
  });

  it("refuses a seed that is no whole number and a bound it cannot reach", () => {
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => randomSource(seed)).toThrow(RangeError);
    for (const bound of [0, 1.5, 2 ** 33]) expect(() => randomSource(1).nextBelow(bound)).toThrow(RangeError);
  });
});

describe("the permutation test", () => {
  it("of three against three looks at all twenty deals and says that no p below 0.1 is possible", () => {
    expect(permutationTest([9, 8, 7], [3, 2, 1], meanDifference, { seed: 1 })).toEqual({ method: "permutation-exact", statistic: 6, p: 0.1, smallestP: 0.1, arrangements: 20 });
    expect(permutationTest([9], [3, 2, 1], meanDifference, { seed: 1 })).toMatchObject({ p: 0.25, smallestP: 0.25, arrangements: 4 });
  });

  it("drawn at random comes close to the exact one", () => {
    const [first, second] = [[1, 5, 3, 8, 2, 9, 4], [7, 12, 6, 11, 10, 3, 14]];
    const exact = permutationTest(first, second, meanDifference, { seed: 1 });
    const drawn = permutationTest(first, second, meanDifference, { seed: 1, resamples: 3000 });
    expect([exact?.method, drawn?.method]).toEqual(["permutation-exact", "permutation"]);
    expect(drawn?.arrangements).toBe(3001);
    expect(Math.abs((exact?.p ?? 0) - (drawn?.p ?? 1))).toBeLessThan(0.02);
  });

  it("has a p between its smallest and 1, the same for the same seed and either order of groups", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, fc.nat(), (first, second, seed) => {
        const options = { seed, resamples: 99 };
        const found = permutationTest(first, second, meanDifference, options);
        expect(found).toEqual(permutationTest(first, second, meanDifference, options));
        expect(found?.p).toBeGreaterThanOrEqual(found?.smallestP ?? 2);
        expect(found?.p).toBeLessThanOrEqual(1);
        if (found?.method === "permutation-exact") expect(permutationTest(second, first, meanDifference, options)?.p).toBeCloseTo(found.p, 12);
      }),
    );
  });

  it("compares rates of nights as sums over sums", () => {
    const rate = (nights: readonly Trials[]): number => nights.reduce((total, night) => total + night.successes, 0) / nights.reduce((total, night) => total + night.trials, 0);
    const before = [{ successes: 52, trials: 84 }, { successes: 385, trials: 479 }];
    const after = [{ successes: 10, trials: 40 }, { successes: 99, trials: 100 }];
    const found = permutationTest(before, after, (first, second) => rate(first) - rate(second), { seed: 5 });
    expect(found?.statistic).toBeCloseTo(437 / 563 - 109 / 140, 12);
    expect(found?.arrangements).toBe(6);
  });

  it("by blocks does not take a slow wave for a difference", () => {
    const wave = Array.from({ length: 120 }, (_, i) => Math.sin((2 * Math.PI * i) / 60) + (i % 7) / 100);
    const [first, second] = [wave.slice(0, 30), wave.slice(30)];
    const single = permutationTest(first, second, meanDifference, { seed: 2, resamples: 499 });
    const blocks = permutationTest(first, second, meanDifference, { seed: 2, resamples: 499, blockLength: 30 });
    expect(single?.p).toBe(0.002);
    expect(blocks?.p).toBeGreaterThan(0.05);
  });

  it("has no answer for an empty group and refuses impossible options", () => {
    expect(permutationTest([], [1], meanDifference, { seed: 1 })).toBeUndefined();
    for (const options of [{ seed: -1 }, { seed: 1, resamples: 0 }, { seed: 1, resamples: 1e9 }, { seed: 1, blockLength: 3 }, { seed: 1, blockLength: 0 }]) {
      expect(() => permutationTest([1], [2], meanDifference, options)).toThrow(RangeError);
    }
  });
});

describe("the circular-shift test", () => {
  const marks = (n: number, from: number, to: number): boolean[] => Array.from({ length: n }, (_, i) => i >= from && i < to);

  it("turns the marks to every position and cannot give a p below 1/n", () => {
    const values = Array.from({ length: 20 }, (_, i) => (i >= 5 && i < 9 ? 50 : i % 3));
    expect(circularShiftTest(values, marks(20, 5, 9), meanDifference)).toMatchObject({ method: "circular-shift", p: 0.05, smallestP: 0.05, arrangements: 20 });
  });

  it("does not change when values and marks are turned together", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 15 }), fc.nat(), (pairs, by) => {
        const turn = <T>(list: readonly T[]): T[] => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
        const values = pairs.map(([value]) => value);
        const marked = pairs.map(([, mark]) => mark);
        const [here, there] = [circularShiftTest(values, marked, meanDifference), circularShiftTest(turn(values), turn(marked), meanDifference)];
        expect(there?.p).toBe(here?.p);
        if (here !== undefined) expect(here.p).toBeGreaterThanOrEqual(here.smallestP);
      }),
    );
  });

  it("has no answer where all or none are marked and refuses lists of different length", () => {
    expect([circularShiftTest([1, 2], [true, true], meanDifference), circularShiftTest([1, 2], [false, false], meanDifference), circularShiftTest([], [], meanDifference)]).toEqual([undefined, undefined, undefined]);
    expect(() => circularShiftTest([1, 2], [true], meanDifference)).toThrow("marks.length is 1: expected 2");
  });
});

describe("the block bootstrap", () => {
  const source = randomSource(99);
  const noise = Array.from({ length: 400 }, source.nextUnit);

  it("of independent values has the standard error of the mean", () => {
    const found = blockBootstrap(noise, mean, { blockLength: 1, seed: 4, resamples: 2000 });
    const error = Math.sqrt(mean(noise.map((value) => (value - mean(noise)) ** 2)) / 400);
    expect(found).toMatchObject({ method: "circular-block-bootstrap", level: 0.95, estimate: mean(noise), resamples: 2000, blockLength: 1 });
    expect((found?.standardError ?? 0) / error).toBeCloseTo(1, 1);
    expect((found?.upper ?? 0) - (found?.lower ?? 0)).toBeCloseTo(2 * 1.96 * error, 2);
  });

  it("of persistent values is wider in blocks than one by one", () => {
    const slow = noise.map((_, i) => mean(noise.slice(Math.max(0, i - 10), i + 1)));
    const single = blockBootstrap(slow, mean, { blockLength: 1, seed: 4, resamples: 500 });
    const blocks = blockBootstrap(slow, mean, { blockLength: 25, seed: 4, resamples: 500 });
    expect((blocks?.standardError ?? 0) / (single?.standardError ?? 1)).toBeGreaterThan(2);
  });

  it("is the same for the same seed and holds a constant exactly", () => {
    const options = { blockLength: 3, seed: 8, resamples: 50 };
    expect(blockBootstrap(noise, mean, options)).toEqual(blockBootstrap(noise, mean, options));
    expect(blockBootstrap([5, 5, 5, 5], mean, options)).toMatchObject({ lower: 5, upper: 5, estimate: 5, standardError: 0 });
  });

  it("leaves out resamples without an answer and has none where none has", () => {
    const share = (values: readonly number[]): number => 1 / values.filter((value) => value > 0).length;
    const found = blockBootstrap([0, 0, 1], share, { blockLength: 1, seed: 1, resamples: 200 });
    expect(found?.resamples).toBeLessThan(200);
    expect(found?.resamples).toBeGreaterThan(100);
    expect(blockBootstrap([1, 2], () => Number.NaN, { blockLength: 1, seed: 1, resamples: 9 })).toBeUndefined();
    expect(blockBootstrap([], mean, { blockLength: 1, seed: 1 })).toBeUndefined();
    expect(() => blockBootstrap([1, 2], mean, { blockLength: 3, seed: 1 })).toThrow(RangeError);
  });
});
