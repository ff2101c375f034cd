import { strikeEventId } from "../strike-event-id.js";
import type { StrikeEvent, StrikeEventId } from "../strike-event.js";
import { cyclesOf } from "./cycles.js";

/**
 * Circles of response: each event answers the next, and the last answers the first, which cannot be. For each group of
 * events that answer one another one shortest circle is named. Linear in events and links; links to events that are not
 * among those given are left aside.
 *
 * @throws RangeError where a window's start is not an instant
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const raid = { id: "raid", window, attacker: "UA", target: "RU", reports: [], inResponseTo: ["wave"] };
 * const wave = { id: "wave", window, attacker: "RU", target: "UA", reports: [], inResponseTo: ["raid"] };
 * responseCycles([raid, wave]) // => [["raid", "wave"]]
 */
export function responseCycles(events: readonly StrikeEvent[]): StrikeEventId[][] {
  const causesOf = new Map<StrikeEventId, StrikeEventId[]>();
  for (const event of events) {
    const id = strikeEventId(event);
    const causes = causesOf.get(id) ?? [];
    for (const cause of event.inResponseTo ?? []) causes.push(cause);
    causesOf.set(id, causes);
  }
  return cyclesOf(causesOf.keys(), (id) => (causesOf.get(id) ?? []).filter((cause) => causesOf.has(cause)));
}
