import { epochMilliseconds } from "./epoch.js";
import type { TimeWindow } from "./window.js";

/**
 * How one window lies to another. Every pair of windows stands in exactly one of these relations: `a` `meets` `b` where
 * it ends as `b` starts, `overlaps` it where it starts first and ends inside, lies `during` it inside both ends,
 * `starts` or `finishes` it where they share that end.
 */
export type WindowRelation =
  | "before"
  | "meets"
  | "overlaps"
  | "starts"
  | "during"
  | "finishes"
  | "equals"
  | "finished_by"
  | "contains"
  | "started_by"
  | "overlapped_by"
  | "met_by"
  | "after";

/**
 * The relation of `a` to `b`, both taken as written: half-open, at their widest. Where ends are imprecise, ask
 * `windowContains`, `windowsOverlap` and `windowPrecedes`.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example relationOf(nightWindow("2025-05-31", "Europe/Kyiv"), nightWindow("2025-06-01", "Europe/Kyiv")) // => "meets"
 * @see James F. Allen, "Maintaining Knowledge about Temporal Intervals", CACM 26 (1983)
 */
export function relationOf(a: TimeWindow, b: TimeWindow): WindowRelation {
  const [aStart, aEnd] = [epochMilliseconds(a.start), epochMilliseconds(a.end)];
  const [bStart, bEnd] = [epochMilliseconds(b.start), epochMilliseconds(b.end)];
  if (aEnd <= bStart) return aEnd < bStart ? "before" : "meets";
  if (aStart >= bEnd) return aStart > bEnd ? "after" : "met_by";
  if (aStart === bStart) return aEnd === bEnd ? "equals" : aEnd < bEnd ? "starts" : "started_by";
  if (aEnd === bEnd) return aStart > bStart ? "finishes" : "finished_by";
  if (aStart < bStart) return aEnd < bEnd ? "overlaps" : "contains";
  return aEnd < bEnd ? "during" : "overlapped_by";
}
