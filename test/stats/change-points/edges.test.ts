import { describe, expect, it } from "vitest";
import { benjaminiHochberg, binomialChangePoints, holm, poissonChangePoints } from "../../../src/stats/index.js";

describe("change points at the edges", () => {
  it("are none at an infinite penalty, at the cost of the one segment", () => {
    const [none, one] = [poissonChangePoints([1, 100, 4], { penalty: Infinity }), poissonChangePoints([1, 100, 4], { penalty: 1e9 })];
    expect(none).toMatchObject({ changePoints: [], cost: one?.cost });
    expect(none?.cost).toBeCloseTo(2 * 105 * Math.log(3 / 105), 9);
  });

  it("are not looked for where no group holds a trial, and a group without one changes nothing", () => {
    expect(binomialChangePoints([{ successes: 0, trials: 0 }, { successes: 0, trials: 0 }], { penalty: 1 })).toBeUndefined();
    expect(binomialChangePoints([{ successes: 0, trials: 0 }, { successes: 3, trials: 4 }, { successes: 0, trials: 0 }], { penalty: 0 })?.segments).toEqual([{ start: 0, end: 3, estimate: 0.75 }]);
  });
});

describe("an adjusted probability just at the error rate", () => {
  it("rejects, also where one less the level is not exact", () => {
    for (const method of [holm, benjaminiHochberg]) {
      for (const [p, level] of [[0.1, 0.9], [0.05, 0.95], [0.01, 0.99], [0.001, 0.999], [0.2, 0.8]] as const) expect(method([p], { level }).rejected).toEqual([true]);
      expect(method([0.1001], { level: 0.9 }).rejected).toEqual([false]);
    }
  });
});
