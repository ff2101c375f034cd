import { MEASURES, type Counts } from "../../interception/index.js";
import { classOf } from "../../munition/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { epochDayUnder, type DayRule, type Zone } from "../../time/index.js";

/** The counts of one weapon group on one day, as a flat row: what columns are made of. Rows must not overlap. */
export interface TallyRow extends Counts {
  /** Day as days from 1 January 1970, such as {@link epochDayUnder} gives. */
  readonly day: number;
  /** What rows are grouped by beside the week: a weapon class, a source, any text. */
  readonly group: string;
}

/** How {@link tallyRowsOf} tells days apart. */
export interface TallyRowOptions {
  readonly rule: DayRule;
  readonly zone: Zone;
}

/**
 * The tallies of a report as rows by weapon class; a group of several classes or of none that is known is
 * `undetermined`, never guessed. Subsets and the headline are left behind: where they matter, use `interceptionRate`.
 *
 * @returns no row where the rule does not determine the report's day
 * @throws RangeError where the window is not made of instants, or on another rule or zone
 * @example
 * const night: StrikeReport = { source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", launched: 80 }] };
 * tallyRowsOf(night, { rule: "start", zone: "Europe/Kyiv" }) // => [{ day: 20240, group: "one-way-attack-uav", launched: 80 }]
 */
export function tallyRowsOf(report: StrikeReport, { rule, zone }: TallyRowOptions): TallyRow[] {
  const day = epochDayUnder(report.window, rule, zone);
  if (day === undefined) return [];
  return report.tallies.map((tally) => ({ ...countsOf(tally), day, group: classOf(tally.weapon) ?? "undetermined" }));
}

function countsOf(tally: Counts): Counts {
  const counts: { -readonly [M in keyof Counts]: Counts[M] } = {};
  for (const measure of MEASURES) if (tally[measure] !== undefined) counts[measure] = tally[measure];
  return counts;
}
