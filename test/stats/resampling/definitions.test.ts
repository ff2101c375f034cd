import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockBootstrap, circularShiftTest, meanDifference, permutationTest, randomSource } from "../../../src/stats/index.js";
import { sourceOf } from "../../../src/stats/resampling/random-source.js";
import { expectNear } from "../support/accuracy.js";

describe("the generator", () => {
  it("makes a unit of 27 bits of one number and 26 of the next", () => {
    const source = sourceOf([1, 2, 3, 4]);
    const units = [source.nextUnit(), source.nextUnit()];
    expect(units).toEqual([[11520, 0], [5927040, 70819200]].map(([high = 0, low = 0]) => (Math.floor(high / 32) * 2 ** 26 + Math.floor(low / 64)) / 2 ** 53));
  });

  it("draws again what would favour small numbers", () => {
    const bound = 2 ** 31 + 1;
    const [raw, drawn] = [sourceOf([1, 2, 3, 4]), sourceOf([1, 2, 3, 4])];
    const fair = Array.from({ length: 40 }, raw.next32).filter((value) => value < bound);
    expect(fair.length).toBeLessThan(40);
    expect(fair.map(() => drawn.nextBelow(bound))).toEqual(fair);
  });

  it("gives these numbers for the seed 7, in every version", () => {
    const source = randomSource(7);
    expect([source.next32(), source.next32(), source.next32()]).toEqual([1004282400, 2200021487, 1928073449]);
  });
});

describe("the permutation test", () => {
  it("looks at all deals where there are no more of them than arrangements asked for", () => {
    const of = (resamples: number): unknown => permutationTest([9, 8, 7], [3, 2, 1], meanDifference, { seed: 1, resamples });
    expect(of(19)).toMatchObject({ method: "permutation-exact", arrangements: 20 });
    expect(of(18)).toMatchObject({ method: "permutation", arrangements: 19 });
  });

  it("by blocks is drawn however few orders there are", () => {
    expect(permutationTest([9, 8], [3, 2], meanDifference, { seed: 1, resamples: 99, blockLength: 2 })?.method).toBe("permutation");
  });

  it("has no answer where either group is empty", () => {
    expect(permutationTest([1], [], meanDifference, { seed: 1 })).toBeUndefined();
  });

  it("deals each member once, neighbours of a block together, cut at every place", () => {
    const members = [0, 1, 2, 3, 4, 5, 6];
    const firstRuns = new Set<number>();
    const seen = (first: readonly number[], second: readonly number[]): number => {
      const order = [...first, ...second];
      expect([...order].sort((a, b) => a - b)).toEqual(members);
      const breaks = order.slice(1).filter((member, i) => member !== (order[i] ?? 0) + 1).length;
      // Seven members cut into blocks of three make at most four pieces.
      expect(breaks).toBeLessThanOrEqual(3);
      firstRuns.add(order.indexOf(0) === 0 ? 0 : order.filter((member, i) => i > order.indexOf(0) && member === i - order.indexOf(0)).length);
      return 0;
    };
    permutationTest(members.slice(0, 3), members.slice(3), seen, { seed: 3, resamples: 300, blockLength: 3 });
    expect(firstRuns.size).toBeGreaterThan(2);
  });

  it("one by one brings every member to the front alike", () => {
    const members = Array.from({ length: 20 }, (_, i) => i);
    const firsts = new Map<number, number>();
    permutationTest(members.slice(0, 10), members.slice(10), ([first = -1]) => {
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      return 0;
    }, { seed: 5, resamples: 6000 });
    for (const member of members) expect(Math.abs((firsts.get(member) ?? 0) - 300)).toBeLessThan(90);
  });
});

describe("the circular-shift test", () => {
  it("compares the marked with the rest at every position", () => {
    expect(circularShiftTest([9, 1, 2, 3], [true, false, false, false], meanDifference)).toEqual({ method: "circular-shift", statistic: 7, p: 0.25, smallestP: 0.25, arrangements: 4 });
    expect(circularShiftTest([4, 0, 4, 0], [true, false, false, false], meanDifference)?.p).toBe(1);
    expect(circularShiftTest([4, 3, 0, 5], [true, true, false, false], (first, second) => first.reduce((a, b) => a + b, 0) - second.length)).toMatchObject({ statistic: 5, p: 0.5 });
  });
});

describe("the block bootstrap", () => {
  it("takes its ends between the order statistics and its error over one draw fewer", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 12 }), fc.nat(), fc.integer({ min: 2, max: 40 }), (values, seed, resamples) => {
        const drawn: number[] = [];
        const sum = (list: readonly number[]): number => {
          const total = list.reduce((a, b) => a + b, 0);
          drawn.push(total);
          return total;
        };
        const found = blockBootstrap(values, sum, { blockLength: 1, seed, resamples, level: 0.8 });
        const sorted = drawn.slice(0, resamples).sort((a, b) => a - b);
        const centre = sorted.reduce((a, b) => a + b, 0) / resamples;
        const between = (share: number): number => {
          const place = share * (resamples - 1);
          const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
          return below * (1 - (place % 1)) + above * (place % 1);
        };
        expectNear(found?.standardError, Math.sqrt(sorted.reduce((total, value) => total + (value - centre) ** 2, 0) / (resamples - 1)), 1e-9, "error", 1e-9);
        expectNear(found?.lower, between(0.1), 1e-9, "lower", 1e-9);
        expectNear(found?.upper, between(0.9), 1e-9, "upper", 1e-9);
      }),
    );
  });
});
