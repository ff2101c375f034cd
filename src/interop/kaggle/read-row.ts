import { describeValue, failure, isName, NAME_LIMIT, success, warning, type Issue, type Outcome } from "../../core/index.js";
import { tallyIssues, tighten, type DefinitionBreak, type Tally } from "../../interception/index.js";
import { boundsOf } from "../../quantity/index.js";
import type { LaunchSite, RegionFigure, Target } from "../../strike/index.js";
import type { TimeWindow } from "../../time/index.js";
import { isEmptyCell } from "./count-cell.js";
import { destroyedAt, type DestroyedMeasure } from "./definition-breaks.js";
import type { KaggleRowIssueCode } from "./issue-codes.js";
import type { KaggleRow } from "./kaggle-row.js";
import type { Lookups } from "./lookups.js";
import { rowCounts } from "./row-counts.js";
import { rowNumbers } from "./row-numbers.js";
import { rowRegions } from "./row-regions.js";
import { rowLaunchSites, rowTargets } from "./row-sites.js";
import type { RowSource } from "./row-source.js";
import { rowSubsets } from "./row-subsets.js";

/** What one row says, before it is joined with its neighbours. */
export interface ReadRow {
  /** Position among the rows given, from 0. */
  readonly index: number;
  readonly row: KaggleRow;
  readonly source: RowSource;
  readonly window: TimeWindow;
  /** What its `destroyed` was taken for. */
  readonly destroyed: DestroyedMeasure;
  readonly tally: Tally;
  readonly hitLocations: number | undefined;
  readonly debrisLocations: number | undefined;
  readonly regions: readonly RegionFigure[];
  readonly launchSites: readonly LaunchSite[];
  readonly targets: readonly Target[];
}

/** What reading a row needs beside it. */
export interface RowContext {
  readonly lookups: Lookups;
  readonly breaks: readonly DefinitionBreak<DestroyedMeasure>[];
}

/**
 * Reads one row by itself. Its window, weapon, source and counts must be readable; of the other cells, what cannot be
 * read is left out with a warning. Paths start at the row.
 */
export function readRow(row: KaggleRow, index: number, { lookups, breaks }: RowContext): Outcome<ReadRow, KaggleRowIssueCode> {
  const window = lookups.window(row.time_start, row.time_end);
  const weapon = lookups.weapon(row.model);
  const source = sourceOf(row, lookups);
  const numbers = rowNumbers(row);
  if (!window.ok) return refusal(window, weapon, numbers, source);
  if (!weapon.ok) return refusal(weapon, window, numbers, source);
  if (!numbers.ok) return refusal(numbers, window, source);
  if (!source.ok) return refusal(source, window);

  const destroyed = destroyedAt(window.value, breaks);
  const regions = rowRegions(row, destroyed, lookups);
  const counted = rowCounts(row, numbers.value, weapon.value.isUav, destroyed, regions.leftAirspace);
  const parts = rowSubsets(row, numbers.value, destroyed);
  const sites = rowLaunchSites(row, lookups);
  const aims = rowTargets(row, lookups);
  const tally: Tally = { weapon: weapon.value.group, ...counted.counts, ...(parts.subsets.length === 0 ? {} : { subsets: parts.subsets }) };
  const value: ReadRow = {
    index,
    row,
    source: source.value,
    window: window.value,
    destroyed,
    tally,
    hitLocations: numbers.value.num_hit_location,
    debrisLocations: numbers.value.num_fall_fragment_location,
    regions: regions.regions,
    launchSites: sites.launchSites,
    targets: aims.targets,
  };
  return success(value, [
    ...window.issues,
    ...source.issues,
    ...counted.issues,
    ...parts.issues,
    ...regions.issues,
    ...sites.issues,
    ...aims.issues,
    ...lawIssues(value),
    ...detailIssues(value),
  ]);
}

/** Everything that is wrong with a row, what kept it from being read first. */
function refusal(failed: Extract<Outcome<unknown, KaggleRowIssueCode>, { ok: false }>, ...others: readonly Outcome<unknown, KaggleRowIssueCode>[]): Outcome<never, KaggleRowIssueCode> {
  return { ok: false, issues: [...failed.issues, ...others.flatMap(({ issues }): readonly Issue<KaggleRowIssueCode>[] => issues)] };
}

function sourceOf({ source: cell }: KaggleRow, lookups: Lookups): Outcome<RowSource, KaggleRowIssueCode> {
  const text = typeof cell === "string" && !isEmptyCell(cell) ? cell.trim() : "";
  if (isEmptyCell(cell) || isName(text)) {
    const { value, issue } = lookups.source(text);
    return success(value, issue === undefined ? [] : [issue]);
  }
  const message = `source is ${describeValue(cell)}: expected the path or URL of a publication, of at most ${NAME_LIMIT} characters.`;
  return failure({ code: "unreadable_source", path: ["source"], input: cell, message });
}

/** Counts that cannot all hold: the row is kept as it stands, never clipped. */
function lawIssues({ tally, row }: ReadRow): Issue<KaggleRowIssueCode>[] {
  return tallyIssues(tally).map(({ code, message }) => warning({ code, path: ["launched"], input: row.launched, message: `${message} The row is kept as it stands.` }));
}

/** Figures by place that come to more than the row allows: they are from other publications or overlap. */
function detailIssues({ regions, tally, destroyed, row }: ReadRow): Issue<"details_exceed_total">[] {
  const tight = tighten(tally);
  const most = tight.ok ? boundsOf(tight.value[destroyed]).max : undefined;
  const parts = regions.reduce((sum, { measure, count }) => (measure === destroyed && typeof count === "number" ? sum + count : sum), 0);
  if (most === undefined || parts <= most) return [];
  const whole = tally[destroyed] === undefined ? `launched leaves ${most}` : `destroyed is ${most}`;
  const message = `destroyed_details come to ${parts} where ${whole}: expected the parts not to exceed the whole. Both are kept as they stand; check whether the places overlap.`;
  return [warning({ code: "details_exceed_total", path: ["destroyed_details"], input: row.destroyed_details, message })];
}
