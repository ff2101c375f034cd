import { warning, type Issue } from "../../core/index.js";
import { compareInstants, type Instant, type TimeWindow } from "../../time/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { Publication } from "../shared/publication.js";
import { clockInstant, hoursUpTo, latestDay, nightInto, vagueWindow } from "../shared/time/civil-window.js";
import { farFromPublication } from "../shared/time/far-window.js";
import { datesOf, nearDay, NOON, wholeDay, type StatedDates } from "./stated-dates.js";
import type { StatedClock, StatedTimes } from "./stated-times.js";

/** When a report's figures are of. */
export interface ReportTime {
  readonly window: TimeWindow;
  readonly asOf?: Instant | undefined;
  /** Whether both ends are stated to the minute. */
  readonly isStated: boolean;
  readonly issues: readonly Issue<BulletinIssueCode>[];
}

/**
 * The window of a report from its dates and clock times: from the stated start, else the noon before the night; to the
 * stated end, else «станом на», else the noon after. A date that cannot be (last year's in January, a wrong month
 * beside the night's own date) is mended, with a warning; one far from publication is a warning.
 */
export function windowOf(times: StatedTimes, publication: Publication): ReportTime {
  const dates = datesOf(times, publication);
  const found = statedWindow(times, dates, publication);
  if (found === undefined) return unstated(times, publication);
  const issues = dates.isMended ? [mended(found.window)] : farFromPublication(found.window, publication);
  const asOf = found.asOf;
  return { window: found.window, ...(asOf !== undefined && { asOf }), isStated: found.isStated, issues };
}

interface Found {
  readonly window: TimeWindow;
  readonly asOf?: Instant | undefined;
  readonly isStated: boolean;
}

function statedWindow(times: StatedTimes, dates: StatedDates, publication: Publication): Found | undefined {
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

function startInstant({ start }: StatedTimes, { start: stated, morning, day, end }: StatedDates, publication: Publication): { readonly day: number; readonly instant: Instant } | undefined {
  if (start === undefined) return undefined;
  const first = stated ?? (morning === undefined ? (day ?? end) : start.clock >= NOON ? morning - 1 : morning) ?? latestDay(start.clock, publication);
  const instant = clockInstant(first, start.clock, publication);
  return instant === undefined ? undefined : { day: first, instant };
}

/** The day on which the window ends. */
function lastDay(times: StatedTimes, { morning, day, end }: StatedDates, first: number | undefined, publication: Publication): number | undefined {
  const clock: StatedClock | undefined = times.end ?? times.asOf;
  const stated = end ?? morning ?? (first === undefined ? day : undefined);
  if (stated !== undefined) return stated;
  if (first !== undefined && times.start !== undefined) return clock !== undefined && clock.clock <= times.start.clock ? first + 1 : first;
  return clock === undefined ? undefined : latestDay(clock.clock, publication);
}

/** What the ends are known to lie in where no clock time says more: the night, or the day. */
function envelopeOf(times: StatedTimes, { morning, day }: StatedDates, last: number | undefined, publication: Publication): TimeWindow | undefined {
  if (morning !== undefined) return nightInto(morning, publication);
  const night = times.isDay ? nearDay(times.night, publication).day : undefined;
  if (night !== undefined) return dayWithNight(day, night, publication);
  if (times.isDayAndNight && day === undefined && last === undefined) return hoursUpTo(publication, 24);
  const whole = day ?? last;
  if (whole === undefined) return undefined;
  // «Станом на 08:30» alone sums up the night before.
  if (day === undefined && times.asOf !== undefined && times.asOf.clock <= 900) return nightInto(whole, publication);
  return vagueWindow({ day: whole, clock: 0 }, { day: whole, clock: 1440 }, "day", publication);
}

/** «Протягом доби … У ніч на 2 червня …»: both together. */
function dayWithNight(day: number | undefined, morning: number, publication: Publication): TimeWindow | undefined {
  if (day === undefined) return morning === publication.day ? hoursUpTo(publication, 24) : nightInto(morning, publication);
  const end = day < morning ? { day: morning, clock: NOON } : { day, clock: 2 * NOON };
  return vagueWindow({ day: Math.min(day, morning - 1), clock: 0 }, end, "half_day", publication);
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
