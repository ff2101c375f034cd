import { error, warning, type Issue } from "../../core/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { strikeEventId } from "../strike-event-id.js";
import type { StrikeEvent, StrikeEventId } from "../strike-event.js";
import { responseCycles } from "./response-cycles.js";

/** What can be wrong between events. */
export type ResponseIssueCode = "repeated_id" | "response_cycle" | "response_before_cause";

interface Placed {
  readonly event: StrikeEvent;
  readonly id: StrikeEventId;
  /** Where it stands in the reader's list. */
  readonly at: number;
}

/**
 * The laws that hold between events: ids are unique (`repeated_id`); no event answers itself, be it through others
 * (`response_cycle`, one issue for each circle, naming it); none ends before what it answers begins
 * (`response_before_cause`), all errors; one that merely begins before what it answers is a warning of that code.
 * Links to events that are not among those given are left aside. Linear in events and links.
 *
 * @param positions - where each event stands in the list that paths start from; absent: where it stands in `events`
 * @throws RangeError where a window holds no instants
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const wave = { id: "wave", window, attacker: "RU", target: "UA", reports: [], inResponseTo: ["wave"] };
 * responseIssues([wave]).map(({ code }) => code) // => ["response_cycle"]
 */
export function responseIssues(events: readonly StrikeEvent[], positions?: readonly number[]): Issue<ResponseIssueCode>[] {
  const placed = events.map((event, index): Placed => ({ event, id: strikeEventId(event), at: positions?.[index] ?? index }));
  const byId = new Map<StrikeEventId, Placed>();
  const issues: Issue<ResponseIssueCode>[] = [];
  for (const one of placed) {
    const earlier = byId.get(one.id);
    if (earlier === undefined) byId.set(one.id, one);
    else issues.push(repeatedId(one, earlier));
  }
  for (const cycle of responseCycles(events)) issues.push(...responseCycle(cycle, byId));
  for (const one of placed) issues.push(...haste(one, byId));
  return issues;
}

function repeatedId({ event, id, at }: Placed, earlier: Placed): Issue<ResponseIssueCode> {
  const mend = event.id === undefined ? 'Give one of them an "id" of its own.' : "Rename one, or join their reports in one event.";
  const message = `[${at}] is named ${JSON.stringify(id)}, as [${earlier.at}] is: expected each event to have a name of its own. ${mend}`;
  return error({ code: "repeated_id", path: [at, "id"], input: event.id, message });
}

function responseCycle(cycle: readonly StrikeEventId[], byId: ReadonlyMap<StrikeEventId, Placed>): Issue<ResponseIssueCode>[] {
  const first = byId.get(cycle[0] ?? "");
  if (first === undefined) return [];
  const circle = [...cycle, first.id].map((id) => JSON.stringify(id)).join(", in response to ");
  const message = `[${first.at}].inResponseTo closes a circle: ${circle}. Expected each event to answer earlier ones only. Remove one of these links.`;
  return [error({ code: "response_cycle", path: [first.at, "inResponseTo"], input: first.event.inResponseTo, message })];
}

function haste({ event, id, at }: Placed, byId: ReadonlyMap<StrikeEventId, Placed>): Issue<ResponseIssueCode>[] {
  return (event.inResponseTo ?? []).flatMap((causeId, link) => {
    const cause = causeId === id ? undefined : byId.get(causeId)?.event;
    if (cause === undefined) return [];
    const causeStart = epochMilliseconds(cause.window.start);
    if (epochMilliseconds(event.window.start) >= causeStart) return [];
    const isOver = epochMilliseconds(event.window.end) <= causeStart;
    const response = isOver ? `is over by ${event.window.end}` : `begins at ${event.window.start}`;
    const message = `[${at}].inResponseTo[${link}] is ${JSON.stringify(causeId)}, which begins at ${cause.window.start}, while the response ${response}: expected a response to come after its cause. Correct a window, or remove the link.`;
    return [(isOver ? error : warning)({ code: "response_before_cause", path: [at, "inResponseTo", link], input: causeId, message })];
  });
}
