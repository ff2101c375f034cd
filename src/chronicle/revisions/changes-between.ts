import { MEASURES, type Measure, type PlaceMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Count } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { Instant } from "../../time/index.js";
import { weaponKey } from "../claims/weapon-key.js";
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
 * What changed in what was known from one moment to another: reports that came, that were revised (with every figure
 * that differs) and that were taken back. In the order of what was known at the end, withdrawals last.
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

/** For each id that replaces another: the other. */
function originsOf(archive: readonly StrikeReport[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { id, supersedes } of [...archive].sort((a, b) => knownAt(a) - knownAt(b))) {
    if (id !== undefined && supersedes !== undefined && id !== supersedes && !origins.has(id)) origins.set(id, supersedes);
  }
  return origins;
}

/** What makes versions one report: the id of the first of them; without any id, the report itself. */
function originOf(report: StrikeReport, origins: ReadonlyMap<string, string>): string | StrikeReport {
  let id = report.id ?? report.supersedes;
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

/** Every figure that two versions give differently: of tallies by weapon, of the headline, of places. */
export function figureChanges(before: StrikeReport, after: StrikeReport): FigureChange[] {
  const rows = new Map<string, { weapon?: WeaponGroup; before?: StrikeReport["stated"]; after?: StrikeReport["stated"] }>();
  for (const tally of before.tallies) rows.set(weaponKey(tally.weapon), { weapon: tally.weapon, before: tally });
  for (const tally of after.tallies) rows.set(weaponKey(tally.weapon), { ...rows.get(weaponKey(tally.weapon)), weapon: tally.weapon, after: tally });
  rows.set("", { ...(before.stated && { before: before.stated }), ...(after.stated && { after: after.stated }) });
  const counts = [...rows.values()].flatMap((row) => MEASURES.flatMap((measure) => changed({ measure, ...(row.weapon && { weapon: row.weapon }) }, row.before?.[measure], row.after?.[measure])));
  const places = (["hitLocations", "debrisLocations"] as const).flatMap((measure) => changed({ measure }, before[measure], after[measure]));
  return [...counts, ...places];
}

function changed(about: Pick<FigureChange, "measure" | "weapon">, before: Count | undefined, after: Count | undefined): FigureChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ ...about, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}
