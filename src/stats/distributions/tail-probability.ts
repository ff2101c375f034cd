import { checkProbability } from "../check.js";
import type { TailProbability } from "./tails.js";

/** The smaller of the two tails that a probability names, and its side. */
export interface SmallerTail {
  readonly tail: number;
  readonly side: "lower" | "upper";
}

/** @throws RangeError unless the probability is in [0, 1]. */
export function smallerTail(probability: TailProbability): SmallerTail {
  const named = probability.lower ?? probability.upper;
  const side = probability.lower === undefined ? "upper" : "lower";
  checkProbability(side, named);
  if (named <= 0.5) return { tail: named, side };
  return { tail: 1 - named, side: side === "lower" ? "upper" : "lower" };
}
