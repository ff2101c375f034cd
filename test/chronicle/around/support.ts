import type { Count } from "../../../src/quantity/index.js";
import type { StrikeEvent } from "../../../src/strike/index.js";
import type { TalksRound } from "../../../src/talks/index.js";
import { daysWindow, formatDay, epochDayOf } from "../../../src/time/index.js";

/** A meeting of the given days, known by their dates alone. */
export function roundOf(id: string, first: string, last: string = first, more: Partial<TalksRound> = {}): TalksRound {
  return { id, kind: "talks", status: "concluded", window: daysWindow(first, last, "Europe/Kyiv"), ...more };
}

/** One event a night from the evening given, with one report each; `undefined` for a night without a report. */
export function nightsFrom(evening: string, counts: readonly (Count | undefined)[]): StrikeEvent[] {
  return counts.flatMap((launched, index) => (launched === undefined ? [] : [nightOf(formatDay(epochDayOf(evening) + index), launched)]));
}

/** The attack of one night as the defender's air force counts it, nine in ten shot down. */
export function nightOf(evening: string, launched: Count): StrikeEvent {
  const window = { start: `${evening}T21:00+03:00`, end: `${formatDay(epochDayOf(evening) + 1)}T08:00+03:00` };
  const shotDown = typeof launched === "number" ? { shotDown: Math.floor(launched * 0.9), suppressed: 0 } : {};
  return { window, attacker: "RU", target: "UA", reports: [{ source: { name: "Air Force", side: "UA" }, window, tallies: [{ weapon: "shahed", launched, ...shotDown }] }] };
}
