import { MINUTE_MS } from "./epoch.js";
import { DAY_MS, daysInMonth, epochDay, packedDay } from "./epoch-day.js";
import type { Precision } from "./window.js";

/** Lengths of the units that always last the same on a clock that does not change. */
const LENGTHS = {
  minute: MINUTE_MS,
  hour: 60 * MINUTE_MS,
  half_day: DAY_MS / 2,
  day: DAY_MS,
  week: 7 * DAY_MS,
} as const;

/**
 * A reading of a clock moved by units, as calendar and clock count them; the last day of a short month stands in for
 * days that it lacks.
 *
 * @param localMs - the reading, as if it were UTC, in epoch milliseconds
 * @param count - whole units; negative for earlier
 */
export function moveByUnits(localMs: number, unit: Precision, count: number): number {
  if (unit !== "month" && unit !== "year") return localMs + count * LENGTHS[unit];
  const days = Math.floor(localMs / DAY_MS);
  const packed = packedDay(days);
  const months = Math.floor(packed / 512) * 12 + ((packed >> 5) & 15) - 1 + count * (unit === "year" ? 12 : 1);
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const day = Math.min(packed & 31, daysInMonth(year, month));
  return epochDay(year, month, day) * DAY_MS + (localMs - days * DAY_MS);
}
