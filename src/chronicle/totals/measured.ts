import type { Counts, Measure } from "../../interception/index.js";
import { isAbsent, sumCounts, type Count } from "../../quantity/index.js";

/** The measure itself; for `intercepted` without a figure of its own, what its parts add up to. */
export function measured(counts: Counts, measure: Measure): Count | undefined {
  const count = counts[measure];
  if (measure !== "intercepted" || count !== undefined) return count;
  const parts = [counts.shotDown, counts.suppressed];
  return parts.every((part) => isAbsent(part)) ? undefined : sumCounts(parts).quantity;
}
