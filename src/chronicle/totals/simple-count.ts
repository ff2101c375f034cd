import { MEASURES, type Measure, type Tally } from "../../interception/index.js";
import { boundsOf, isAbsent, type FullBounds } from "../../quantity/index.js";

/** A sum over tallies that no law can narrow further. */
export interface SimpleCount extends FullBounds {
  /** Whether any tally gives the figure itself. */
  readonly state: "reported" | "unknown";
}

/**
 * The sum of a measure over tallies each of which gives it exactly, or gives nothing else that could bound it: what most
 * reports come to, without the solver. Past the safe integers it is looser, never wrong. A hot path.
 *
 * @returns `undefined` where other figures may narrow the sum
 */
export function simpleCount(tallies: readonly Tally[], measure: Measure): SimpleCount | undefined {
  let [min, max, open, approximate, isReported] = [0, 0, false, false, false];
  for (const tally of tallies) {
    const count = tally[measure];
    if (typeof count === "number") {
      min += count;
      max += count;
      isReported = true;
      continue;
    }
    if (typeof count === "string" || !isAlone(tally, measure)) return undefined;
    if (isAbsent(count)) {
      open = true;
      continue;
    }
    const bounds = boundsOf(count);
    min += bounds.min;
    max += bounds.max ?? 0;
    open ||= bounds.max === undefined;
    approximate ||= bounds.approximate;
    isReported = true;
  }
  const isOpen = open || max > Number.MAX_SAFE_INTEGER;
  return { min: Math.min(min, Number.MAX_SAFE_INTEGER), max: isOpen ? undefined : max, approximate, state: isReported ? "reported" : "unknown" };
}

/** Whether a tally gives no measure but this one. */
function isAlone(tally: Tally, measure: Measure): boolean {
  if (tally.subsets !== undefined) return false;
  for (const other of MEASURES) if (other !== measure && tally[other] !== undefined) return false;
  return true;
}
