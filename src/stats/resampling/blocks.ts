import type { RandomSource } from "./random-source.js";

/**
 * A series of the same length put together from random stretches of the given one, its end joined to its beginning so
 * that every value is equally likely (circular block bootstrap, Politis & Romano 1992).
 */
export function drawBlocks<T>(values: readonly T[], blockLength: number, source: RandomSource): T[] {
  const n = values.length;
  const drawn: T[] = [];
  while (drawn.length < n) {
    const start = source.nextBelow(n);
    const stretch = values.slice(start, start + blockLength);
    const wrapped = values.slice(0, Math.max(0, start + blockLength - n));
    for (const value of [...stretch, ...wrapped]) if (drawn.length < n) drawn.push(value);
  }
  return drawn;
}
