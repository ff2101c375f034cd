import { MEASURES, type Counts, type Measure, type PlaceMeasure, type Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { isAbsent, sumCounts, type Count } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { Instant } from "../../time/index.js";
import { weaponKey } from "../shared/weapon-key.js";
import { asOf } from "./as-of.js";
import { knownAt } from "./known-at.js";

/** One figure that a later version gives otherwise. */
export interface FigureChange {
  readonly measure: Measure | PlaceMeasure;
  /** Of which weapons; absent for the headline and for places. */
  readonly weapon?: WeaponGroup | undefined;
  /** The figure before; absent where there was none. */
  readonly before?: Count | undefined;
  /** The figure since; absent where it fell away. */
  readonly after?: Count | undefined;
}

/** What became of one report between two moments. */
export type ReportChange =
  | { readonly kind: "added"; readonly report: StrikeReport }
  | { readonly kind: "revised"; readonly before: StrikeReport; readonly report: StrikeReport; readonly figures: readonly FigureChange[] }
  | { readonly kind: "withdrawn"; readonly before: StrikeReport };

/**
 * What changed in what was known from one moment to another: reports that came, that were revised (with every count of
 * weapons and places that differs) and that were taken back. In the order of what was known at the end, withdrawals last.
 *
 * @throws RangeError where a moment, a window or a `publishedAt` is not an instant
 */
export function changesBetween(archive: readonly StrikeReport[], from: Instant, to: Instant): ReportChange[] {
  const [earlier, later] = [asOf(archive, from), asOf(archive, to)];
  const origins = originsOf(archive);
  const had = new Map(earlier.map((report) => [originOf(report, origins), report]));
  const changes = later.flatMap((report): ReportChange[] => {
    const origin = originOf(report, origins);
    const before = had.get(origin);
    had.delete(origin);
    if (before === undefined) return [{ kind: "added", report }];
    return before === report ? [] : [{ kind: "revised", before, report, figures: figureChanges(before, report) }];
  });
  return [...changes, ...[...had.values()].map((before): ReportChange => ({ kind: "withdrawn", before }))];
}

/** For each id that replaces another: the other. An id names a report among those of its source. */
function originsOf(archive: readonly StrikeReport[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { id, supersedes, source } of [...archive].sort((a, b) => knownAt(a) - knownAt(b))) {
    if (id === undefined || supersedes === undefined || id === supersedes) continue;
    const named = namedBy(source.name, id);
    if (!origins.has(named)) origins.set(named, namedBy(source.name, supersedes));
  }
  return origins;
}

function namedBy(source: string, id: string): string {
  return `${source}\n${id}`;
}

/** What makes versions one report: the id of the first of them; without any id, the report itself. */
function originOf(report: StrikeReport, origins: ReadonlyMap<string, string>): string | StrikeReport {
  const own = report.id ?? report.supersedes;
  let id = own === undefined ? undefined : namedBy(report.source.name, own);
  const seen = new Set<string>();
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const earlier = origins.get(id);
    if (earlier === undefined) return id;
    id = earlier;
  }
  // A circle of versions is told by the least of its ids.
  return [...seen].sort()[0] ?? report;
}

/** Every count of weapons or places that two versions give differently: of tallies by weapon, of the headline, of places. */
function figureChanges(before: StrikeReport, after: StrikeReport): FigureChange[] {
  const rows = new Map<string, { weapon?: WeaponGroup; before?: Counts; after?: Counts }>();
  for (const [key, tally] of talliesByWeapon(before)) rows.set(key, { weapon: tally.weapon, before: tally });
  for (const [key, tally] of talliesByWeapon(after)) rows.set(key, { ...rows.get(key), weapon: tally.weapon, after: tally });
  rows.set("", { ...(before.stated && { before: before.stated }), ...(after.stated && { after: after.stated }) });
  const counts = [...rows.values()].flatMap((row) => MEASURES.flatMap((measure) => changed({ measure, ...(row.weapon && { weapon: row.weapon }) }, row.before?.[measure], row.after?.[measure])));
  const places = (["hitLocations", "debrisLocations"] as const).flatMap((measure) => changed({ measure }, before[measure], after[measure]));
  return [...counts, ...places];
}

/** The tallies by weapon group; several of one group are added up, as a report may count a weapon by launch area. */
function talliesByWeapon({ tallies }: StrikeReport): ReadonlyMap<string, Tally> {
  const byWeapon = new Map<string, Tally>();
  for (const tally of tallies) {
    const key = weaponKey(tally.weapon);
    const earlier = byWeapon.get(key);
    byWeapon.set(key, earlier === undefined ? tally : addedTallies(earlier, tally));
  }
  return byWeapon;
}

function addedTallies(a: Tally, b: Tally): Tally {
  const counts: Partial<Record<Measure, Count>> = {};
  for (const measure of MEASURES) {
    const both = [a[measure], b[measure]];
    const sum = both.every((count) => isAbsent(count)) ? (both[0] ?? both[1]) : sumCounts(both).quantity;
    if (sum !== undefined) counts[measure] = sum;
  }
  return { weapon: a.weapon, ...counts };
}

function changed(about: Pick<FigureChange, "measure" | "weapon">, before: Count | undefined, after: Count | undefined): FigureChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ ...about, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}
