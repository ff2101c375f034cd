import { error, issueUnder, warning, type Issue } from "../../core/index.js";
import { epochMilliseconds, type TimeWindow } from "../../time/index.js";
import { cyclesOf } from "../responses/cycles.js";
import { strikeEventId } from "../strike-event-id.js";
import type { StrikeEvent } from "../strike-event.js";
import type { StrikeReport, StrikeReportId } from "../strike-report.js";

/** What can be wrong between an event and its reports. */
export type EventIssueCode = "repeated_id" | "report_outside_event" | "sides_differ" | "supersedes_itself" | "responds_to_itself";

/**
 * The laws between an event and its reports: an id names one report, or versions of one (`repeated_id`), no report replaces itself, be it through
 * others (`supersedes_itself`), the event does not answer itself (`responds_to_itself`), all errors; a report whose
 * window does not overlap the event's (`report_outside_event`) or that names other sides (`sides_differ`) is a warning.
 * Never throws on an event of the right shape.
 */
export function eventIssues(event: StrikeEvent): Issue<EventIssueCode>[] {
  const issues = event.reports.flatMap((report, index) => [...outside(report, event), ...otherSides(report, event)].map((issue) => issueUnder(["reports", index], issue)));
  return [...issues, ...repeatedIds(event.reports), ...circularRevisions(event.reports), ...selfResponses(event)];
}

function outside({ window }: StrikeReport, event: StrikeEvent): Issue<EventIssueCode>[] {
  if (overlap(window, event.window)) return [];
  const message = `window is ${window.start} to ${window.end}, outside the event's ${event.window.start} to ${event.window.end}: expected the two to overlap. Correct one of them, or move the report to its own event.`;
  return [warning({ code: "report_outside_event", path: ["window"], input: window, message })];
}

function overlap(a: TimeWindow, b: TimeWindow): boolean {
  return epochMilliseconds(a.start) < epochMilliseconds(b.end) && epochMilliseconds(b.start) < epochMilliseconds(a.end);
}

function otherSides(report: StrikeReport, event: StrikeEvent): Issue<EventIssueCode>[] {
  return (["attacker", "target"] as const).flatMap((side) => {
    const named = report[side];
    if (named === undefined || named === event[side]) return [];
    const message = `${side} is ${JSON.stringify(named)} where the event's is ${JSON.stringify(event[side])}: expected them to agree. Correct one of them, unless the source disputes it.`;
    return [warning({ code: "sides_differ" as const, path: [side], input: named, message })];
  });
}

/** Two reports share an id only as versions of one: from one source, published at different moments. */
function repeatedIds(reports: readonly StrikeReport[]): Issue<EventIssueCode>[] {
  const places = placesById(reports);
  const versions = new Set<string>();
  return reports.flatMap(({ id, source, publishedAt }, index) => {
    if (id === undefined) return [];
    const earlier = places.get(id) ?? index;
    const version = JSON.stringify([id, publishedAt === undefined ? null : epochMilliseconds(publishedAt)]);
    const isVersion = source.name === reports[earlier]?.source.name && !versions.has(version);
    versions.add(version);
    if (earlier === index || isVersion) return [];
    const message = `reports[${index}].id is ${JSON.stringify(id)}, as reports[${earlier}].id is: expected each report to have an id of its own, unless they are versions from one source that were published at different moments. Rename one, or remove it.`;
    return [error({ code: "repeated_id" as const, path: ["reports", index, "id"], input: id, message })];
  });
}

/** Where the first report of each id stands. */
function placesById(reports: readonly StrikeReport[]): ReadonlyMap<StrikeReportId, number> {
  const places = new Map<StrikeReportId, number>();
  for (const [index, { id }] of reports.entries()) if (id !== undefined && !places.has(id)) places.set(id, index);
  return places;
}

/** Circles of two and more; a report that names itself breaks a law of its own. */
function circularRevisions(reports: readonly StrikeReport[]): Issue<EventIssueCode>[] {
  const places = placesById(reports);
  const earlierOf = (id: StrikeReportId): StrikeReportId[] => {
    const earlier = reports[places.get(id) ?? -1]?.supersedes;
    return earlier !== undefined && earlier !== id && places.has(earlier) ? [earlier] : [];
  };
  return cyclesOf(places.keys(), earlierOf).map((cycle) => {
    const [first = ""] = cycle;
    const index = places.get(first) ?? 0;
    const circle = [...cycle, first].map((id) => JSON.stringify(id)).join(", which replaces ");
    const message = `reports[${index}].supersedes closes a circle: ${circle}. Expected a report to replace an earlier one. Remove one of these links.`;
    return error({ code: "supersedes_itself", path: ["reports", index, "supersedes"], input: reports[index]?.supersedes, message });
  });
}

function selfResponses(event: StrikeEvent): Issue<EventIssueCode>[] {
  const id = strikeEventId(event);
  return (event.inResponseTo ?? []).flatMap((cause, link) => {
    if (cause !== id) return [];
    const message = `inResponseTo[${link}] is ${JSON.stringify(cause)}, the event itself: expected an earlier event. Remove the link.`;
    return [error({ code: "responds_to_itself" as const, path: ["inResponseTo", link], input: cause, message })];
  });
}
