import { epochMinutes } from "../time/index.js";
import type { StrikeEvent, StrikeEventId } from "./strike-event.js";

const MINUTE = 60_000;
/** What `toISOString` writes after the minute; years beyond four digits make it longer in front. */
const SECONDS = ":00.000Z";

/**
 * The id of an event: the one that it carries, else one made of its sides and of its window's start in UTC, to the
 * minute: attacker, target, start. It stays the same while reports are added and revised, and whatever offset the
 * start is written with.
 *
 * @throws RangeError where `window.start` is not an instant; read outside data with `readStrikeEvent` first
 * @example strikeEventId({ attacker: "RU", target: "UA", window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" } }) // => "RU_UA_2025-06-01T18:30Z"
 */
export function strikeEventId(event: Pick<StrikeEvent, "id" | "attacker" | "target" | "window">): StrikeEventId {
  if (event.id !== undefined) return event.id;
  const start = new Date(epochMinutes(event.window.start) * MINUTE).toISOString();
  return `${event.attacker}_${event.target}_${start.slice(0, -SECONDS.length)}Z`;
}
