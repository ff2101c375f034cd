import type { OutcomeMeasure } from "../../interception/index.js";
import type { TallyRow } from "./tally-row.js";
import { writeRegion, type RegionColumns } from "./write-region.js";

/**
 * Rows as columns: 29 bytes a row. Groups are codes of a dictionary, days whole numbers, counts the bounds that each row
 * allows. Past 2³¹ - 2 weapons a row is looser, never wrong. Contradictory rows are in none.
 */
export interface TallyColumns extends RegionColumns {
  readonly numerator: OutcomeMeasure;
  /** How many rows are in the columns; arrays may be longer. */
  readonly length: number;
  /** The groups by their codes. */
  readonly groups: readonly string[];
  /** Least and greatest day. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly day: Int32Array;
  readonly group: Int32Array;
  /** Whether any row rests on a hedged figure. */
  readonly isHedged: boolean;
  /** Rows whose figures contradict each other. */
  readonly contradictory: number;
}

/** Days of the years 1 to 9999. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896];

/**
 * Makes columns of rows in one pass.
 *
 * @param numerator - the fate that is counted
 * @throws RangeError where a day is not a whole number of the years 1 to 9999
 * @example tallyColumnsOf([{ day: 20241, group: "shahed", launched: 80, intercepted: 52 }], "intercepted").groups // => ["shahed"]
 */
export function tallyColumnsOf(rows: readonly TallyRow[], numerator: OutcomeMeasure): TallyColumns {
  const columns = roomFor(rows.length);
  const codes = new Map<string, number>();
  let isHedged = false;
  let [length, firstDay, lastDay] = [0, LAST_DAY, FIRST_DAY];
  for (const row of rows) {
    const { day, group } = row;
    if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`day is ${day}: expected whole days from 1 January 1970, within the years 1 to 9999.`);
    const written = writeRegion(columns, length, row, numerator);
    if (written === "contradictory") continue;
    if (written === "hedged") isHedged = true;
    let code = codes.get(group);
    if (code === undefined) {
      code = codes.size;
      codes.set(group, code);
    }
    columns.day[length] = day;
    columns.group[length] = code;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    length += 1;
  }
  return { numerator, length, groups: [...codes.keys()], firstDay, lastDay, ...columns, isHedged, contradictory: rows.length - length };
}

function roomFor(rows: number): RegionColumns & Pick<TallyColumns, "day" | "group"> {
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
