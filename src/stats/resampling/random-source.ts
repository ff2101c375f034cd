import { checkWhole } from "../check.js";

/** A stream of pseudo-random numbers, the same for the same seed on every machine. Each call moves it on. */
export interface RandomSource {
  /** A whole number from 0 to 2³² - 1. */
  readonly next32: () => number;
  /** A number in [0, 1), of 53 bits. */
  readonly nextUnit: () => number;
  /** A whole number from 0 up to but not including `bound`, each equally likely (Lemire 2019, by rejection). */
  readonly nextBelow: (bound: number) => number;
}

const TWO_32 = 2 ** 32;

/**
 * The generator of all resampling here: xoshiro128** (Blackman & Vigna 2021, ACM TOMS 47), its four words filled from
 * the seed by SplitMix32 (Steele, Lea & Flood 2014, with the finaliser of MurmurHash3). Period 2¹²⁸ - 1.
 *
 * Not for secrets.
 *
 * @param seed - a whole number of 0 or more
 * @throws RangeError where `seed` is not a safe whole number of 0 or more
 * @example randomSource(7).nextBelow(6) === randomSource(7).nextBelow(6) // => true
 */
export function randomSource(seed: number): RandomSource {
  checkWhole("seed", seed);
  return sourceOf(spread(seed));
}

/** The four words of xoshiro128**. */
export type State = readonly [number, number, number, number];

/** xoshiro128** from a state, not all zero. */
export function sourceOf(state: State): RandomSource {
  let [s0, s1, s2, s3] = state;
  const next32 = (): number => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotated(s3, 11);
    return result;
  };
  const nextBelow = (bound: number): number => {
    if (!Number.isInteger(bound) || bound < 1 || bound > TWO_32) throw new RangeError(`bound is ${bound}: expected a whole number from 1 to 2³².`);
    const fair = TWO_32 - (TWO_32 % bound);
    let drawn = next32();
    while (drawn >= fair) drawn = next32();
    return drawn % bound;
  };
  return { next32, nextBelow, nextUnit: () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992 };
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** SplitMix32 over the low, then mixed with the high half of the seed. */
function spread(seed: number): State {
  let counter = (seed % TWO_32) ^ mixed(Math.floor(seed / TWO_32));
  const word = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    return mixed(counter);
  };
  return [word(), word(), word(), word()];
}

function mixed(value: number): number {
  let z = value;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}
