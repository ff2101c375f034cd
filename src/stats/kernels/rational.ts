import type { RationalApproximation } from "./tables/error-function.js";
import { at } from "./at.js";

/** A quotient of two polynomials at `x`, by Horner's rule. */
export function rational({ numerator, denominator }: RationalApproximation, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let j = coefficients.length - 1; j >= 0; j -= 1) value = value * x + at(coefficients, j);
  return value;
}
