import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { root } from "../../../src/stats/kernels/root.js";
import { solveTail } from "../../../src/stats/kernels/solve-tail.js";
import { expectNear } from "../support/accuracy.js";

/** The function with a count of how often it was asked. */
function counted<T>(f: (x: number) => T): { readonly f: (x: number) => T; readonly asked: () => number } {
  let asked = 0;
  return { f: (x) => { asked += 1; return f(x); }, asked: () => asked };
}

describe("the root of a function", () => {
  it("is an end that is one, and where there is none the end nearest to one", () => {
    expect(root((x) => x - 1, 1, 5)).toBe(1);
    expect(root((x) => x - 5, 1, 5)).toBe(5);
    expect(root((x) => x, 1, 5)).toBe(1);
    expect(root((x) => x - 9, 1, 5)).toBe(5);
  });

  it("of a straight line takes one step", () => {
    const line = counted((x: number) => 3 * x - 6);
    expect(root(line.f, 0, 10)).toBe(2);
    expect(line.asked()).toBeLessThanOrEqual(3);
  });

  it.each([
    ["a square", (x: number): number => x * x - 2, 0, 2, Math.SQRT2],
    ["an exponential", (x: number): number => Math.exp(x) - 5, 0, 4, Math.log(5)],
    ["a falling one", (x: number): number => 1 / x - 0.3, 1, 100, 1 / 0.3],
    ["a cube, flat at its root", (x: number): number => (x - 1) ** 3, -1, 4, 1],
  ])("of %s is found to the last bits, in far fewer steps than halving takes", (_, f, low, high, wanted) => {
    const smooth = counted(f);
    expectNear(root(smooth.f, low, high), wanted, 1e-15, "root", 1e-5 * Number(wanted === 1));
    expect(smooth.asked()).toBeLessThanOrEqual(wanted === 1 ? 125 : 30);
  });

  it("of a step is the last number before it or the first after, in no more steps than three times halving takes", () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (edge) => {
      const step = counted((x: number) => (x < edge ? -1 : 1e6));
      expect(Math.abs(root(step.f, 0.5, 2000) - edge)).toBeLessThanOrEqual(2 ** -42);
      expect(step.asked()).toBeLessThanOrEqual(200);
    }));
  });

  it("may be asked of a function that is infinite at its ends", () => {
    expectNear(root((x) => 1 / x - 1 / (1 - x), 0, 1), 0.5, 1e-15, "half");
    expectNear(root((x) => 3 / x - 1 / (1 - x), 0, 1), 0.75, 1e-15, "three quarters");
  });
});

describe("where a tail equals its target", () => {
  const logistic = (u: number): { tail: number; slope: number } => {
    const tail = 1 / (1 + Math.exp(-u));
    return { tail, slope: tail / (1 + Math.exp(u)) };
  };
  const falling = (u: number): { tail: number; slope: number } => logistic(-u);

  it("is found from near and far in few steps", () => {
    fc.assert(fc.property(fc.double({ min: -30, max: Math.log(0.5), noNaN: true }), fc.double({ min: -40, max: 40, noNaN: true }), (logTail, start) => {
      const target = Math.exp(logTail);
      const wanted = logTail - Math.log1p(-target);
      const rising = counted(logistic);
      expectNear(solveTail({ target, rising: true, start, evaluate: rising.f }), wanted, 1e-12, "lower tail", 1e-12);
      expect(rising.asked()).toBeLessThanOrEqual(20);
      expectNear(solveTail({ target, rising: false, start: -start, evaluate: falling }), -wanted, 1e-12, "upper tail", 1e-12);
    }));
  });

  it("is found where the tail vanishes at the start", () => {
    const target = 1e-200;
    expectNear(solveTail({ target, rising: true, start: -2000, evaluate: logistic }), Math.log(target), 1e-12, "from below");
    expectNear(solveTail({ target, rising: false, start: 2000, evaluate: falling }), -Math.log(target), 1e-12, "from above");
  });

  it("at a half is found without bouncing about it", () => {
    fc.assert(fc.property(fc.double({ min: 0.45, max: 0.5, noNaN: true }), (target) => {
      const near = counted(logistic);
      solveTail({ target, rising: true, start: 0.1, evaluate: near.f });
      expect(near.asked()).toBeLessThanOrEqual(10);
    }), { numRuns: 1000 });
  });

  it("needs no second look where the start is the answer", () => {
    const at = counted(logistic);
    expect(solveTail({ target: 0.5, rising: true, start: 0, evaluate: at.f })).toBe(0);
    expect(at.asked()).toBe(1);
  });
});
