/** A number as the unevaluated sum of two, about 32 digits: `|low|` is at most half an ulp of `high`. */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** 2^27 + 1 splits a 53-bit significand into halves (Dekker 1971). */
const SPLITTER = 134_217_729;

/** A plain number as a pair. */
export function exactly(value: number): DoubleDouble {
  return { high: value, low: 0 };
}

/** `a + b` without error (Knuth's two-sum). */
export function exactSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const rounded = high - a;
  return { high, low: a - (high - rounded) + (b - rounded) };
}

/** `a · b` without error (Dekker 1971); both below 1e150. */
export function exactProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

/** The product of two pairs. */
export function product(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const { high, low } = exactProduct(a.high, b.high);
  return exactSum(high, low + (a.high * b.low + a.low * b.high));
}

/** The sum of two pairs. */
export function pairSum(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const { high, low } = exactSum(a.high, b.high);
  return exactSum(high, low + (a.low + b.low));
}

/** The quotient of two pairs. */
export function quotient(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = a.high / b.high;
  const back = product(exactly(high), b);
  return exactSum(high, (a.high - back.high - back.low + a.low) / b.high);
}

/** `a - b` rounded once. */
export function difference(a: number, b: DoubleDouble): number {
  const { high, low } = exactSum(a, -b.high);
  return high + (low - b.low);
}

function upperHalf(value: number): number {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
}
