import { tightenTally, totalCounts, type Measure, type Tally } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, isAbsent, sumCounts, type Count, type FullBounds, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { measured } from "./measured.js";

/** What one report says of a measure over a weapon group, as bounds. */
export interface ReportCount extends FullBounds {
  /** Why there is no figure, where there is none; `reported` otherwise. Bounds stand either way. */
  readonly state: "reported" | "unknown" | "withheld";
}

/**
 * The count of a measure in one report: the sum over its disjoint tallies with the tightest bounds that law 1 allows
 * ("80 launched" without a word on interceptions is at most 80 intercepted), narrowed by its headline; the headline
 * alone where it has no tallies.
 *
 * With a weapon group: tallies certainly in the group count in full; tallies that may hold some of it add to the
 * ceiling, and to the floor only by a subset that is certainly in it.
 */
export function countIn(report: StrikeReport, measure: Measure, weapon?: WeaponGroup): ReportCount {
  return weapon === undefined ? countOverAll(report, measure) : countOfGroup(report, measure, weapon);
}

function countOverAll(report: StrikeReport, measure: Measure): ReportCount {
  const exact = exactSum(report.tallies, measure);
  if (exact !== undefined) return { min: exact, max: exact, approximate: false, state: "reported" };
  const asked = report.tallies.filter((tally) => tally[measure] !== "not_applicable");
  if (asked.length === 0 && report.tallies.length > 0) return { min: 0, max: 0, approximate: false, state: "reported" };
  const sum = totalCounts({ tallies: asked, stated: report.stated });
  const state = stateOf([...asked.map((tally) => measured(tally, measure)), measured(report.stated ?? {}, measure)]);
  // Tallies that contradict themselves count as they are written.
  return { ...boundsOf(sum.ok ? sum.value[measure] : sumCounts(asked.map((tally) => measured(tally, measure))).quantity), state };
}

/** The sum of figures that are all exact: what most reports give, and what no bound can narrow. */
function exactSum(tallies: readonly Tally[], measure: Measure): number | undefined {
  let sum = 0;
  for (const tally of tallies) {
    const count = tally[measure];
    if (typeof count !== "number") return undefined;
    sum += count;
  }
  return tallies.length === 0 ? undefined : sum;
}

function countOfGroup(report: StrikeReport, measure: Measure, weapon: WeaponGroup): ReportCount {
  if (report.tallies.length === 0) {
    // A headline over all weapons bounds each of them from above.
    const all = countOverAll(report, measure);
    return { min: 0, max: all.max, approximate: all.approximate && all.max !== undefined, state: "unknown" };
  }
  let sum: Quantity = 0;
  const given: (Count | undefined)[] = [];
  for (const tally of report.tallies) {
    const belongs = groupContains(weapon, tally.weapon);
    if (belongs === "not" || tally[measure] === "not_applicable") continue;
    const tight = tightOf(tally, measure);
    if (belongs === "definitely") {
      given.push(measured(tally, measure));
      sum = addQuantities(sum, tight);
    } else {
      const floor = floorOfSubsets(tally, measure, weapon);
      given.push(floor);
      const { max, approximate } = boundsOf(tight);
      sum = addQuantities(sum, atMost({ min: floor ?? 0, max, approximate }));
    }
  }
  return { ...boundsOf(sum), state: given.length === 0 ? "reported" : stateOf(given) };
}

/** The largest subset that is certainly of the group: subsets may overlap, so that they are not added. */
function floorOfSubsets(tally: Tally, measure: Measure, weapon: WeaponGroup): number | undefined {
  const floors = (tally.subsets ?? []).flatMap((subset) => {
    const count = measured(subset, measure);
    return subset.weapon === undefined || isAbsent(count) || groupContains(weapon, subset.weapon) !== "definitely" ? [] : [boundsOf(count).min];
  });
  return floors.length === 0 ? undefined : Math.max(...floors);
}

function atMost({ min, max, approximate }: FullBounds): Quantity {
  return { min: max === undefined ? min : Math.min(min, max), ...(max === undefined ? {} : { max }), ...(approximate ? { approximate } : {}) };
}

function tightOf(tally: Tally, measure: Measure): Quantity {
  const count = tally[measure];
  if (typeof count === "number") return count;
  const tight = tightenTally(tally);
  return tight.ok ? tight.value.counts[measure] : sumCounts([measured(tally, measure)]).quantity;
}

function stateOf(counts: readonly (Count | undefined)[]): ReportCount["state"] {
  if (counts.some((count) => !isAbsent(count))) return "reported";
  return counts.includes("withheld") ? "withheld" : "unknown";
}
