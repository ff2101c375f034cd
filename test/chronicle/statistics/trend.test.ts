import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateTrend, trend } from "../../../src/chronicle/index.js";
import type { Quantity } from "../../../src/quantity/index.js";
import { blockTrendTest, cochranArmitage, heterogeneityTest, lag1Autocorrelation, mannKendall, studentTails, theilSen } from "../../../src/stats/index.js";
import { seriesOf, valueOf } from "./support.js";

const launches = [12, 30, 9, 41, 28, 55, 47, 39, 60, 72, 51, 80];

describe("the trend of a series", () => {
  it("is the Mann-Kendall test with the Theil-Sen slope, and the autocorrelation beside p", () => {
    const test = mannKendall(launches);
    const line = theilSen(launches, { level: 0.9 });
    const found = valueOf(trend(seriesOf(launches), { level: 0.9 }));
    expect(found).toMatchObject({
      method: "mann-kendall",
      slopeMethod: "theil-sen",
      level: 0.9,
      measure: "launched",
      step: "day",
      steps: 12,
      missing: [],
      bounded: [],
      score: { lower: test?.score, upper: test?.score },
      p: test?.p,
      slope: { lower: line?.slope, upper: line?.slope },
      slopeInterval: { lower: line?.lower, upper: line?.upper },
    });
    const residuals = launches.map((value, i) => value - (line?.intercept ?? 0) - (line?.slope ?? 0) * i);
    expect(found.autocorrelation).toBeCloseTo(lag1Autocorrelation(residuals) ?? 9, 12);
    expect(found).not.toHaveProperty("blockTest");
  });

  it("leaves days without a report out, lists them, and lets the slope run over them", () => {
    const outcome = trend(seriesOf([0, 1, undefined, undefined, 4, undefined, 6]));
    expect(valueOf(outcome)).toMatchObject({ steps: 4, missing: ["2025-03-03", "2025-03-04", "2025-03-06"], slope: { lower: 1, upper: 1 }, score: { lower: 6 } });
    expect(outcome.issues).toMatchObject([{ code: "missing_steps", severity: "warning" }]);
    expect(outcome.issues[0].message).toContain("3 of 7 steps");
  });

  it("takes only neighbouring days for its autocorrelation", () => {
    const apart = valueOf(trend(seriesOf([5, undefined, 1, undefined, 7, undefined, 2])));
    expect(apart.autocorrelation).toBeUndefined();
  });

  it("is none where nothing changes, with the probability 1", () => {
    expect(valueOf(trend(seriesOf([4, 4, 4, 4])))).toMatchObject({ score: { lower: 0, upper: 0 }, p: 1, slope: { lower: 0, upper: 0 }, autocorrelation: undefined });
  });

  it("adds the test by random stretches where it is asked for", () => {
    const blocks = { blockLength: 3, seed: 7, resamples: 99 };
    expect(valueOf(trend(seriesOf(launches), { blocks })).blockTest).toEqual(blockTrendTest(launches, blocks));
  });

  it("needs three figures, at most 5,000 steps and a level that there is", () => {
    expect(trend(seriesOf([1, 2, undefined]))).toMatchObject({ ok: false, issues: [{ code: "too_few_steps" }] });
    expect(trend(seriesOf([]))).toMatchObject({ ok: false, issues: [{ code: "too_few_steps" }] });
    expect(trend(seriesOf(Array.from({ length: 5001 }, () => 1)))).toMatchObject({ ok: false, issues: [{ code: "too_many_steps" }] });
    expect(() => trend(seriesOf(launches), { level: 2 })).toThrow(RangeError);
    expect(() => trend(seriesOf([1, { min: 2 }, 3]), { level: 2 })).toThrow(RangeError);
  });

  it("is refused across a break of definition, unless the measure spans it", () => {
    const across = { source: "Ukrainian Air Force", from: "2025-07-01", to: "2025-08-31" };
    expect(trend(seriesOf(launches, "shotDown", across))).toMatchObject({ ok: false, issues: [{ code: "definition_break" }] });
    expect(trend(seriesOf(launches, "launched", across)).ok).toBe(true);
    expect(trend(seriesOf(launches, "shotDown", across), { breaks: [] }).ok).toBe(true);
  });
});

describe("the trend of a series known by bounds", () => {
  it("tells what every series within them has in common", () => {
    const outcome = trend(seriesOf([1, { min: 10, max: 12 }, 20, { min: 30 }, 41]));
    const found = valueOf(outcome);
    expect(found).toMatchObject({ bounded: ["2025-03-02", "2025-03-04"], score: { lower: 8, upper: 10 } });
    expect(found.autocorrelation).toBeUndefined();
    expect(outcome.issues).toMatchObject([{ code: "bounded_steps", severity: "warning" }]);
  });

  it("marks what rests on a hedged figure", () => {
    expect(valueOf(trend(seriesOf([1, { min: 10, max: 10, approximate: true }, 20]))).approximate).toBe(true);
    expect(valueOf(trend(seriesOf([1, 10, 20])))).not.toHaveProperty("approximate");
  });

  it("leaves an end open where nothing bounds it", () => {
    const found = valueOf(trend(seriesOf([{ min: 1 }, { min: 1 }, { min: 1 }])));
    expect(found).toMatchObject({ slope: {}, slopeInterval: {}, p: 1, score: { lower: -3, upper: 3 } });
    expect(found.slope).not.toHaveProperty("upper");
  });

  it("holds the trend of every series within the bounds", () => {
    const step = fc.record({ least: fc.nat(30), width: fc.nat(6), inside: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
        const bounds = steps.map(({ least, width }): Quantity => (width === 0 ? least : { min: least, max: least + width }));
        const one = valueOf(trend(seriesOf(steps.map(({ least, width, inside }) => least + Math.min(width, inside)))));
        const all = valueOf(trend(seriesOf(bounds)));
        expect(all.p).toBeGreaterThanOrEqual(one.p - 1e-12);
        for (const [outer, inner] of [[all.score, one.score], [all.slope, one.slope], [all.slopeInterval, one.slopeInterval]] as const) {
          expect(outer.lower ?? -Infinity).toBeLessThanOrEqual((inner.lower ?? NaN) + 1e-12);
          expect(outer.upper ?? Infinity).toBeGreaterThanOrEqual((inner.upper ?? NaN) - 1e-12);
        }
      }),
    );
  });
});

describe("the trend of a rate", () => {
  const out = [40, 60, 55, 80, 90, 70];
  const won = [30, 42, 33, 44, 40, 28];
  const groups = won.map((successes, i) => ({ successes, trials: out[i] ?? 0 }));

  it("is the Cochran-Armitage test, with the scatter about the trend", () => {
    const test = cochranArmitage(groups);
    const rest = (heterogeneityTest(groups)?.statistic ?? NaN) - (test?.z ?? NaN) ** 2;
    const found = valueOf(rateTrend(seriesOf(won, "intercepted"), seriesOf(out)));
    expect(found).toMatchObject({ method: "cochran-armitage", level: 0.95, steps: 6, leftOut: [] });
    expect(found.z).toBeCloseTo(test?.z ?? NaN, 12);
    expect(found.p).toBeCloseTo(test?.p ?? NaN, 12);
    expect(found.dispersion).toBeCloseTo(rest / 4, 10);
    expect(found.scaledP).toBeCloseTo(2 * studentTails(Math.abs(found.z) / Math.sqrt(Math.max(1, rest / 4)), 4).upper, 12);
    expect(found.lower).toBeLessThan(found.slope);
    expect(found.upper).toBeGreaterThan(found.slope);
    expect(found.slope).toBeLessThan(0);
  });

  it("has the slope of the line that the rates lie on", () => {
    const found = valueOf(rateTrend(seriesOf([10, 20, 30, 40], "intercepted"), seriesOf([100, 100, 100, 100])));
    expect(found.slope).toBeCloseTo(0.1, 12);
    expect(found.dispersion).toBeCloseTo(0, 10);
  });

  it("finds less where steps scatter than independent weapons would have it", () => {
    const scattered = valueOf(rateTrend(seriesOf([80, 10, 95, 20, 98, 30, 99, 60], "intercepted"), seriesOf([100, 100, 100, 100, 100, 100, 100, 100])));
    expect(scattered.dispersion).toBeGreaterThan(10);
    expect(scattered.p).toBeLessThan(0.01);
    expect(scattered.scaledP).toBeGreaterThan(0.3);
  });

  it("lists each step that is in no sum, with the reason", () => {
    const outcome = rateTrend(
      seriesOf([...won, undefined, 0, { min: 3 }, 9], "intercepted"),
      seriesOf([...out, 10, 0, 10, 8]),
    );
    expect(valueOf(outcome)).toMatchObject({
      steps: 6,
      leftOut: [
        { key: "2025-03-07", reason: "missing" },
        { key: "2025-03-08", reason: "nothing_launched" },
        { key: "2025-03-09", reason: "bounded" },
        { key: "2025-03-10", reason: "contradictory" },
      ],
    });
    expect(outcome.issues.map(({ code }) => code)).toEqual(["missing_steps", "bounded_steps"]);
  });

  it("is refused for two series of different things, and for too few steps", () => {
    const other = rateTrend(seriesOf(won, "intercepted", { source: "Staff" }), seriesOf(out));
    expect(other).toMatchObject({ ok: false, issues: [{ code: "different_series" }] });
    expect(other.issues[0].message).toContain("source");
    expect(rateTrend(seriesOf([1, 2], "intercepted"), seriesOf([3, 4]))).toMatchObject({ ok: false, issues: [{ code: "too_few_steps" }] });
    const across = { source: "Ukrainian Air Force", from: "2025-07-01", to: "2025-08-31" };
    expect(rateTrend(seriesOf(won, "shotDown", across), seriesOf(out, "launched", across))).toMatchObject({ ok: false, issues: [{ code: "definition_break" }] });
  });
});
