import { MEASURES, type PlaceMeasure, type Subset } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { isAbsent, sumCounts, type Count } from "../../quantity/index.js";
import type { Casualties, Loss, RegionFigure, StrikeReport } from "../../strike/index.js";
import { weaponKey } from "../../munition/groups/index.js";

/** One figure that a later version gives otherwise. */
export interface FigureChange {
  readonly measure: RegionFigure["measure"] | PlaceMeasure | Loss["verb"] | Casualties["measure"];
  /** Of which weapons; absent for the headline, for regions and for what is no weapon. */
  readonly weapon?: WeaponGroup | undefined;
  /** Of which part of these weapons. */
  readonly subset?: Pick<Subset, "weapon" | "label"> | undefined;
  /** For which region, by name where the report names it, else by code. */
  readonly region?: string | undefined;
  /** What sort of object was lost, or of whom casualties are counted. */
  readonly object?: string | undefined;
  /** The figure before; absent where there was none. */
  readonly before?: Count | undefined;
  /** The figure since; absent where it fell away. */
  readonly after?: Count | undefined;
}

/** What a figure is of. */
type Subject = Omit<FigureChange, "before" | "after">;

interface Figure {
  readonly subject: Subject;
  readonly count: Count | undefined;
}

/**
 * Every count that two versions give differently: of tallies by weapon and of their subsets, of the headline, of places,
 * regions, losses and casualties. Several of one subject in one version are added up, as a report may count a weapon by
 * launch area.
 */
export function figureChanges(before: StrikeReport, after: StrikeReport): FigureChange[] {
  const [earlier, later] = [figuresBySubject(before), figuresBySubject(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const subject = is?.subject ?? was?.subject;
    return subject === undefined || isSame(was?.count, is?.count) ? [] : [{ ...subject, ...(was?.count === undefined ? {} : { before: was.count }), ...(is?.count === undefined ? {} : { after: is.count }) }];
  });
}

/** The figures of a report by their subjects. */
function figuresBySubject({ tallies, stated, hitLocations, debrisLocations, regions = [], losses = [], casualties = [] }: StrikeReport): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  const note = (subject: Subject, count: Count | undefined, ...about: readonly unknown[]): void => {
    const key = JSON.stringify([subject.measure, ...about]);
    const known = figures.get(key);
    figures.set(key, { subject, count: known === undefined ? count : added(known.count, count) });
  };
  for (const { weapon, subsets = [], ...counts } of tallies) {
    for (const measure of MEASURES) note({ measure, weapon }, counts[measure], "weapon", weaponKey(weapon));
    for (const { weapon: part, label, ...own } of subsets) {
      const subset = { ...(part === undefined ? {} : { weapon: part }), ...(label === undefined ? {} : { label }) };
      for (const measure of MEASURES) note({ measure, weapon, subset }, own[measure], "subset", weaponKey(weapon), weaponKey(part), label);
    }
  }
  for (const measure of MEASURES) note({ measure }, stated?.[measure], "headline");
  note({ measure: "hitLocations" }, hitLocations, "places");
  note({ measure: "debrisLocations" }, debrisLocations, "places");
  for (const { code, name, measure, count } of regions) note({ measure, region: name ?? code ?? "" }, count, "region", code ?? name);
  for (const { verb, object, count, places } of losses) note({ measure: verb, object }, count, "loss", object, places);
  for (const { measure, among, count } of casualties) note({ measure, ...(among === undefined ? {} : { object: among }) }, count, "casualties", among);
  return figures;
}

function added(a: Count | undefined, b: Count | undefined): Count | undefined {
  return isAbsent(a) && isAbsent(b) ? (a ?? b) : sumCounts([a, b]).quantity;
}

function isSame(a: Count | undefined, b: Count | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.min === b.min && a.max === b.max && (a.approximate === true) === (b.approximate === true);
}
