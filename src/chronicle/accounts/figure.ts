import type { Claim } from "../../claim/index.js";
import { MEASURES, tighten, totalCounts, type Measure, type PlaceMeasure, type Tally, type TightCounts } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { isAbsent, sumCounts, type Count, type Quantity } from "../../quantity/index.js";
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
  /** Tallies that give no figure for the measure. */
  readonly talliesWithout?: number | undefined;
}

/**
 * Every figure of a report over all its weapons, each as a claim of the report's source about the report's window:
 * the tightest totals of its tallies and headline (`totalCounts`), `intercepted` from its parts where it is not given.
 * Measures of which nothing is said are left out. Never throws on readable reports.
 */
export function figuresOf(report: StrikeReport): Claim<Figure>[] {
  const totals = totalCounts(report);
  const weapons = MEASURES.flatMap((measure) => weaponFigure(report, measure, totals.ok ? totals.value : undefined));
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

/** One measure over all weapons; nothing where neither a tally nor the headline speaks of it. */
function weaponFigure(report: StrikeReport, measure: Measure, totals: TightCounts | undefined): Figure[] {
  const { tallies, stated } = report;
  const given = tallies.flatMap((tally) => {
    const count = inTally(tally, measure);
    return count === undefined ? [] : [{ weapon: tally.weapon, count }];
  });
  const headline = stated === undefined ? undefined : measured(stated, measure);
  const counts = [...given.map(({ count }) => count), ...(headline === undefined ? [] : [headline])];
  const [absence] = counts.filter((count) => isAbsent(count));
  if (counts.length === 0) return [];
  const sum = given.length === 0 ? counts : tallies.map((tally) => measured(tally, measure));
  // Figures that contradict each other have no total of their own: they are added as they stand.
  const count = counts.every((one) => isAbsent(one)) ? (absence ?? "withheld") : (totals?.[measure] ?? sumCounts(sum).quantity);
  const without = given.length === 0 ? 0 : tallies.length - given.length;
  return [
    {
      measure,
      count,
      ...(given.length === 0 ? {} : { byWeapon: given }),
      ...(measure === "intercepted" && given.length > 0 ? outcomeParts(tallies) : {}),
      ...(without > 0 ? { talliesWithout: without } : {}),
    },
  ];
}

/** The figure of one tally; where it follows from others alone, as tight as they make it. */
function inTally(tally: Tally, measure: Measure): Count | undefined {
  const count = measured(tally, measure);
  if (count === undefined || tally[measure] !== undefined) return count;
  const tight = tighten(tally);
  return tight.ok ? tight.value[measure] : count;
}

function outcomeParts(tallies: readonly Tally[]): Pick<Figure, "byOutcome"> {
  const shotDown = sumCounts(tallies.map((tally) => tally.shotDown));
  const suppressed = sumCounts(tallies.map((tally) => tally.suppressed));
  if (shotDown.counted < tallies.length || suppressed.counted < tallies.length) return {};
  return { byOutcome: { shotDown: shotDown.quantity, suppressed: suppressed.quantity } };
}
