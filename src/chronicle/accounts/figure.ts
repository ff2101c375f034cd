import type { Claim } from "../../claim/index.js";
import type { Measure, PlaceMeasure, Tally } from "../../interception/index.js";
import { MEASURES } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { sumCounts, type Count, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { measured } from "../totals/measured.js";

/** One figure of a report, with what it is made of. */
export interface Figure {
  readonly measure: Measure | PlaceMeasure;
  /** Weapons, or places for `hitLocations` and `debrisLocations`. */
  readonly count: Count;
  /** The figure by weapon group, where it is a sum over tallies. */
  readonly byWeapon?: readonly { readonly weapon: WeaponGroup; readonly count: Count }[] | undefined;
  /** The figure by fate, where `intercepted` is the sum of `shotDown` and `suppressed`. */
  readonly byOutcome?: { readonly shotDown: Quantity; readonly suppressed: Quantity } | undefined;
  /** Tallies that give no figure for the measure; where there are any, the count is open above. */
  readonly talliesWithout?: number | undefined;
}

/**
 * Every figure of a report over all its weapons, each as a claim of the report's source about the report's window:
 * sums over the disjoint tallies, the source's headline where it gives no tallies, `intercepted` added up where only
 * its parts are given. Measures of which nothing is said are left out. Never throws on readable reports.
 */
export function figuresOf(report: StrikeReport): Claim<Figure>[] {
  const weapons = MEASURES.flatMap((measure) => weaponFigure(report, measure));
  const places = (["hitLocations", "debrisLocations"] as const).flatMap((measure): Figure[] => {
    const count = report[measure];
    return count === undefined ? [] : [{ measure, count }];
  });
  return [...weapons, ...places].map((figure) => claimOf(report, figure));
}

/** Puts a value of a report under its claimant, time of publication, window and status. */
export function claimOf<T>(report: StrikeReport, value: T, wording?: string): Claim<T> {
  return {
    value,
    source: report.source,
    ...(report.publishedAt === undefined ? {} : { publishedAt: report.publishedAt }),
    window: report.window,
    ...(wording === undefined ? {} : { wording }),
    status: report.status ?? "claimed",
  };
}

function weaponFigure({ tallies, stated }: StrikeReport, measure: Measure): Figure[] {
  const given = tallies.flatMap((tally) => {
    const count = measured(tally, measure);
    return count === undefined ? [] : [{ weapon: tally.weapon, count }];
  });
  if (given.length === 0) {
    const count = stated === undefined ? undefined : measured(stated, measure);
    return count === undefined ? [] : [{ measure, count }];
  }
  const without = tallies.length - given.length;
  const only = given.length === 1 && without === 0 ? given[0]?.count : undefined;
  return [
    {
      measure,
      count: only ?? sumCounts(tallies.map((tally) => measured(tally, measure))).quantity,
      byWeapon: given,
      ...(measure === "intercepted" ? outcomeParts(tallies) : {}),
      ...(without > 0 ? { talliesWithout: without } : {}),
    },
  ];
}

function outcomeParts(tallies: readonly Tally[]): Pick<Figure, "byOutcome"> {
  const shotDown = sumCounts(tallies.map((tally) => tally.shotDown));
  const suppressed = sumCounts(tallies.map((tally) => tally.suppressed));
  if (shotDown.counted < tallies.length || suppressed.counted < tallies.length) return {};
  return { byOutcome: { shotDown: shotDown.quantity, suppressed: suppressed.quantity } };
}
