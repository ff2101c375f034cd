import type { Measure } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { measured } from "./measured.js";
import type { ReportCount } from "./report-count.js";
import type { TotalEntry } from "./total-entry.js";
import type { WindowSpans } from "./window-span.js";

/** What is counted. */
export interface Counted {
  readonly measure: Measure;
  readonly weapon?: WeaponGroup | undefined;
}

/** One report with its window, before its weapons are told apart. */
export interface WindowedReport extends WindowSpans {
  /** Position of the report in the list given. */
  readonly index: number;
  readonly report: StrikeReport;
  /** What it says of all weapons that are asked for. */
  readonly count: ReportCount;
  /** Whether it counts everything of its weapons in its window and in the part of the country asked for. */
  readonly isComplete: boolean;
}

/**
 * The report as one entry beside others that count these weapons.
 *
 * @param weapons - absent where one of them counts all weapons, whatever they are
 */
export function entryOf({ index, outer, inner, report, count, isComplete }: WindowedReport, weapons: readonly WeaponGroup[] | undefined, counted: Counted): TotalEntry {
  return { index, outer, inner, count, isComplete, holdsAll: holdsWeapons(report, weapons, counted) };
}

/** Whether a report that is complete counts all of these weapons: by its headline, or by tallies that hold each of them. */
function holdsWeapons({ tallies, stated }: StrikeReport, weapons: readonly WeaponGroup[] | undefined, { measure, weapon }: Counted): boolean {
  if (tallies.length === 0 || (weapon === undefined && stated !== undefined && measured(stated, measure) !== undefined)) return true;
  return weapons?.every((one) => tallies.some((tally) => groupContains(tally.weapon, one) === "definitely")) === true;
}
