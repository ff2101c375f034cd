/** One level of a continued fraction: its partial numerator and denominator. */
export type Level = (n: number) => readonly [numerator: number, denominator: number];

/** Stands in for a vanishing denominator. */
const TINY = 1e-300;
const EPSILON = 2 ** -53;
/** Near the mean of a beta with shapes of 1e12 about a million levels are needed; more is a mistake. */
const MOST_LEVELS = 5_000_000;

/**
 * `a1/(b1 + a2/(b2 + …))` by the modified Lentz method (Thompson & Barnett 1986), levels counted from 1.
 *
 * @throws RangeError where five million levels do not settle it
 */
export function continuedFraction(level: Level): number {
  const [first, whole] = level(1);
  let value = whole;
  let c = whole;
  let d = 0;
  for (let n = 2; n <= MOST_LEVELS; n += 1) {
    const [a, b] = level(n);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) <= EPSILON) return first / value;
  }
  throw new RangeError(`the continued fraction did not settle in ${MOST_LEVELS} levels: the shapes are too large`);
}
