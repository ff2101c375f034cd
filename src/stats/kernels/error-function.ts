import { checkNumber } from "../check.js";
import { exactProduct } from "./double-double.js";
import { rational } from "./rational.js";
import { ERFC_FAR, ERFC_MIDDLE, ERF_CENTRE } from "./tables/error-function.js";

const CENTRE = 0.46875;
const FAR = 4;
const INVERSE_ROOT_PI = 0.5641895835477563;

/**
 * The error function `erf x = 2/√π ∫₀ˣ e^{-t²} dt` (DLMF 7.2.1), by Cody's rational approximations (Math. Comp. 23,
 * 1969). Relative error about 1e-15.
 *
 * @throws RangeError where `x` is NaN
 * @example Number(erf(1).toFixed(12)) // => 0.842700792950
 */
export function erf(x: number): number {
  checkNumber("x", x);
  return Math.abs(x) <= CENTRE ? x * rational(ERF_CENTRE, x * x) : Math.sign(x) * (1 - erfc(Math.abs(x)));
}

/**
 * The complementary error function `1 - erf x` (DLMF 7.2.2), by Cody's rational approximations (Math. Comp. 23, 1969);
 * `x²` in the exponent is exact, so the tail keeps its relative accuracy down to 1e-308.
 *
 * @throws RangeError where `x` is NaN
 * @example erfc(27) // => 5.237048923789256e-319
 */
export function erfc(x: number): number {
  checkNumber("x", x);
  if (Math.abs(x) <= CENTRE) return 1 - x * rational(ERF_CENTRE, x * x);
  if (Math.abs(x) > 30) return x > 0 ? 0 : 2;
  const { high, low } = exactProduct(x, x);
  const tail = Math.exp(-high) * (1 - low) * scaledErfc(Math.abs(x));
  return x > 0 ? tail : 2 - tail;
}

/** `e^{x²} erfc(x)` for `x > 0.46875`. */
export function scaledErfc(x: number): number {
  if (x <= FAR) return rational(ERFC_MIDDLE, x);
  const square = 1 / (x * x);
  return (INVERSE_ROOT_PI - square * rational(ERFC_FAR, square)) / x;
}
