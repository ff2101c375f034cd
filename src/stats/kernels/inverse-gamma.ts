import type { SmallerTail } from "../distributions/tail-probability.js";
import { normalQuantile } from "../distributions/normal.js";
import { gammaPrefactor, incompleteGamma } from "./incomplete-gamma.js";
import { logGamma } from "./log-gamma.js";
import { solveTail } from "./solve-tail.js";

/**
 * Inverse of the regularised incomplete gamma function, solved in `u = ln x`, where the distribution is log-concave
 * for all shapes and the derivative is the prefactor itself; started from Wilson & Hilferty 1931. Shape above 0.
 */
export function inverseGamma({ tail, side }: SmallerTail, a: number): number {
  if (tail === 0) return side === "lower" ? 0 : Infinity;
  const z = normalQuantile(side === "lower" ? { lower: tail } : { upper: tail });
  const cubeRoot = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  const fromBelow = (Math.log(side === "lower" ? tail : 1 - tail) + logGamma(a + 1)) / a;
  const u = solveTail({
    target: tail,
    rising: side === "lower",
    start: cubeRoot > 0.2 ? Math.log(a) + 3 * Math.log(cubeRoot) : Math.max(-745, fromBelow),
    evaluate: (at) => {
      const x = Math.exp(at);
      return { tail: incompleteGamma(a, x)[side], slope: x > 0 && x < Infinity ? gammaPrefactor(a, x) : 0 };
    },
  });
  return Math.exp(u);
}
