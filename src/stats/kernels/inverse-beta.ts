import type { SmallerTail } from "../distributions/tail-probability.js";
import { normalQuantile } from "../distributions/normal.js";
import { exactly } from "./double-double.js";
import { betaPrefactor, incompleteBeta, type Share } from "./incomplete-beta.js";
import { solveTail } from "./solve-tail.js";

/** A share and its complement as plain numbers, each with its own relative accuracy. */
export interface PlainShare {
  readonly x: number;
  readonly y: number;
}

/**
 * Inverse of the regularised incomplete beta function, solved in `u = ln(x/(1-x))`, where the distribution is
 * log-concave for all shapes and the derivative is the prefactor itself. Shapes above 0.
 */
export function inverseBeta({ tail, side }: SmallerTail, a: number, b: number): PlainShare {
  if (tail === 0) return side === "lower" ? { x: 0, y: 1 } : { x: 1, y: 0 };
  const spread = normalQuantile(side === "lower" ? { lower: tail } : { upper: tail }) * Math.sqrt(1 / a + 1 / b);
  const u = solveTail({
    target: tail,
    rising: side === "lower",
    start: Math.log(a / b) + Math.max(-40, Math.min(40, spread)),
    evaluate: (at) => {
      const share = pairOf(plainShare(at));
      return { tail: incompleteBeta(a, b, share)[side], slope: share.x.high > 0 && share.y.high > 0 ? betaPrefactor(a, b, share) : 0 };
    },
  });
  return plainShare(u);
}

function plainShare(u: number): PlainShare {
  return { x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) };
}

function pairOf({ x, y }: PlainShare): Share {
  return { x: exactly(x), y: exactly(y) };
}
