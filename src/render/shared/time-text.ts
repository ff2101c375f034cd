import { epochMilliseconds, formatDate, formatDay, formatWindow, offsetOf, zoneOffsetAt, type Instant, type TimeWindow, type Zone } from "../../time/index.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * A window in English. One that is known by its dates alone, on another clock than the zone's, keeps these dates: a
 * meeting of 23 January in Abu Dhabi does not begin on the 22nd because Kyiv's clock shows it there.
 */
export function timeText(window: TimeWindow, zone: Zone): string {
  if (window.startPrecision !== "day" || window.endPrecision !== "day") return formatWindow(window, zone);
  if (isOnClock(window.start, zone) && isOnClock(window.end, zone)) return formatWindow(window, zone);
  const [first, last] = [dateOf(window.start, 0), dateOf(window.end, -1)];
  return `${first === last ? first : `${first} – ${last}`} (dates of the place)`;
}

function isOnClock(instant: Instant, zone: Zone): boolean {
  return zoneOffsetAt(epochMilliseconds(instant), zone) === offsetOf(instant);
}

function dateOf(instant: Instant, shift: number): string {
  return formatDate(formatDay(Math.floor((epochMilliseconds(instant) + shift + offsetOf(instant) * MINUTE) / DAY)));
}
