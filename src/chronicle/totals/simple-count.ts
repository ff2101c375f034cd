import { MEASURES, type Measure, type Tally } from "../../interception/index.js";
import type { FullBounds } from "../../quantity/index.js";

/** A sum over tallies that no law can narrow further. */
export interface SimpleCount extends FullBounds {
  /** Why there is no figure, where no tally gives one; `reported` otherwise. */
  readonly state: "reported" | "unknown" | "withheld";
}

/** A count that is written into, so that a hot path makes no object for a report. */
export type OpenCount = { -readonly [K in keyof SimpleCount]: SimpleCount[K] };

/** A count to be written into. */
export function openCount(): OpenCount {
  return { min: 0, max: 0, approximate: false, state: "unknown" };
}

/**
 * The sum of a measure over tallies each of which gives it exactly, or gives nothing else that could bound it: what most
 * reports come to, without the solver. Past the safe integers it is looser, never wrong. A hot path.
 *
 * @param into - holds the sum afterwards; stays as it is where there is none
 * @returns `false` where other figures may narrow the sum
 */
export function isSimpleCount(tallies: readonly Tally[], measure: Measure, into: OpenCount): boolean {
  let min = 0;
  let max = 0;
  let open = false;
  let approximate = false;
  let isReported = false;
  let isWithheld = false;
  let isAsked = false;
  for (const tally of tallies) {
    const count = tally[measure];
    if (count === "not_applicable") continue;
    isAsked = true;
    if (typeof count === "number") {
      min += count;
      max += count;
      isReported = true;
      continue;
    }
    if (!isAlone(tally, measure)) return false;
    if (count === undefined || count === "withheld") {
      open = true;
      isWithheld ||= count === "withheld";
      continue;
    }
    min += count.min;
    if (count.max === undefined) open = true;
    else max += count.max;
    approximate ||= count.approximate === true;
    isReported = true;
  }
  const isOpen = open || max > Number.MAX_SAFE_INTEGER;
  into.min = Math.min(min, Number.MAX_SAFE_INTEGER);
  into.max = isOpen ? undefined : max;
  into.approximate = approximate;
  into.state = isReported || !isAsked ? "reported" : isWithheld ? "withheld" : "unknown";
  return true;
}

/** Whether a tally gives no measure but this one. */
function isAlone(tally: Tally, measure: Measure): boolean {
  if (tally.subsets !== undefined) return false;
  for (const other of MEASURES) if (other !== measure && tally[other] !== undefined) return false;
  return true;
}
