import { windowEnds, type TimeWindow } from "../../time/index.js";

/** The pause between one attack and the next. */
export interface InterAttackTime {
  /** Positions of the two attacks in the list given. */
  readonly after: number;
  readonly before: number;
  /** Minutes from the end of the one to the start of the next, as bounds: vague ends leave it vague. 0 where they may overlap. */
  readonly minutes: { readonly min: number; readonly max: number };
  /** Minutes from start to start, as bounds. */
  readonly startToStart: { readonly min: number; readonly max: number };
}

const MINUTE = 60_000;

/**
 * The times between attacks, in the order of their starts. An attack that ends while an earlier one goes on does not
 * end the fighting: pauses run from the latest end so far. Attacks of which no report speaks are not seen: with gaps in
 * coverage these are upper bounds.
 *
 * @param windows - one for each attack, in any order
 * @throws RangeError where an end is not an instant
 * @example interAttackTimes([{ start: "2025-06-01T20:00Z", end: "2025-06-02T04:00Z" }, { start: "2025-06-02T20:00Z", end: "2025-06-03T04:00Z" }])[0].minutes // => { min: 960, max: 960 }
 */
export function interAttackTimes(windows: readonly TimeWindow[]): InterAttackTime[] {
  const ordered = windows.map((window, index) => ({ index, ends: windowEnds(window) })).sort((a, b) => a.ends.earliestStart - b.ends.earliestStart || a.index - b.index);
  const [first, ...rest] = ordered;
  if (first === undefined) return [];
  // The fighting so far ends between these two moments, at most as late as the attack `after` does.
  let [after, surely, perhaps, previous] = [first.index, first.ends.earliestEnd, first.ends.latestEnd, first.ends];
  return rest.map(({ index, ends }) => {
    const time = {
      after,
      before: index,
      minutes: minutesOf(ends.earliestStart - perhaps, ends.latestStart - surely),
      startToStart: minutesOf(ends.earliestStart - previous.latestStart, ends.latestStart - previous.earliestStart),
    };
    if (ends.latestEnd > perhaps) [after, perhaps] = [index, ends.latestEnd];
    surely = Math.max(surely, ends.earliestEnd);
    previous = ends;
    return time;
  });
}

function minutesOf(least: number, most: number): { readonly min: number; readonly max: number } {
  return { min: Math.max(least, 0) / MINUTE, max: Math.max(most, 0) / MINUTE };
}
