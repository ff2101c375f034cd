import type { Claim } from "../../claim/index.js";
import { MEASURES, type Measure, type PlaceMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Count } from "../../quantity/index.js";
import type { LossVerb, StrikeReport } from "../../strike/index.js";
import { claimOf, figuresOf } from "../accounts/figure.js";
import { measured } from "../totals/measured.js";

/** What is counted: a fate of weapons, places, what befell objects or people, or what was done by agreement. */
export type FigureMeasure = Measure | PlaceMeasure | LossVerb | "killed" | "injured" | "missing" | "captured" | "exchanged" | "returned";

/** In what a figure counts. Weapons are never compared with places. */
export type FigureUnit = "weapons" | "places" | "objects" | "people" | "bodies";

/** A figure with all that must be the same before another may be held against it. The time it speaks of is its claim's. */
export interface ClaimedFigure {
  /** What happened to what is counted; `hit`, `damaged` and `destroyed` are different measures. */
  readonly measure: FigureMeasure;
  readonly unit: FigureUnit;
  readonly count: Count;
  /** What sort of object or people, in the singular: `warplane`, `civilians`. */
  readonly object?: string | undefined;
  /** Which weapons; absent means all of them. */
  readonly weapon?: WeaponGroup | undefined;
  /** For which places the figure speaks, by code or by name; absent means everywhere. */
  readonly scope?: readonly string[] | undefined;
}

/**
 * Every figure of a report as a claim that can be compared with another source's: its totals, each of its tallies, its
 * places, losses and casualties. Never throws on readable reports.
 */
export function claimedFigures(report: StrikeReport): Claim<ClaimedFigure>[] {
  const scope = report.scope === undefined ? {} : { scope: report.scope };
  const totals = figuresOf(report).map(({ value: { measure, count } }): ClaimedFigure => ({ measure, unit: measure === "hitLocations" || measure === "debrisLocations" ? "places" : "weapons", count, ...scope }));
  const tallies = report.tallies.flatMap((tally) =>
    MEASURES.flatMap((measure): ClaimedFigure[] => {
      const count = measured(tally, measure);
      return count === undefined ? [] : [{ measure, unit: "weapons", count, weapon: tally.weapon, ...scope }];
    }),
  );
  const figures = [...totals, ...tallies].map((figure) => claimOf(report, figure));
  const losses = (report.losses ?? []).map(({ verb, object, count, places, wording }) => claimOf<ClaimedFigure>(report, { measure: verb, unit: "objects", count, object, ...(places === undefined ? scope : { scope: places }) }, wording));
  const casualties = (report.casualties ?? []).map(({ measure, among, count, wording }) => claimOf<ClaimedFigure>(report, { measure, unit: "people", count, ...(among === undefined ? {} : { object: among }), ...scope }, wording));
  return [...figures, ...losses, ...casualties];
}
