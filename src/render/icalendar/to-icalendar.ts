import type { TalksProcess } from "../../talks/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { contentLine, textValue } from "./content-line.js";
import type { ICalendarOptions } from "./icalendar-options.js";
import { roundEvent } from "./round-event.js";

/**
 * The meetings of talks processes as an iCalendar (RFC 5545, with names of RFC 7986): an event each, by their start, of
 * whole days where only dates are known. A UID is made of the ids of process and meeting, so that a calendar that is
 * read again updates what it holds; `SEQUENCE` counts the steps of a meeting's history.
 *
 * Statuses: `announced` and `postponed` are `TENTATIVE`, and so is a `scheduled` meeting whose window is only a plan;
 * `cancelled` is `CANCELLED`; all others are `CONFIRMED`. The description gives delegations, proposals and outcomes, each
 * claim with its claimant.
 *
 * @returns the text, lines ending in CRLF and folded at 75 octets; the same for the same input everywhere
 * @throws RangeError where `stamp` is not an instant, or on another zone
 * @example toICalendar({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, { stamp: "2025-06-02T12:00Z", zone: "UTC" }).split("\r\n").length // => 8
 */
export function toICalendar(processes: TalksProcess | readonly TalksProcess[], options: ICalendarOptions): string {
  epochMilliseconds(options.stamp);
  const all = isList(processes) ? processes : [processes];
  const name = textValue(options.name ?? all.map((process) => process.name).join(", "));
  const events = all
    .flatMap((process) => process.rounds.map((round) => ({ start: epochMilliseconds(round.window.start), round, process })))
    .sort((a, b) => a.start - b.start)
    .map(({ round, process }) => roundEvent(round, process, options));
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//sitrep//talks//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    ...events,
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function isList(processes: TalksProcess | readonly TalksProcess[]): processes is readonly TalksProcess[] {
  return Array.isArray(processes);
}
