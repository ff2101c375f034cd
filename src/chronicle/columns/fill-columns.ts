import type { OutcomeMeasure } from "../../interception/index.js";
import { codeOf, type Dictionary } from "./dictionary.js";
import type { TallyRow } from "./tally-row.js";
import { isEpochDay } from "./week-number.js";
import { writeRegion, type RegionColumns } from "./write-region.js";

/** The columns of rows: 29 bytes a row. */
export interface Columns extends RegionColumns {
  readonly day: Int32Array;
  readonly group: Int32Array;
}

/** What was written into columns. */
export interface Filled {
  /** How many rows are in the columns; arrays may be longer. */
  readonly length: number;
  /** Least and greatest day; infinities where there are no rows. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Whether any row rests on a hedged figure. */
  readonly isHedged: boolean;
  /** Rows whose figures contradict each other. They are in no column. */
  readonly contradictory: number;
}

/** Columns that hold as many rows. */
export function columnsFor(rows: number): Columns {
  return {
    day: new Int32Array(rows),
    group: new Int32Array(rows),
    countedMin: new Int32Array(rows),
    countedMax: new Int32Array(rows),
    launchedMin: new Int32Array(rows),
    launchedMax: new Int32Array(rows),
    gap: new Int32Array(rows),
    hedged: new Uint8Array(rows),
  };
}

/**
 * Writes rows into the beginning of columns.
 *
 * @throws RangeError where a day is not a whole number of the years 1 to 9999
 */
export function fillColumns(columns: Columns, dictionary: Dictionary, rows: readonly TallyRow[], numerator: OutcomeMeasure): Filled {
  columns.hedged.fill(0);
  let isHedged = false;
  let contradictory = 0;
  let [length, firstDay, lastDay] = [0, Infinity, -Infinity];
  for (const row of rows) {
    const { day, group } = row;
    if (!isEpochDay(day)) throw new RangeError(`day is ${day}: expected whole days from 1 January 1970, within the years 1 to 9999.`);
    const written = writeRegion(columns, length, row, numerator);
    if (written === "contradictory") {
      contradictory += 1;
      continue;
    }
    if (written === "hedged") isHedged = true;
    columns.day[length] = day;
    columns.group[length] = codeOf(dictionary, group);
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    length += 1;
  }
  return { length, firstDay, lastDay, isHedged, contradictory };
}
