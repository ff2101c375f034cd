import { describe, expect, it } from "vitest";
import { recordProbability, recordsAtLeast } from "../../../src/stats/index.js";

/** Records among all orders of 0 … n-1, the first counted. */
function recordsOfAllOrders(n: number): number[] {
  const counts: number[] = [];
  const walk = (rest: readonly number[], most: number, records: number): void => {
    if (rest.length === 0) counts.push(records);
    for (const value of rest) walk(rest.filter((other) => other !== value), Math.max(most, value), value > most ? records + 1 : records);
  };
  walk(Array.from({ length: n }, (_, i) => i), -1, 0);
  return counts;
}

describe("records by chance", () => {
  it("are as frequent as among all orders of six values", () => {
    const counts = recordsOfAllOrders(6);
    const mean = counts.reduce((a, b) => a + b, 0) / 720;
    const found = recordProbability(6);
    expect(found.method).toBe("exchangeable-records");
    expect(found.newest).toBe(1 / 6);
    expect(found.expected).toBeCloseTo(mean, 12);
    expect(found.variance).toBeCloseTo(counts.reduce((total, count) => total + (count - mean) ** 2, 0) / 720, 12);
    for (let r = 0; r <= 7; r += 1) expect(recordsAtLeast(r, 6)).toBeCloseTo(counts.filter((count) => count >= r).length / 720, 12);
  });

  it("of a single value is certain", () => {
    expect(recordProbability(1)).toEqual({ method: "exchangeable-records", newest: 1, expected: 1, variance: 0 });
    expect([recordsAtLeast(1, 1), recordsAtLeast(2, 1)]).toEqual([1, 0]);
  });

  it("are few in a thousand nights: thirteen or more are rare", () => {
    expect(recordProbability(1000).expected).toBeCloseTo(7.485470860550343, 12);
    expect(recordsAtLeast(14, 1000)).toBeLessThan(0.02);
  });

  it("of no values, or of too many, are refused", () => {
    for (const values of [0, -1, 1.5, 1e9]) expect(() => recordProbability(values)).toThrow(RangeError);
    expect(() => recordsAtLeast(2000, 5000)).toThrow(RangeError);
    expect(() => recordsAtLeast(-1, 5)).toThrow(RangeError);
  });
});
