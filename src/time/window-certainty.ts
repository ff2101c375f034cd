import type { Certainty } from "../core/index.js";
import type { TimeWindow } from "./window.js";
import { windowEnds } from "./window-ends.js";

/**
 * Whether all of `inner` lies within `outer`, given how precisely their ends are known. Equal ends count as within.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example windowContains({ start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" }, { start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" }) // => "definitely"
 * @example windowContains(dayWindow("2025-06-01", "UTC"), momentWindow("2025-06-01T12:00Z")) // => "possibly"
 */
export function windowContains(outer: TimeWindow, inner: TimeWindow): Certainty {
  const [o, i] = [windowEnds(outer), windowEnds(inner)];
  const always = o.latestStart <= i.earliestStart && i.latestEnd <= o.earliestEnd;
  // At best the outer window is as wide, and the inner as narrow within it, as their precisions allow.
  const start = Math.max(i.earliestStart, o.earliestStart);
  const end = Math.min(i.latestEnd, o.latestEnd);
  return answer(always, start <= i.latestStart && end >= i.earliestEnd && start < end);
}

/**
 * Whether two windows share any time, given how precisely their ends are known. Windows that only meet share none.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example windowsOverlap(dayWindow("2025-06-01", "UTC"), dayWindow("2025-06-01", "UTC")) // => "possibly"
 * @example windowsOverlap(dayWindow("2025-06-01", "UTC"), dayWindow("2025-06-02", "UTC")) // => "not"
 */
export function windowsOverlap(a: TimeWindow, b: TimeWindow): Certainty {
  const [x, y] = [windowEnds(a), windowEnds(b)];
  const always = x.latestStart < y.earliestEnd && y.latestStart < x.earliestEnd;
  return answer(always, x.earliestStart < y.latestEnd && y.earliestStart < x.latestEnd);
}

/**
 * Whether `a` is over when `b` starts, given how precisely their ends are known. Windows that meet count as in order.
 *
 * @throws RangeError where an end is not an {@link Instant}
 * @example windowPrecedes(dayWindow("2025-06-01", "UTC"), dayWindow("2025-06-02", "UTC")) // => "definitely"
 */
export function windowPrecedes(a: TimeWindow, b: TimeWindow): Certainty {
  const [x, y] = [windowEnds(a), windowEnds(b)];
  return answer(x.latestEnd <= y.earliestStart, x.earliestEnd <= y.latestStart);
}

function answer(always: boolean, ever: boolean): Certainty {
  if (always) return "definitely";
  return ever ? "possibly" : "not";
}
