import { hasSoft, ratePoolOf, regionOf, type Counts, type OutcomeMeasure, type RatePool, type Region } from "../../interception/index.js";
import { gapOf, isPlainRow, leastOf, mostOf, NO_CEILING, type PlainRow } from "./plain-row.js";

/** The columns that hold what rows allow. */
export interface RegionColumns {
  /** Least and most weapons of the numerator; {@link NO_CEILING} where there is no ceiling. */
  readonly countedMin: Int32Array;
  readonly countedMax: Int32Array;
  readonly launchedMin: Int32Array;
  readonly launchedMax: Int32Array;
  /** Fewest launched weapons of another fate. */
  readonly gap: Int32Array;
  /** What rests on a hedged figure: 1 the numerator, 2 the launches, 4 anything. */
  readonly hedged: Uint8Array;
}

/** Writes what a row allows, unless its figures contradict each other, and says which it was. */
export function writeRegion(columns: RegionColumns, at: number, row: Counts, numerator: OutcomeMeasure): "plain" | "hedged" | "contradictory" {
  if (numerator !== "intercepted" || !isPlainRow(row)) return writeAny(columns, at, row, numerator);
  writePlain(columns, at, row);
  return "plain";
}

/** The closed form for most rows: five times as fast as the general one. */
function writePlain(columns: RegionColumns, at: number, row: PlainRow): void {
  const least = leastOf(row);
  columns.countedMin[at] = least;
  columns.countedMax[at] = mostOf(row);
  columns.launchedMin[at] = row.launched ?? least;
  columns.launchedMax[at] = row.launched ?? NO_CEILING;
  columns.gap[at] = gapOf(row);
}

function writeAny(columns: RegionColumns, at: number, row: Counts, numerator: OutcomeMeasure): "plain" | "hedged" | "contradictory" {
  const hedged = hasSoft(row) ? ratePoolOf(row, { numerator }) : undefined;
  if (hedged?.ok === false) return "contradictory";
  const region = hedged === undefined ? regionOf(row, numerator) : regionOfPool(hedged.value);
  if (region === undefined) return "contradictory";
  columns.countedMin[at] = floorOf(region.kMin);
  columns.countedMax[at] = ceilingOf(region.kMax);
  columns.launchedMin[at] = floorOf(region.lMin);
  columns.launchedMax[at] = ceilingOf(region.lMax);
  columns.gap[at] = floorOf(region.gap);
  if (hedged === undefined) return "plain";
  columns.hedged[at] = marksOf(hedged.value);
  return "hedged";
}

function regionOfPool({ countedMin, countedMax, countedOpen, launchedMin, launchedMax, launchedOpen, gap }: RatePool): Region {
  return { kMin: countedMin, kMax: countedOpen > 0 ? Infinity : countedMax, lMin: launchedMin, lMax: launchedOpen > 0 ? Infinity : launchedMax, gap };
}

function marksOf({ countedApproximate, launchedApproximate, approximate }: RatePool): number {
  return countedApproximate + 2 * launchedApproximate + 4 * approximate;
}

function floorOf(count: number): number {
  return count < NO_CEILING ? Math.floor(count) : NO_CEILING - 1;
}

function ceilingOf(count: number): number {
  return count < NO_CEILING ? Math.ceil(count) : NO_CEILING;
}
