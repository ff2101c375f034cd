import { error, warning, type Issue } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import { REGION_CODES, SEA_IDS } from "../../place/index.js";
import { boundsOf, isAbsent, type Count } from "../../quantity/index.js";
import type { RegionFigure } from "../impact.js";
import type { StrikeReport } from "../strike-report.js";

/** What can be wrong between a report's regions and its totals. */
export type RegionTotalIssueCode = "region_exceeds_total";

/** The figures of the whole that a region's figure cannot pass, nearest first. */
const WHOLES: Readonly<Record<RegionFigure["measure"], readonly (Measure | "hitLocations")[]>> = {
  launched: ["launched"],
  shotDown: ["shotDown", "intercepted", "launched"],
  suppressed: ["suppressed", "intercepted", "launched"],
  intercepted: ["intercepted", "launched"],
  reachedTarget: ["reachedTarget", "launched"],
  failed: ["failed", "launched"],
  stillAirborne: ["stillAirborne", "launched"],
  leftAirspace: ["leftAirspace", "launched"],
  targeted: ["launched"],
  hit: ["hitLocations"],
};

/** Places that do not overlap, so that their counts may be added; sectors, countries and composite areas may. */
const DISJOINT: ReadonlySet<string> = new Set<string>([...REGION_CODES, ...SEA_IDS]);

interface Total {
  readonly at: string;
  readonly max: number;
  readonly approximate: boolean;
}

/**
 * The law of parts and whole: what regions count under a measure is no more than what the report counts of the whole,
 * in its headline, over its tallies or as its hit locations (`region_exceeds_total`; a warning where a bound is
 * approximate). Counts of regions and seas are added; other areas may overlap and are compared one by one. Never throws.
 */
export function regionTotalIssues(report: StrikeReport): Issue<RegionTotalIssueCode>[] {
  const { regions } = report;
  if (regions === undefined) return [];
  const byMeasure = new Map<RegionFigure["measure"], RegionFigure[]>();
  for (const region of regions) {
    const figures = byMeasure.get(region.measure);
    if (figures === undefined) byMeasure.set(region.measure, [region]);
    else figures.push(region);
  }
  return [...byMeasure].flatMap(([measure, figures]) => {
    const parts = leastOf(figures);
    const total = WHOLES[measure].flatMap((whole) => totalsOf(report, whole)).find(({ max }) => parts.least > max);
    if (total === undefined) return [];
    const message = `${parts.at} ${measure} to at least ${parts.least}, more than the ${total.max} of ${total.at}: expected the parts not to exceed the whole. Correct a region's count, or the total.`;
    const make = parts.approximate || total.approximate ? warning : error;
    return [make({ code: "region_exceeds_total", path: ["regions"], input: regions, message })];
  });
}

/** The least that regions under one measure come to: the sum over disjoint places, or one area that is larger still. */
function leastOf(figures: readonly RegionFigure[]): { readonly least: number; readonly approximate: boolean; readonly at: string } {
  const disjoint = new Map<string, { least: number; approximate: boolean }>();
  let single = { least: 0, approximate: false, at: "" };
  for (const { code, name, count } of figures) {
    if (isAbsent(count)) continue;
    const { min, approximate } = boundsOf(count);
    if (code !== undefined && DISJOINT.has(code)) {
      if (min > (disjoint.get(code)?.least ?? -1)) disjoint.set(code, { least: min, approximate });
    } else if (min > single.least) single = { least: min, approximate, at: `regions' ${JSON.stringify(code ?? name ?? "")} brings` };
  }
  const counts = [...disjoint.values()];
  const sum = counts.reduce((total, { least }) => total + least, 0);
  if (single.least > sum) return single;
  return { least: sum, approximate: counts.some(({ approximate }) => approximate), at: "regions bring" };
}

function totalsOf(report: StrikeReport, whole: Measure | "hitLocations"): Total[] {
  if (whole === "hitLocations") return totalOf("hitLocations", [report.hitLocations]);
  return [...totalOf(`stated.${whole}`, [report.stated?.[whole]]), ...totalOf(`the tallies' ${whole}`, report.tallies.map((tally) => tally[whole]))];
}

/** The most that counts come to together; none where one of them is absent or open. */
function totalOf(at: string, counts: readonly (Count | undefined)[]): Total[] {
  let max = 0;
  let isApproximate = false;
  for (const count of counts) {
    const bounds = isAbsent(count) ? undefined : boundsOf(count);
    if (bounds?.max === undefined) return [];
    max += bounds.max;
    isApproximate ||= bounds.approximate;
  }
  return counts.length === 0 ? [] : [{ at, max, approximate: isApproximate }];
}
