import { epochMilliseconds, formatDay, formatInstant, offsetOf, type Instant, type Precision, type TimeWindow } from "../../time/index.js";
import { contentLine } from "./content-line.js";

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Start and end of an event. A window known by its dates alone, at both ends, is an event of whole days: the dates as
 * given at the venue, on no clock. Any other is given in UTC, an end known only by its date at its outer edge.
 */
export function timeLines({ start, end, startPrecision, endPrecision }: TimeWindow): string {
  if (!isDate(startPrecision) || !isDate(endPrecision)) return contentLine("DTSTART", utc(start)) + contentLine("DTEND", utc(end));
  const first = Math.floor(local(start) / DAY);
  const next = Math.max(first + 1, Math.ceil(local(end) / DAY));
  return contentLine("DTSTART;VALUE=DATE", date(first)) + contentLine("DTEND;VALUE=DATE", date(next));
}

/** A moment as RFC 5545 §3.3.5 writes it in UTC: `20250723T173700Z`. */
export function utc(instant: Instant): string {
  const seconds = Math.floor(epochMilliseconds(instant) / 1000);
  const [day = "", clock = ""] = formatInstant(seconds * 1000, "UTC").slice(0, -1).split("T");
  return `${day.replaceAll("-", "")}T${clock.replaceAll(":", "").padEnd(6, "0")}Z`;
}

/** The reading of an instant's own clock. */
function local(instant: Instant): number {
  return epochMilliseconds(instant) + offsetOf(instant) * MINUTE;
}

function date(day: number): string {
  return formatDay(day).replaceAll("-", "");
}

function isDate(precision: Precision = "minute"): boolean {
  return precision !== "minute" && precision !== "hour" && precision !== "half_day";
}
