import { warning, type Issue } from "../../core/index.js";
import { addQuantities, boundsOf, isAbsent, quantityOf, sumQuantities, type Count, type Quantity } from "../../quantity/index.js";
import type { LaunchSite, RegionFigure, StrikeReport, Target } from "../../strike/index.js";
import type { RowGroup } from "./join-rows.js";
import { joinedTallies } from "./joined-tallies.js";
import type { KaggleColumn } from "./kaggle-row.js";
import { present } from "./present.js";

/** Most places of one sort that a report holds; the models of `sitrep/strike` take no more. */
const MOST_PLACES = 1000;

/**
 * The report that rows of one publication make: a tally for each weapon. Places named by several rows stand once.
 *
 * @returns the report, with a warning `too_many_places` where a list was cut
 */
export function reportOfRows({ window, rows }: RowGroup): { readonly report: StrikeReport; readonly issues: readonly Issue<"too_many_places">[] } {
  const [first] = rows;
  const issues: Issue<"too_many_places">[] = [];
  const listed = <T>(column: KaggleColumn, items: readonly T[]): readonly T[] | undefined => {
    if (items.length > MOST_PLACES) issues.push(tooMany(first.index, column, items));
    return items.length === 0 ? undefined : items.slice(0, MOST_PLACES);
  };
  const report: StrikeReport = {
    source: first.source.source,
    status: "claimed",
    window,
    tallies: joinedTallies(rows.map((row) => row.tally)),
    ...present({
      hitLocations: placesOf(rows.map((row) => row.hitLocations)),
      debrisLocations: placesOf(rows.map((row) => row.debrisLocations)),
      regions: listed("destroyed_details", joinedRegions(rows.flatMap((row) => row.regions))),
      launchSites: listed("launch_place", once(rows.flatMap((row) => row.launchSites), siteKey)),
      targets: listed("target", once(rows.flatMap((row) => row.targets), targetKey)),
      scope: first.source.scope,
    }),
  };
  return { report, issues };
}

function tooMany(index: number, column: KaggleColumn, items: readonly unknown[]): Issue<"too_many_places"> {
  const message = `The rows of one publication name ${items.length} places under ${column}: expected at most ${MOST_PLACES}. The rest was left out.`;
  return warning({ code: "too_many_places", path: [index, column], input: items.slice(MOST_PLACES), message });
}

/** Distinct places over rows that each count theirs: the places of two weapons may be the same. */
function placesOf(counts: readonly (number | undefined)[]): Quantity | undefined {
  const known = counts.filter((count) => count !== undefined);
  if (known.length === 0) return undefined;
  const min = known.reduce((most, count) => Math.max(most, count), 0);
  return quantityOf({ min, max: boundsOf(sumQuantities(known)).max });
}

/** Each region once under a measure, its weapons summed over rows. */
function joinedRegions(figures: readonly RegionFigure[]): RegionFigure[] {
  const joined = new Map<string, RegionFigure>();
  for (const figure of figures) {
    const key = `${figure.measure}/${figure.code ?? ""}/${figure.code === undefined ? (figure.name ?? "") : ""}`;
    const earlier = joined.get(key);
    joined.set(key, earlier === undefined ? figure : { ...earlier, ...present({ count: sumOf(earlier.count, figure.count) }) });
  }
  return [...joined.values()];
}

/** A region that one row counts and another only names has at least the count. */
function sumOf(a: Count | undefined, b: Count | undefined): Quantity | undefined {
  if (isAbsent(a)) return isAbsent(b) ? undefined : openUp(b);
  return isAbsent(b) ? openUp(a) : addQuantities(a, b);
}

function openUp(count: Quantity): Quantity {
  return quantityOf({ min: boundsOf(count).min });
}

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

function siteKey({ id, name, region }: LaunchSite): string {
  return id ?? name ?? region ?? "";
}

function targetKey({ kind, name, region }: Target): string {
  return `${kind}/${name ?? ""}/${region ?? ""}`;
}
