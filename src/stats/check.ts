import { describeValue } from "../core/index.js";

function refuse(name: string, value: unknown, expected: string): never {
  throw new RangeError(`${name} is ${describeValue(value)}: expected ${expected}.`);
}

/** @throws RangeError unless `value` is a safe whole number of `least` or more. */
export function checkWhole(name: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) refuse(name, value, `a whole number of ${least} or more`);
}

/** @throws RangeError unless `value` is a finite number. */
export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) refuse(name, value, "a finite number");
}

/** @throws RangeError unless `value` is a finite number above 0. */
export function checkPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(name, value, "a finite number above 0");
}

/** @throws RangeError unless `value` is a number of 0 or more; infinity is one. */
export function checkNotNegative(name: string, value: number): void {
  if (!(value >= 0)) refuse(name, value, "a number of 0 or more");
}

/** @throws RangeError unless `0 <= value <= 1`. */
export function checkProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) refuse(name, value, "a probability from 0 to 1");
}

/** @throws RangeError unless `0 < value < 1`. */
export function checkLevel(value: number): void {
  if (!(value > 0 && value < 1)) refuse("level", value, "a confidence level between 0 and 1, such as 0.95");
}

/** @throws RangeError unless both are whole, `trials >= leastTrials` and `0 <= successes <= trials`. */
export function checkTrials(successes: number, trials: number, leastTrials = 0): void {
  checkWhole("trials", trials, leastTrials);
  checkWhole("successes", successes);
  if (successes > trials) refuse("successes", successes, `at most the ${trials} trials`);
}

/** @throws RangeError unless the two lists are equally long. */
export function checkSameLength(name: string, length: number, expected: number): void {
  if (length !== expected) refuse(`${name}.length`, length, `${expected}, one for each value`);
}

/** @throws RangeError unless a list has at most `most` entries. */
export function checkAtMost(name: string, value: number, most: number): void {
  if (value > most) refuse(name, value, `at most ${most}`);
}

/** @throws RangeError where `value` is NaN. */
export function checkNumber(name: string, value: number): void {
  if (Number.isNaN(value)) refuse(name, value, "a number");
}
