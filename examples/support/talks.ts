import { strikesAround, type StrikesAround } from "sitrep/chronicle";
import type { StrikeEvent } from "sitrep/strike";
import { processAsOf, type TalksProcess } from "sitrep/talks";
import { dayWindow, epochMilliseconds, readCalendarDate, type Instant } from "sitrep/time";

/** The end of a day in Kyiv; `undefined` where the text is no date. */
export function instantOfArgument(date: string): Instant | undefined {
  const read = readCalendarDate(date);
  return read.ok ? dayWindow(read.value, "Europe/Kyiv").end : undefined;
}

/**
 * The nights around the rounds that had begun, by the Ukrainian Air Force's bulletins on attacks that were over by then;
 * empty where there is no round yet, or no bulletin at hand of any night near one.
 */
export function strikesKnownAt(talks: TalksProcess, events: readonly StrikeEvent[], at: Instant): readonly StrikesAround[] {
  const known = events.filter(({ window }) => epochMilliseconds(window.end) <= epochMilliseconds(at));
  const found = strikesAround(processAsOf(talks, at), known, { before: 14, after: 14, zone: "Europe/Kyiv", attacker: "RU", source: "Ukrainian Air Force", seed: 20250602 });
  if (!found.ok) return [];
  const { before, during, after } = found.value.together;
  return before.known + during.known + after.known === 0 ? [] : [found.value];
}
