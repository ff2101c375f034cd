import { MINUTE_MS } from "./epoch.js";
import { moveByUnits } from "./precision-unit.js";
import type { Precision } from "./window.js";

/** Units of vague ends, the sharpest first. */
const VAGUE: readonly Precision[] = ["hour", "half_day", "day", "week", "month", "year"];

/**
 * The sharpest precision under which an end that stands at `from` may lie as far off as `to`: a start as late, an end
 * as early. The year where none reaches so far; `undefined` where the end is exact.
 *
 * @param from - a clock's reading, as if it were UTC, in epoch milliseconds
 * @param to - likewise; after `from` for a start, before it for an end
 */
export function precisionReaching(from: number, to: number): Precision | undefined {
  if (from === to) return undefined;
  const direction = to > from ? 1 : -1;
  return VAGUE.find((unit) => (moveByUnits(from, unit, direction) - direction * MINUTE_MS - to) * direction >= 0) ?? "year";
}
