import { checkAtMost, checkFinite, checkSameLength } from "../check.js";

/** Longest series for methods that look at every pair of values. */
const LONGEST = 20_000;

/** @throws RangeError where a value or time is not finite, times do not increase or there are more than 20,000 values. */
export function checkSeries(values: readonly number[], times: readonly number[]): void {
  checkAtMost("values.length", values.length, LONGEST);
  checkSameLength("times", times.length, values.length);
  for (const value of values) checkFinite("value", value);
  for (const [i, time] of times.entries()) {
    checkFinite("time", time);
    if (i > 0 && time <= (times[i - 1] ?? -Infinity)) throw new RangeError(`times[${i}] is ${time}: expected more than the time before it.`);
  }
}

/** Times 0, 1, 2, … where a caller gives none. */
export function stepsOf(values: readonly number[]): number[] {
  return values.map((_, i) => i);
}
