import { describe, expect, it } from "vitest";
import { binomialChangePoints, poissonChangePoints } from "../../../src/stats/index.js";

describe("the segments between change points", () => {
  it("have the mean count of their values", () => {
    expect(poissonChangePoints([1, 2, 0, 9, 12, 9, 10], { penalty: 3 })).toMatchObject({ changePoints: [3], segments: [{ start: 0, end: 3, estimate: 1 }, { start: 3, end: 7, estimate: 10 }] });
  });

  it("have the share of successes of their groups", () => {
    const groups = [1, 3, 2, 9, 7].map((successes) => ({ successes, trials: 10 }));
    expect(binomialChangePoints(groups, { penalty: 3 })).toMatchObject({ changePoints: [3], segments: [{ start: 0, end: 3, estimate: 0.2 }, { start: 3, end: 5, estimate: 0.8 }] });
  });
});
