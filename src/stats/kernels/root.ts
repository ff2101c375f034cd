/** Enough to halve any interval of doubles down to neighbours, with every third step a halving. */
const MOST_STEPS = 300;

/**
 * Where a function that changes sign between `low` and `high` is 0, to the last bit: regula falsi with the Illinois
 * step (Dowell & Jarratt 1971), halving wherever that is slow. The function may be infinite at the ends.
 *
 * @returns the end whose sign is that of the function's far end where it does not change sign
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (Math.sign(fa) === Math.sign(fb)) return Math.abs(fa) < Math.abs(fb) ? a : b;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const secant = b - (fb * (b - a)) / (fb - fa);
    const middle = a + (b - a) / 2;
    const x = i % 3 === 2 || !(secant > Math.min(a, b) && secant < Math.max(a, b)) ? middle : secant;
    if (x === a || x === b) return Math.abs(fa) < Math.abs(fb) ? a : b;
    const fx = f(x);
    if (fx === 0) return x;
    if (Math.sign(fx) === Math.sign(fb)) fa /= 2;
    else [a, fa] = [b, fb];
    [b, fb] = [x, fx];
  }
  return b;
}
