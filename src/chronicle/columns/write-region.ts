import { hasSoft, ratePoolOf, regionOf, type Counts, type OutcomeMeasure, type RatePool, type Region } from "../../interception/index.js";
import type { Count } from "../../quantity/index.js";

/** The open end in a column of ceilings; also the first count that a column does not hold. */
export const NO_CEILING = 0x7fffffff;

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
  return numerator === "intercepted" && writePlain(columns, at, row) ? "plain" : writeAny(columns, at, row, numerator);
}

/**
 * The closed form for most rows: plain numbers for the launches, and for the interceptions or their parts, and nothing
 * else. Five times as fast as the general one, to which it leaves all others, contradictory ones too.
 */
function writePlain(columns: RegionColumns, at: number, row: Counts): boolean {
  const { launched, intercepted, shotDown, suppressed } = row;
  if (row.reachedTarget !== undefined || row.failed !== undefined || row.stillAirborne !== undefined || row.leftAirspace !== undefined) return false;
  if (intercepted !== undefined && (shotDown !== undefined || suppressed !== undefined)) return false;
  const whole = launched ?? 0;
  const part = intercepted ?? shotDown ?? 0;
  const other = suppressed ?? 0;
  if (!isPlain(whole) || !isPlain(part) || !isPlain(other)) return false;
  const least = part + other;
  const all = launched === undefined ? NO_CEILING : whole;
  if (least > all || least >= NO_CEILING) return false;
  const isKnown = intercepted !== undefined || (shotDown !== undefined && suppressed !== undefined);
  columns.countedMin[at] = least;
  columns.countedMax[at] = isKnown ? least : all;
  columns.launchedMin[at] = launched === undefined ? least : all;
  columns.launchedMax[at] = all;
  columns.gap[at] = isKnown && launched !== undefined ? all - least : 0;
  return true;
}

function isPlain(count: Count): count is number {
  return typeof count === "number" && count >= 0 && count < NO_CEILING && (count | 0) === count;
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
