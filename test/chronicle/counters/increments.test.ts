import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { increments, type CounterReading } from "../../../src/chronicle/index.js";
import { boundsOf, type Quantity } from "../../../src/quantity/index.js";

/** Readings of the days from 1 June 2025 on. */
function daily(values: readonly Quantity[]): CounterReading[] {
  return values.map((value, day) => ({ at: new Date(Date.UTC(2025, 5, 1 + day, 6)).toISOString(), value }));
}

function movesOf(values: readonly Quantity[]): unknown {
  const { phases, setAside, issues } = increments(daily(values));
  return { moves: phases.map((phase) => phase.increments.map(({ quantity }) => quantity)), setAside, codes: issues.map(({ code }) => code) };
}

describe("increments", () => {
  it("turns a counter into what it moved by, with bounds", () => {
    expect(movesOf([100, { min: 110, max: 115 }, 120, { min: 121 }, 130])).toEqual({ moves: [[{ min: 10, max: 15 }, { min: 5, max: 10 }, { min: 1 }, { min: 0, max: 9 }]], setAside: [], codes: [] });
    expect(increments(daily([100, { min: 110, max: 115 }, 120])).phases[0]).toMatchObject({ total: 20, readings: [0, 1, 2] });
    expect(increments([])).toEqual({ phases: [], setAside: [], issues: [] });
  });

  it("makes a restart a new phase, not a negative", () => {
    const { phases, issues } = increments(daily([900, 950, 12, 30, 31]));
    expect(issues).toMatchObject([{ code: "counter_restarted", severity: "warning", path: [2, "value"] }]);
    expect(phases.map(({ readings, total, increments: own }) => [readings, total, own.map(({ quantity }) => quantity)])).toEqual([
      [[0, 1], 50, [50]],
      [[2, 3, 4], { min: 31 }, [{ min: 12 }, 18, 1]],
    ]);
  });

  it("sees transposed digits, low and high, and says what may have been meant", () => {
    expect(movesOf([1210, 1234, 1252, 1264])).toMatchObject({ codes: [] });
    const low = increments(daily([1210, 1234, 1225, 1264]));
    expect(low).toMatchObject({ setAside: [2], issues: [{ code: "transposed_digits" }] });
    expect(low.issues[0]?.message).toContain("1252");
    const high = increments(daily([1210, 1324, 1239, 1264]));
    expect(high).toMatchObject({ setAside: [1], issues: [{ code: "transposed_digits", path: [1, "value"] }] });
    expect(high.issues[0]?.message).toContain("1234");
  });

  it("sees an old level published again as a late report", () => {
    expect(movesOf([500, 540, 500, 560])).toEqual({ moves: [[40, 20]], setAside: [2], codes: ["late_report"] });
    const readings = daily([500, 540, 533, 560]).map((reading, day) => ({ ...reading, publishedAt: day === 2 ? "2025-06-20T06:00:00.000Z" : reading.at }));
    expect(increments(readings)).toMatchObject({ setAside: [2], issues: [{ code: "late_report" }] });
  });

  it("waits for the next reading before it calls a fall at the end a restart", () => {
    expect(movesOf([500, 540, 8])).toEqual({ moves: [[40]], setAside: [2], codes: ["unconfirmed_decrease"] });
    expect(movesOf([500, 540, 8, 11])).toMatchObject({ codes: ["counter_restarted"] });
  });

  it("makes nothing of a fall within hedged figures", () => {
    expect(movesOf([{ min: 500, max: 500, approximate: true }, 480, 510])).toEqual({ moves: [[{ min: 0, max: 0, approximate: true }, 30]], setAside: [], codes: [] });
  });

  it("takes readings in the order of what they speak of, not of the list", () => {
    const readings = daily([100, 120, 150]);
    expect(increments([...readings].reverse()).phases[0]).toMatchObject({ readings: [2, 1, 0], total: 50 });
  });

  it("holds the truth of every counter that only grows, and never a negative", () => {
    const step = fc.record({ by: fc.nat({ max: 9 }), below: fc.nat({ max: 3 }), above: fc.option(fc.nat({ max: 3 })) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let truth = 10;
        const truths: number[] = [];
        const values = steps.map(({ by, below, above }): Quantity => {
          truth += by;
          truths.push(truth);
          return above === null ? { min: truth - below } : below + above === 0 ? truth : { min: truth - below, max: truth + above };
        });
        const { phases, setAside } = increments(daily(values));
        expect(setAside).toEqual([]);
        expect(phases).toHaveLength(1);
        for (const { from, to, quantity } of phases[0]?.increments ?? []) {
          const moved = (truths[to] ?? NaN) - (truths[from ?? -1] ?? NaN);
          expect(moved >= boundsOf(quantity).min && moved <= (boundsOf(quantity).max ?? Infinity)).toBe(true);
        }
      }),
    );
  });

  it("puts every reading in one phase or aside, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2000 }), { maxLength: 15 }), (values) => {
        const { phases, setAside, issues } = increments(daily(values));
        expect([...phases.flatMap(({ readings }) => readings), ...setAside].sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
        for (const { readings } of phases) {
          const own = readings.map((index) => values[index] ?? NaN);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
        expect(issues).toHaveLength(setAside.length + Math.max(phases.length - 1, 0));
      }),
    );
  });
});
