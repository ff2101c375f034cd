import { epochMilliseconds, MINUTE_MS } from "./epoch.js";
import { civilDay, DAY_MS } from "./epoch-day.js";
import type { Instant } from "./instant.js";
import { zoneOffsetAt } from "./zone-offset.js";
import type { Zone } from "./zone.js";

/** A reading of the calendar and the clock somewhere; which moment it means depends on the zone. */
export interface CivilTime {
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  /** Day of the month, from 1. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59; absent means 0. */
  readonly second?: number | undefined;
  /** 0 to 999; absent means 0. */
  readonly millisecond?: number | undefined;
}

/**
 * What calendar and clock show in a zone at an instant: the inverse of {@link instantOfCivil}. Seconds and milliseconds
 * are given only where there are some. Before 1996 by the zone's standard time, see {@link zoneOffsetAt}.
 *
 * @throws RangeError on another zone or a text that is not an {@link Instant}
 * @example civilOf("2025-06-01T21:30+03:00", "UTC") // => { year: 2025, month: 6, day: 1, hour: 18, minute: 30 }
 */
export function civilOf(instant: Instant, zone: Zone): CivilTime {
  const epochMs = epochMilliseconds(instant);
  const local = epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS;
  const days = Math.floor(local / DAY_MS);
  const ms = local - days * DAY_MS;
  const second = Math.floor(ms / 1000) % 60;
  const millisecond = ms % 1000;
  const { year, month, day } = civilDay(days);
  const hour = Math.floor(ms / (60 * MINUTE_MS));
  const minute = Math.floor(ms / MINUTE_MS) % 60;
  if (second === 0 && millisecond === 0) return { year, month, day, hour, minute };
  return millisecond === 0 ? { year, month, day, hour, minute, second } : { year, month, day, hour, minute, second, millisecond };
}
