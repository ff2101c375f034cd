import { expect } from "vitest";

/** How far `got` is from `wanted`, as a share of `wanted`; 0 where both are the same, infinities included. */
export function relativeError(got: number, wanted: number): number {
  if (got === wanted) return 0;
  return wanted === 0 ? Math.abs(got) : Math.abs(got - wanted) / Math.abs(wanted);
}

/** Expects agreement within a share of the wanted value, or `absolute` near 0. The message names the case. */
export function expectNear(got: number | undefined, wanted: number, relative: number, at: string, absolute = 0): void {
  const value = got ?? Number.NaN;
  const near = value === wanted || Math.abs(value - wanted) <= Math.max(absolute, relative * Math.abs(wanted));
  expect(near, `${at}: got ${value}, expected ${wanted} within ${relative}`).toBe(true);
}
