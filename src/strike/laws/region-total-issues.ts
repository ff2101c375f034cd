import { error, warning, type Issue } from "../../core/index.js";
import { countOf, type Measure } from "../../interception/index.js";
import { REGION_CODES, SEA_IDS } from "../../place/index.js";
import { boundsOf, isAbsent, type Count } from "../../quantity/index.js";
import type { RegionFigure } from "../impact.js";
import type { StrikeReport } from "../strike-report.js";
import { haveOwnCodes } from "./have-own-codes.js";

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

/** What parts come to at least, and the words that say so. */
interface Least {
  readonly least: number;
  readonly approximate: boolean;
  readonly at: string;
}

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
  const issues: Issue<RegionTotalIssueCode>[] = [];
  const [first] = regions ?? [];
  if (regions === undefined || first === undefined) return issues;
  // One measure for all in most reports.
  if (regions.every(({ measure }) => measure === first.measure)) addExceeding(issues, report, first.measure, regions);
  else for (const [measure, figures] of byMeasure(regions)) addExceeding(issues, report, measure, figures);
  return issues;
}

function addExceeding(issues: Issue<RegionTotalIssueCode>[], report: StrikeReport, measure: RegionFigure["measure"], figures: readonly RegionFigure[]): void {
  // Where even all of them together are no more, it does not matter which of them may be added.
  if (firstBelow(sumOf(figures), report, WHOLES[measure]) === undefined) return;
  const parts = leastOf(figures);
  const total = firstBelow(parts.least, report, WHOLES[measure]);
  if (total === undefined) return;
  const message = `${parts.at} ${measure} to at least ${parts.least}, more than the ${total.max} of ${total.at}: expected the parts not to exceed the whole. Correct a region's count, or the total.`;
  const make = parts.approximate || total.approximate ? warning : error;
  issues.push(make({ code: "region_exceeds_total", path: ["regions"], input: report.regions, message }));
}

function byMeasure(regions: readonly RegionFigure[]): ReadonlyMap<RegionFigure["measure"], readonly RegionFigure[]> {
  const figures = new Map<RegionFigure["measure"], RegionFigure[]>();
  for (const region of regions) {
    const known = figures.get(region.measure);
    if (known === undefined) figures.set(region.measure, [region]);
    else known.push(region);
  }
  return figures;
}

function sumOf(figures: readonly RegionFigure[]): number {
  let sum = 0;
  for (const { count } of figures) sum += typeof count === "number" ? count : typeof count === "object" ? count.min : 0;
  return sum;
}

/** The first of the whole's figures that is below a count. */
function firstBelow(least: number, report: StrikeReport, wholes: readonly (Measure | "hitLocations")[]): Total | undefined {
  for (const whole of wholes) {
    const stated = whole === "hitLocations" ? report.hitLocations : report.stated === undefined ? undefined : countOf(report.stated, whole);
    if (least > mostOf(stated)) return { at: whole === "hitLocations" ? whole : `stated.${whole}`, max: mostOf(stated), approximate: isSoft(stated) };
    if (whole === "hitLocations") continue;
    const max = mostOfTallies(report, whole);
    if (least > max) return { at: `the tallies' ${whole}`, max, approximate: report.tallies.some((tally) => isSoft(countOf(tally, whole))) };
  }
  return undefined;
}

/** The most that the tallies come to together; `Infinity` where one of them is absent or open, or none is there. */
function mostOfTallies({ tallies }: StrikeReport, measure: Measure): number {
  let most = tallies.length === 0 ? Infinity : 0;
  for (const tally of tallies) most += mostOf(countOf(tally, measure));
  return most;
}

function mostOf(count: Count | undefined): number {
  if (typeof count === "number") return count;
  return typeof count === "object" ? (count.max ?? Infinity) : Infinity;
}

function isSoft(count: Count | undefined): boolean {
  return typeof count === "object" && count.approximate === true;
}

/** The least that regions under one measure come to: the sum over disjoint places, or one area that is larger still. */
function leastOf(figures: readonly RegionFigure[]): Least {
  let single: Least = { least: 0, approximate: false, at: "" };
  let sum = 0;
  let isApproximate = false;
  // Of a place that stands twice, the larger figure counts.
  const repeated = haveOwnCodes(figures) ? undefined : new Map<string, { readonly min: number; readonly approximate: boolean }>();
  for (const { code, name, count } of figures) {
    if (isAbsent(count)) continue;
    const { min, approximate } = boundsOf(count);
    if (code === undefined || !DISJOINT.has(code)) {
      if (min > single.least) single = { least: min, approximate, at: `regions' ${JSON.stringify(code ?? name ?? "")} brings` };
      continue;
    }
    const before = repeated?.get(code);
    if (before !== undefined && min <= before.min) continue;
    sum += min - (before?.min ?? 0);
    if (repeated === undefined) isApproximate ||= approximate;
    else repeated.set(code, { min, approximate });
  }
  if (repeated !== undefined) for (const { approximate } of repeated.values()) isApproximate ||= approximate;
  return single.least > sum ? single : { least: sum, approximate: isApproximate, at: "regions bring" };
}
