import { MINUTE_MS } from "./epoch.js";
import { DAY_MS } from "./epoch-day.js";
import { formatInstant } from "./format-instant.js";
import type { Instant } from "./instant.js";
import { localMoment } from "./local-moment.js";
import type { Zone } from "./zone.js";

/** 1 January 0001 and 31 December 9999, in days from 1 January 1970. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/**
 * The instant at which a zone's clock shows a time of a day. A time that clocks skipped in spring is taken as the hands
 * would show it, an hour on; of one that came twice in autumn, the first is taken.
 *
 * @param day - days from 1 January 1970
 * @param minutes - minutes of that day, from 0; 1440 is the midnight that ends it
 * @param isEnd - whether it ends a window: of a time that came twice the second is taken then
 * @returns `undefined` outside the years 0001 to 9999. Never throws on whole numbers.
 * @example clockInstant(20241, 510, "Europe/Kyiv") // => "2025-06-02T08:30+03:00"
 */
export function clockInstant(day: number, minutes: number, zone: Zone, isEnd = false): Instant | undefined {
  const local = day * DAY_MS + minutes * MINUTE_MS;
  if (!(local >= FIRST_DAY * DAY_MS && local < (LAST_DAY + 1) * DAY_MS)) return undefined;
  const { kind, earlier, later } = localMoment(local, zone);
  return formatInstant(isEnd || kind === "skipped" ? later : earlier, zone);
}
