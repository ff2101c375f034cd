import { warning, type Issue } from "../../core/index.js";
import { civilDay, compareInstants, type Instant, type TimeWindow } from "../../time/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import { clockInstant, hoursUpTo, latestDay, nightInto, vagueWindow } from "../shared/time/civil-window.js";
import { dayOfDate } from "../shared/time/dated-day.js";
import type { Publication } from "../shared/publication.js";
import type { PartialDay, WholeDay } from "./calendar-words.js";
import type { StatedClock, StatedTimes } from "./stated-times.js";

/** When a report's figures are of. */
export interface ReportTime {
  readonly window: TimeWindow;
  readonly asOf?: Instant | undefined;
  /** Whether both ends are stated to the minute. */
  readonly isStated: boolean;
  readonly issues: readonly Issue<BulletinIssueCode>[];
}

/** A bulletin is published within so many days of what it tells; a date further off is held for a misprint. */
const NEAR = 15;
const NOON = 720;

/**
 * The window of a report from its dates and clock times: from the stated start, else the noon before the night; to the
 * stated end, else «станом на», else the noon after. A date that cannot be (last year's in January, a wrong month
 * beside the night's own date) is mended, with a warning.
 */
export function windowOf(times: StatedTimes, publication: Publication): ReportTime {
  const dates = datesOf(times, publication);
  const found = statedWindow(times, dates, publication);
  if (found === undefined) return unstated(times, publication);
  const issues = dates.isMended ? [mended(found.window)] : [];
  const asOf = found.asOf;
  return { window: found.window, ...(asOf !== undefined && { asOf }), isStated: found.isStated, issues };
}

interface Dates {
  /** The morning that ends the night. */
  readonly morning: number | undefined;
  readonly day: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly isMended: boolean;
}

interface Found {
  readonly window: TimeWindow;
  readonly asOf?: Instant | undefined;
  readonly isStated: boolean;
}

function datesOf(times: StatedTimes, publication: Publication): Dates {
  const day = nearDay(times.day, publication);
  const night = nearDay(times.night, publication);
  const undated = times.isNight && times.end === undefined && times.start?.day === undefined ? publication.day : undefined;
  const end = nearDay(wholeDay(times.end?.day), publication);
  const morning = times.isNight ? (night.day ?? day.day ?? undated) : undefined;
  const start = startDay(times, morning ?? end.day, publication);
  return { morning, day: day.day, start: start.day, end: end.day, isMended: [day, night, end, start].some(({ isMended }) => isMended) };
}

interface NearDay {
  readonly day: number | undefined;
  readonly isMended: boolean;
}

/** A day as written, unless its year is misprinted: then the day nearest to publication. */
function nearDay(written: WholeDay | undefined, publication: Publication): NearDay {
  if (written === undefined) return { day: undefined, isMended: false };
  const day = dayOfDate(written, publication);
  const isNear = day !== undefined && Math.abs(day - publication.day) <= NEAR;
  if (isNear || written.year === undefined) return { day, isMended: false };
  const other = dayOfDate({ day: written.day, month: written.month }, publication);
  return other !== undefined && Math.abs(other - publication.day) <= NEAR ? { day: other, isMended: true } : { day, isMended: false };
}

function wholeDay(day: PartialDay | undefined): WholeDay | undefined {
  return day?.month === undefined ? undefined : { ...day, month: day.month };
}

/** The day of the stated start. Beside a dated end it is that day or the one before: any other is a misprint. */
function startDay({ start }: StatedTimes, last: number | undefined, publication: Publication): NearDay {
  if (start === undefined) return { day: undefined, isMended: false };
  if (last === undefined) return nearDay(wholeDay(start.day), publication);
  const expected = start.clock >= NOON ? last - 1 : last;
  const written = wholeDay(start.day);
  const day = written === undefined ? undefined : nearDay({ ...written, year: written.year ?? yearBefore(written, last) }, publication).day;
  if (day === undefined) return { day: dayBefore(last, start.day?.day) ?? expected, isMended: false };
  return day <= last && day >= last - 1 ? { day, isMended: false } : { day: expected, isMended: true };
}

/** The year of a date that comes just before a day: a December evening before a January morning is of the year before. */
function yearBefore({ month }: WholeDay, day: number): number {
  const civil = civilDay(day);
  return month > civil.month ? civil.year - 1 : civil.year;
}

/** Of the two days that may begin what ends on `last`, the one with this day of the month. */
function dayBefore(last: number, dayOfMonth: number | undefined): number | undefined {
  return [last - 1, last].find((day) => civilDay(day).day === dayOfMonth);
}

function statedWindow(times: StatedTimes, dates: Dates, publication: Publication): Found | undefined {
  const first = startInstant(times, dates, publication);
  const last = lastDay(times, dates, first?.day, publication);
  const asOf = times.asOf === undefined || last === undefined ? undefined : clockInstant(nearDay(wholeDay(times.asOf.day), publication).day ?? last, times.asOf.clock, publication, true);
  const end = times.end === undefined || last === undefined ? undefined : clockInstant(dates.end ?? last, times.end.clock, publication, true);
  const envelope = envelopeOf(times, dates, last, publication);
  const from = first?.instant ?? envelope?.start;
  const to = end ?? asOf ?? envelope?.end;
  if (from === undefined || to === undefined || compareInstants(to, from) <= 0) return undefined;
  const window: TimeWindow = {
    start: from,
    end: to,
    ...(first === undefined && envelope?.startPrecision !== undefined && { startPrecision: envelope.startPrecision }),
    ...(end === undefined && asOf === undefined && envelope?.endPrecision !== undefined && { endPrecision: envelope.endPrecision }),
  };
  return { window, asOf, isStated: first !== undefined && (end ?? asOf) !== undefined };
}

function startInstant({ start }: StatedTimes, { start: stated, morning, day, end }: Dates, publication: Publication): { readonly day: number; readonly instant: Instant } | undefined {
  if (start === undefined) return undefined;
  const first = stated ?? (morning === undefined ? (day ?? end) : start.clock >= NOON ? morning - 1 : morning) ?? latestDay(start.clock, publication);
  const instant = clockInstant(first, start.clock, publication);
  return instant === undefined ? undefined : { day: first, instant };
}

/** The day on which the window ends. */
function lastDay(times: StatedTimes, { morning, day, end }: Dates, first: number | undefined, publication: Publication): number | undefined {
  const clock: StatedClock | undefined = times.end ?? times.asOf;
  const stated = end ?? morning ?? (first === undefined ? day : undefined);
  if (stated !== undefined) return stated;
  if (first !== undefined && times.start !== undefined) return clock !== undefined && clock.clock <= times.start.clock ? first + 1 : first;
  return clock === undefined ? undefined : latestDay(clock.clock, publication);
}

/** What the ends are known to lie in where no clock time says more: the night, or the day. */
function envelopeOf(times: StatedTimes, { morning, day }: Dates, last: number | undefined, publication: Publication): TimeWindow | undefined {
  if (morning !== undefined) return nightInto(morning, publication);
  const whole = day ?? last;
  if (whole === undefined) return undefined;
  // «Станом на 08:30» alone sums up the night before.
  if (day === undefined && times.asOf !== undefined && times.asOf.clock <= 900) return nightInto(whole, publication);
  return vagueWindow({ day: whole, clock: 0 }, { day: whole, clock: 1440 }, "day", publication);
}

function unstated(times: StatedTimes, publication: Publication): ReportTime {
  const isUnread = [times.start, times.end, times.asOf, times.night, times.day].some((time) => time !== undefined);
  const message = isUnread
    ? "The dates and clock times of the text make no window: expected a start before its end. The 24 hours up to publication are taken."
    : "The text states no time: expected a night, a day or clock times. The 24 hours up to publication are taken.";
  const issue = warning({ code: isUnread ? "window_unreadable" : "window_not_stated", path: ["window"], input: publication.latest, message } as const);
  return { window: hoursUpTo(publication, 24), isStated: false, issues: [issue] };
}

function mended(window: TimeWindow): Issue<BulletinIssueCode> {
  const message = `A date of the text does not go with its others or with its publication and is held for a misprint: ${window.start} to ${window.end} is taken. Check the window.`;
  return warning({ code: "window_mended", path: ["window"], input: window, message });
}
