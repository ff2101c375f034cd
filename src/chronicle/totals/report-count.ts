import type { Counts, Measure } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, isAbsent, type Count, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";

/** What one report says of a measure over a weapon group, as bounds. */
export interface ReportCount {
  readonly min: number;
  /** Absent where nothing bounds it. */
  readonly max: number | undefined;
  readonly approximate: boolean;
  /** Why there is no figure, where there is none; `reported` otherwise. */
  readonly state: "reported" | "unknown" | "withheld";
}

const UNKNOWN: ReportCount = { min: 0, max: undefined, approximate: false, state: "unknown" };

/**
 * The count of a measure in one report: the sum over its disjoint tallies, or its headline where it has no tallies.
 * With a weapon group: tallies certainly in the group count in full, tallies that may hold some of it can add to the
 * ceiling only. Tallies without the figure leave the ceiling open. Subsets are never added.
 */
export function countIn(report: StrikeReport, measure: Measure, weapon?: WeaponGroup): ReportCount {
  if (report.tallies.length === 0) {
    return weapon === undefined && report.stated !== undefined ? asReportCount(measured(report.stated, measure)) : UNKNOWN;
  }
  let sum: ReportCount = { min: 0, max: 0, approximate: false, state: "unknown" };
  for (const tally of report.tallies) {
    const belongs = weapon === undefined ? "definitely" : groupContains(weapon, tally.weapon);
    if (belongs === "not") continue;
    const count = asReportCount(measured(tally, measure));
    sum = add(sum, belongs === "definitely" ? count : { ...count, min: 0, state: "unknown" });
  }
  if (sum.state !== "unknown") return sum;
  // No tally of the group gives the figure: nothing is known, unless no tally can hold any of it.
  return report.tallies.some((tally) => weapon === undefined || groupContains(weapon, tally.weapon) !== "not") ? { ...sum, min: 0 } : { ...sum, state: "reported" };
}

/** The measure itself; for `intercepted` without a figure of its own, what its parts allow. */
function measured(counts: Counts, measure: Measure): Count | undefined {
  const count = counts[measure];
  if (measure !== "intercepted" || count !== undefined) return count;
  const { shotDown, suppressed } = counts;
  if (shotDown === undefined && suppressed === undefined) return undefined;
  return addQuantities(present(shotDown), present(suppressed));
}

function present(count: Count | undefined): Quantity {
  return isAbsent(count) ? { min: 0 } : count;
}

function asReportCount(count: Count | undefined): ReportCount {
  if (count === undefined) return UNKNOWN;
  if (count === "withheld") return { ...UNKNOWN, state: "withheld" };
  if (count === "not_applicable") return { min: 0, max: 0, approximate: false, state: "reported" };
  const { min, max, approximate } = boundsOf(count);
  return { min, max, approximate, state: "reported" };
}

function add(a: ReportCount, b: ReportCount): ReportCount {
  return {
    min: a.min + b.min,
    max: a.max === undefined || b.max === undefined ? undefined : a.max + b.max,
    approximate: a.approximate || b.approximate,
    state: a.state === "reported" || b.state === "reported" ? "reported" : a.state === "withheld" || b.state === "withheld" ? "withheld" : "unknown",
  };
}
