import { ratePoolOf, tightenTally, type Measure, type ReportFigures, type Tally } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, isAbsent, sumCounts, type Count, type FullBounds, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { measured } from "./measured.js";
import { isSimpleCount, openCount, type OpenCount } from "./simple-count.js";

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
 *
 * @param isComplete - whether the report counts everything in its window, so that of weapons that it does not name there
 *   were none; else nothing is known of them
 */
export function countIn(report: StrikeReport, measure: Measure, weapon?: WeaponGroup, isComplete = true): ReportCount {
  return weapon === undefined ? countOverAll(report, measure, openCount()) : countOfGroup(report, measure, weapon, isComplete);
}

/** As {@link countIn}, over all weapons; most answers are written into an object of the caller's, which is returned then. */
export function countOverAll({ tallies, stated }: StrikeReport, measure: Measure, into: OpenCount): ReportCount {
  if (tallies.length > 0 && isSimpleCount(tallies, measure, into) && (stated === undefined || into.min === into.max)) return into;
  const asked = tallies.filter((tally) => tally[measure] !== "not_applicable");
  if (asked.length === 0 && tallies.length > 0) return { min: 0, max: 0, approximate: false, state: "reported" };
  const counts = asked.map((tally) => measured(tally, measure));
  // Tallies that contradict themselves count as they are written.
  const bounds = pooled({ tallies: asked, stated }, measure) ?? boundsOf(sumCounts(counts).quantity);
  return { ...bounds, state: stateOf([...counts, measured(stated ?? {}, measure)]) };
}

/** The bounds that law 1 allows, as `totalCounts` gives them, of one measure alone. */
function pooled(figures: ReportFigures, measure: Measure): FullBounds | undefined {
  const pool = ratePoolOf(figures, { numerator: measure === "launched" ? "intercepted" : measure });
  if (!pool.ok) return undefined;
  const { countedMin, countedMax, countedOpen, countedApproximate, launchedMin, launchedMax, launchedOpen, launchedApproximate } = pool.value;
  return loosened(
    measure === "launched"
      ? { min: launchedMin, max: launchedOpen > 0 ? undefined : launchedMax, approximate: launchedApproximate > 0 }
      : { min: countedMin, max: countedOpen > 0 ? undefined : countedMax, approximate: countedApproximate > 0 },
  );
}

/** Sums past the safe integers are looser, never wrong. */
function loosened(bounds: FullBounds): FullBounds {
  const { min, max, approximate } = bounds;
  return (max ?? min) <= Number.MAX_SAFE_INTEGER ? bounds : { min: Math.min(min, Number.MAX_SAFE_INTEGER), max: undefined, approximate };
}

function countOfGroup(report: StrikeReport, measure: Measure, weapon: WeaponGroup, isComplete: boolean): ReportCount {
  if (report.tallies.length === 0) {
    // A headline over all weapons bounds each of them from above.
    const all = countOverAll(report, measure, openCount());
    return { min: 0, max: all.max, approximate: all.approximate && all.max !== undefined, state: "unknown" };
  }
  const isNamed = report.tallies.some((tally) => groupContains(weapon, tally.weapon) !== "not");
  if (!isNamed && !isComplete) return { ...boundsOf({ min: 0 }), state: "unknown" };
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
