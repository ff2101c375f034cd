import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePoints, rateChangePoints } from "../../../src/chronicle/index.js";
import { binomialChangePoints, poissonChangePoints } from "../../../src/stats/index.js";
import { seriesOf, valueOf } from "./support.js";

describe("the changes of a series", () => {
  it("lie between steps, with the mean of each level", () => {
    expect(valueOf(changePoints(seriesOf([2, 3, 2, 30, 31, 29]), { penalty: 10, dispersion: 1 }))).toEqual({
      method: "optimal-partition",
      model: "poisson",
      penalty: 10,
      minimumLength: 1,
      dispersion: 1,
      dispersionFrom: "given",
      changes: [{ after: "2025-03-03", from: "2025-03-04" }],
      segments: [
        { from: "2025-03-01", to: "2025-03-03", steps: 3, estimate: 7 / 3 },
        { from: "2025-03-04", to: "2025-03-06", steps: 3, estimate: 30 },
      ],
      leftOut: [],
    });
  });

  it("may lie anywhere within a gap, and days without a report are no nought", () => {
    const outcome = changePoints(seriesOf([30, 31, undefined, undefined, 29, 80, undefined, 82, 79]), { penalty: 10, dispersion: 1 });
    expect(valueOf(outcome).changes).toEqual([{ after: "2025-03-05", from: "2025-03-06" }]);
    expect(valueOf(outcome).leftOut).toEqual(["2025-03-03", "2025-03-04", "2025-03-07"].map((key) => ({ key, reason: "missing" })));
    expect(outcome.issues).toMatchObject([{ code: "missing_steps" }]);
    expect(valueOf(changePoints(seriesOf([30, 31, undefined, 80, 82]), { penalty: 10, dispersion: 1 })).changes).toEqual([{ after: "2025-03-02", from: "2025-03-04" }]);
    expect(valueOf(changePoints(seriesOf([30, 31, 0, 0, 29, 31]), { penalty: 10, dispersion: 1 })).changes).toHaveLength(2);
  });

  it("leave out steps with bounds, and say so", () => {
    const outcome = changePoints(seriesOf([2, { min: 160 }, 3, 2]), { penalty: 10 });
    expect(valueOf(outcome)).toMatchObject({ changes: [], leftOut: [{ key: "2025-03-02", reason: "bounded" }] });
    expect(outcome.issues).toMatchObject([{ code: "bounded_steps" }]);
  });

  it("are not found in scatter alone: the dispersion of neighbours divides the costs", () => {
    const waves = [5, 80, 12, 60, 3, 95, 20, 70, 8, 66, 4, 90];
    const found = valueOf(changePoints(seriesOf(waves), { penalty: 8 }));
    expect(found.dispersionFrom).toBe("neighbours");
    expect(found.dispersion).toBeGreaterThan(20);
    expect(found.changes).toEqual([]);
    expect(valueOf(changePoints(seriesOf(waves), { penalty: 8, dispersion: 1 })).changes.length).toBeGreaterThan(5);
  });

  it("need two figures, and are refused across a break of definition", () => {
    expect(changePoints(seriesOf([4, undefined]), { penalty: 1 })).toMatchObject({ ok: false, issues: [{ code: "too_few_steps" }] });
    expect(changePoints(seriesOf([]), { penalty: 1 })).toMatchObject({ ok: false, issues: [{ code: "too_few_steps" }] });
    expect(() => changePoints(seriesOf([1, 2]), { penalty: -1 })).toThrow(RangeError);
    const across = { source: "Ukrainian Air Force", from: "2025-07-01", to: "2025-08-31" };
    expect(changePoints(seriesOf([1, 2], "intercepted", across), { penalty: 1 }).ok).toBe(true);
    expect(changePoints(seriesOf([1, 2], "shotDown", across), { penalty: 1 })).toMatchObject({ ok: false, issues: [{ code: "definition_break" }] });
  });

  it("are those of the counts alone, whatever gaps lie between", () => {
    const day = fc.option(fc.nat(60), { nil: undefined });
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 30 }), (days) => {
        const counts = days.filter((count) => count !== undefined);
        fc.pre(counts.length >= 2);
        const found = valueOf(changePoints(seriesOf(days), { penalty: 6 }));
        const plain = poissonChangePoints(counts, { penalty: 6, dispersion: found.dispersion });
        expect(found.segments.map(({ steps, estimate }) => [steps, estimate])).toEqual(plain?.segments.map(({ start, end, estimate }) => [end - start, estimate]));
        expect(found.segments.reduce((sum, { steps }) => sum + steps, 0) + found.leftOut.length).toBe(days.length);
        expect(found.changes).toHaveLength(found.segments.length - 1);
      }),
    );
  });
});

describe("the changes of a rate", () => {
  const won = [30, 28, 31, 18, 15, 17];
  const out = [40, 40, 40, 40, 40, 40];

  it("are those of counts out of counts", () => {
    const found = valueOf(rateChangePoints(seriesOf(won, "intercepted"), seriesOf(out), { penalty: 6, dispersion: 1, minimumLength: 2 }));
    expect(found).toMatchObject({ model: "binomial", minimumLength: 2, changes: [{ after: "2025-03-03", from: "2025-03-04" }] });
    expect(found.segments.map(({ estimate }) => estimate)).toEqual([89 / 120, 50 / 120]);
    expect(binomialChangePoints(won.map((successes) => ({ successes, trials: 40 })), { penalty: 6 })?.changePoints).toEqual([3]);
  });

  it("take the scatter of neighbouring rates, at least that of independent weapons", () => {
    expect(valueOf(rateChangePoints(seriesOf(won, "intercepted"), seriesOf(out), { penalty: 6 }))).toMatchObject({ dispersionFrom: "neighbours" });
    const even = valueOf(rateChangePoints(seriesOf([20, 20, 20], "intercepted"), seriesOf([40, 40, 40]), { penalty: 6 }));
    expect(even).toMatchObject({ dispersion: 1, changes: [] });
    const scattered = valueOf(rateChangePoints(seriesOf([40, 2, 39, 1, 40, 3], "intercepted"), seriesOf(out), { penalty: 6 }));
    expect(scattered.dispersion).toBeGreaterThan(30);
    expect(scattered.changes).toEqual([]);
  });

  it("refuse two series of different things", () => {
    expect(rateChangePoints(seriesOf(won, "intercepted", { zone: "Europe/Kyiv" }), seriesOf(out), { penalty: 6 })).toMatchObject({ ok: false, issues: [{ code: "different_series" }] });
  });
});
