import type { Counts } from "../../interception/index.js";
import type { Count } from "../../quantity/index.js";

/** The open end of a count; also the first count that a column does not hold. */
export const NO_CEILING = 0x7fffffff;

/** A row of plain numbers whose interceptions have a closed form. */
export interface PlainRow {
  readonly launched?: number | undefined;
  readonly intercepted?: number | undefined;
  readonly shotDown?: number | undefined;
  readonly suppressed?: number | undefined;
}

/**
 * Whether a row gives plain numbers of launches, and of interceptions or their parts, and nothing else, none of which
 * contradict: what most rows are.
 */
export function isPlainRow(row: Counts): row is PlainRow {
  const { launched, intercepted, shotDown, suppressed } = row;
  if (row.reachedTarget !== undefined || row.failed !== undefined || row.stillAirborne !== undefined || row.leftAirspace !== undefined) return false;
  if (intercepted !== undefined && (shotDown !== undefined || suppressed !== undefined)) return false;
  const whole = launched ?? NO_CEILING - 1;
  const part = intercepted ?? shotDown ?? 0;
  const other = suppressed ?? 0;
  return isPlain(whole) && isPlain(part) && isPlain(other) && part + other <= whole;
}

function isPlain(count: Count): count is number {
  return typeof count === "number" && count >= 0 && count < NO_CEILING && (count | 0) === count;
}

/** The fewest interceptions that a plain row allows. */
export function leastOf({ intercepted, shotDown, suppressed }: PlainRow): number {
  return (intercepted ?? shotDown ?? 0) + (suppressed ?? 0);
}

/** The most interceptions that a plain row allows: as many where it says all of them, else what was launched. */
export function mostOf(row: PlainRow): number {
  const { launched, intercepted, shotDown, suppressed } = row;
  return intercepted !== undefined || (shotDown !== undefined && suppressed !== undefined) ? leastOf(row) : (launched ?? NO_CEILING);
}

/** The fewest launched weapons of a plain row that were not intercepted. */
export function gapOf(row: PlainRow): number {
  return row.launched === undefined ? 0 : row.launched - mostOf(row);
}
