import type { RandomSource } from "./random-source.js";

/**
 * A series of the same length put together from random stretches of the given one, its end joined to its beginning so
 * that every value is equally likely (circular block bootstrap, Politis & Romano 1992).
 */
export function drawBlocks<T>(values: readonly T[], blockLength: number, source: RandomSource): T[] {
  const n = values.length;
  const twice = [...values, ...values];
  const drawn: T[] = [];
  while (drawn.length < n) {
    const start = source.nextBelow(n);
    drawn.push(...twice.slice(start, start + Math.min(blockLength, n - drawn.length)));
  }
  return drawn;
}
