import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialChangePoints, poissonChangePoints, type Trials } from "../../../src/stats/index.js";
import { expectNear } from "../support/accuracy.js";
import { trials } from "../support/arbitraries.js";

/** A lull of twelve nights; least cost by a dynamic programme in Python and by R's changepoint (PELT). */
const LULL = [
  9, 13, 9, 14, 14, 17, 8, 11, 12, 9, 12, 10, 11, 11, 9, 11, 15, 18, 8, 15, 11, 13, 5, 13, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 16, 16, 15, 11, 18, 12, 17, 12, 17, 19, 17,
  16, 11, 16, 21, 20, 11, 17, 17, 17, 21, 23, 13, 20,
];

function poissonCost(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  return total === 0 ? 0 : 2 * total * Math.log(values.length / total);
}

function binomialCost(groups: readonly Trials[]): number {
  const won = groups.reduce((total, group) => total + group.successes, 0);
  const lost = groups.reduce((total, group) => total + group.trials - group.successes, 0);
  const part = (count: number): number => (count === 0 ? 0 : count * Math.log(count / (won + lost)));
  return -2 * (part(won) + part(lost));
}

/** Least cost over all partitions, one by one. */
function leastOfAll<T>(values: readonly T[], cost: (segment: readonly T[]) => number, penalty: number, minimumLength: number): number {
  let least = Infinity;
  for (let mask = 0; mask < 2 ** (values.length - 1); mask += 1) {
    const cuts = [0, ...values.map((_, i) => i + 1).filter((i) => i < values.length && (mask >> (i - 1)) % 2 === 1), values.length];
    const segments = cuts.slice(1).map((end, i) => values.slice(cuts[i] ?? 0, end));
    if (segments.some((segment) => segment.length < minimumLength)) continue;
    least = Math.min(least, segments.reduce((total, segment) => total + cost(segment), penalty * (segments.length - 1)));
  }
  return least;
}

describe("change points", () => {
  it("of a lull are its first night and the first after it, at R's cost", () => {
    const found = poissonChangePoints(LULL, { penalty: 12.3814031551353 });
    expect(found).toMatchObject({ method: "optimal-partition", model: "poisson", changePoints: [25, 37], minimumLength: 1, dispersion: 1 });
    expectNear(found?.cost, -3647.1542735689623, 1e-12, "cost");
    expect(found?.segments.map(({ start, end }) => [start, end])).toEqual([[0, 25], [25, 37], [37, 62]]);
    expect(found?.segments[1]?.estimate).toBe(0);
  });

  it("of a rate are found from successes and trials", () => {
    const groups = [...Array<Trials>(15).fill({ successes: 80, trials: 100 }), ...Array<Trials>(10).fill({ successes: 0, trials: 100 })];
    const found = binomialChangePoints(groups, { penalty: 11 });
    expect(found).toMatchObject({ model: "binomial", changePoints: [15], segments: [{ start: 0, end: 15, estimate: 0.8 }, { start: 15, end: 25, estimate: 0 }] });
    expect(binomialChangePoints(Array<Trials>(20).fill({ successes: 9, trials: 9 }), { penalty: 9 })).toMatchObject({ changePoints: [], cost: 0 });
  });

  it("are the cheapest of all partitions", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), fc.array(trials, { minLength: 1, maxLength: 9 }), fc.double({ min: 0, max: 30, noNaN: true }), fc.integer({ min: 1, max: 3 }), (counts, groups, penalty, minimumLength) => {
        const poisson = poissonChangePoints(counts, { penalty, minimumLength });
        expectNear(poisson?.cost, leastOfAll(counts, poissonCost, penalty, Math.min(minimumLength, counts.length)), 1e-9, "Poisson", 1e-9);
        const binomial = binomialChangePoints(groups, { penalty, minimumLength });
        expectNear(binomial?.cost, leastOfAll(groups, binomialCost, penalty, Math.min(minimumLength, groups.length)), 1e-9, "binomial", 1e-9);
      }),
    );
  });

  it("tile the series, are no more for a larger penalty, and a dispersion is as good as a larger penalty", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 60 }), fc.double({ min: 1, max: 50, noNaN: true }), fc.double({ min: 1, max: 20, noNaN: true }), (counts, penalty, dispersion) => {
        const found = poissonChangePoints(counts, { penalty });
        const scaled = poissonChangePoints(counts, { penalty, dispersion });
        expect(found?.segments.flatMap(({ start, end }) => counts.slice(start, end))).toEqual(counts);
        expect(scaled?.changePoints.length).toBeLessThanOrEqual(found?.changePoints.length ?? 0);
        expectNear((scaled?.cost ?? 0) * dispersion, poissonChangePoints(counts, { penalty: penalty * dispersion })?.cost ?? 0, 1e-9, "cost", 1e-9);
      }),
    );
  });

  it("of overdispersed nights vanish once the dispersion is taken into account", () => {
    const nights = [10, 120, 35, 80, 5, 210, 60, 15, 90, 40, 22, 130, 8, 75, 30, 160, 20, 95, 12, 240];
    expect(poissonChangePoints(nights, { penalty: 9 })?.changePoints.length).toBeGreaterThan(10);
    expect(poissonChangePoints(nights, { penalty: 9, dispersion: 50 })?.changePoints).toEqual([]);
  });

  it("of nothing are no answer; a series shorter than a segment is one", () => {
    expect([poissonChangePoints([], { penalty: 1 }), binomialChangePoints([], { penalty: 1 })]).toEqual([undefined, undefined]);
    expect(poissonChangePoints([1, 90], { penalty: 0, minimumLength: 7 })?.changePoints).toEqual([]);
  });

  it("are refused for a negative penalty, an empty segment or what is no count", () => {
    for (const options of [{ penalty: -1 }, { penalty: Number.NaN }, { penalty: 1, minimumLength: 0 }, { penalty: 1, dispersion: 0 }]) expect(() => poissonChangePoints([1, 2], options)).toThrow(RangeError);
    expect(() => poissonChangePoints([1, -2], { penalty: 1 })).toThrow(RangeError);
    expect(() => binomialChangePoints([{ successes: 3, trials: 2 }], { penalty: 1 })).toThrow(RangeError);
  });
});
