import { failure, success, warning, type IssueDraft, type Outcome } from "../core/index.js";
import { civilIssues } from "./civil-issues.js";
import type { CivilTime } from "./civil-time.js";
import { MINUTE_MS } from "./epoch.js";
import { civilDay, DAY_MS, epochDay, isCalendarDay } from "./epoch-day.js";
import { formatInstant } from "./format-instant.js";
import type { Instant } from "./instant.js";
import { localMoment, type LocalMoment } from "./local-moment.js";
import { HISTORY_START } from "./tables/zone-history.js";
import type { Zone } from "./zone.js";

/** Which moment to take where the clock's reading names none or two; `reject` makes it an error. */
export type ClockChoice = "earlier" | "later" | "reject";

/** How {@link instantOfCivil} resolves readings around a change of clocks. */
export interface CivilOptions {
  /** For a reading that clocks skipped in spring. Default `later`: 03:30 in the gap is 04:30, as the hands would show. */
  readonly gap?: ClockChoice | undefined;
  /** For a reading that came twice in autumn. Default `earlier`: the first time. For the end of a window, consider `later`. */
  readonly fold?: ClockChoice | undefined;
}

/** What can be wrong with a civil time; the last three may be warnings. */
export type CivilIssueCode = "no_such_day" | "no_such_time" | "skipped_time" | "repeated_time" | "before_zone_history";

/**
 * The instant that a reading of calendar and clock means in a zone. Around a change of clocks it chooses as told and
 * says so: the defaults are those of java.time and of "compatible" in ECMAScript Temporal.
 *
 * @returns the instant, with a warning `skipped_time` or `repeated_time` (a choice was made) or `before_zone_history`
 * (earlier than 1996: the zone's standard time was taken); or an error `no_such_day`, `no_such_time`, and under
 * `reject` `skipped_time` or `repeated_time`
 * @throws RangeError on another zone
 * @example instantOfCivil({ year: 2025, month: 6, day: 2, hour: 8, minute: 30 }, "Europe/Kyiv") // => { ok: true, value: "2025-06-02T08:30+03:00", issues: [] }
 */
export function instantOfCivil(civil: CivilTime, zone: Zone, options: CivilOptions = {}): Outcome<Instant, CivilIssueCode> {
  const [first, ...rest] = civilIssues(civil);
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  const moment = localMoment(localMilliseconds(civil), zone);
  const choice = choiceFor(moment.kind, options);
  if (choice === "reject") return failure(changeOfClocks(civil, zone, moment, "Say which, by an offset or the options gap and fold."));
  const value = formatInstant(moment[choice], zone);
  if (moment.kind !== "once") return success(value, [warning(changeOfClocks(civil, zone, moment, `Taken as ${value}.`))]);
  return success(value, moment.earlier < HISTORY_START && zone !== "UTC" ? [warning(beforeHistory(civil, zone))] : []);
}

/**
 * Like {@link instantOfCivil}, for the end of a window: 24:00 is allowed and means the midnight that ends the day.
 *
 * @returns as {@link instantOfCivil}
 * @throws RangeError on another zone
 * @example endOfCivil({ year: 2025, month: 6, day: 1, hour: 24, minute: 0 }, "Europe/Kyiv") // => { ok: true, value: "2025-06-02T00:00+03:00", issues: [] }
 */
export function endOfCivil(civil: CivilTime, zone: Zone, options: CivilOptions = {}): Outcome<Instant, CivilIssueCode> {
  const { year, month, day, hour, minute, second = 0, millisecond = 0 } = civil;
  const isEnd = hour === 24 && minute === 0 && second === 0 && millisecond === 0 && isCalendarDay(year, month, day);
  const next = civilDay(epochDay(year, month, day) + 1);
  return instantOfCivil(isEnd && next.year <= 9999 ? { ...next, hour: 0, minute: 0 } : civil, zone, options);
}

function localMilliseconds({ year, month, day, hour, minute, second = 0, millisecond = 0 }: CivilTime): number {
  return epochDay(year, month, day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS + second * 1000 + millisecond;
}

function choiceFor(kind: LocalMoment["kind"], { gap = "later", fold = "earlier" }: CivilOptions): ClockChoice {
  if (kind === "once") return "earlier";
  return kind === "skipped" ? gap : fold;
}

function changeOfClocks(civil: CivilTime, zone: Zone, moment: LocalMoment, mend: string): IssueDraft<"skipped_time" | "repeated_time"> {
  const skipped = moment.kind === "skipped";
  const what = skipped ? "was skipped when clocks went forward" : "came twice when clocks went back";
  const which = `${formatInstant(moment.earlier, zone)} or ${formatInstant(moment.later, zone)}`;
  const message = `${clockOf(civil)} in ${zone} ${what}: it may mean ${which}. ${mend}`;
  return { code: skipped ? "skipped_time" : "repeated_time", path: [], input: civil, message };
}

function beforeHistory(civil: CivilTime, zone: Zone): IssueDraft<"before_zone_history"> {
  const message = `year is ${civil.year}: expected 1996 or later, from when the clocks of ${zone} are known here. Standard time was taken; give an instant with its offset if clocks showed another.`;
  return { code: "before_zone_history", path: ["year"], input: civil.year, message };
}

function clockOf(civil: CivilTime): string {
  return formatInstant(localMilliseconds(civil), "UTC").replace("T", " ").replace("Z", "");
}
