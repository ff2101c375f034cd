import { hasSoft, regionOf, type OutcomeMeasure } from "../../interception/index.js";
import { hedgedRegion, type MarkedRegion } from "./hedged-region.js";
import type { TallyRow } from "./tally-row.js";

/** The open end in a column of ceilings. */
export const NO_CEILING = 0xffffffff;

/**
 * Rows as columns: 29 bytes a row. Groups are codes of a dictionary, days whole numbers, counts the bounds that each row
 * allows. Past 2³² - 2 weapons a row is looser, never wrong. Contradictory rows are in none.
 */
export interface TallyColumns {
  readonly numerator: OutcomeMeasure;
  /** How many rows are in the columns; arrays may be longer. */
  readonly length: number;
  /** The groups by their codes. */
  readonly groups: readonly string[];
  /** Least and greatest day. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly day: Int32Array;
  readonly group: Uint32Array;
  /** Least and most weapons of the numerator; {@link NO_CEILING} where there is no ceiling. */
  readonly countedMin: Uint32Array;
  readonly countedMax: Uint32Array;
  readonly launchedMin: Uint32Array;
  readonly launchedMax: Uint32Array;
  /** Fewest launched weapons of another fate. */
  readonly gap: Uint32Array;
  /** What rests on a hedged figure: 1 the numerator, 2 the launches, 4 anything. */
  readonly hedged: Uint8Array;
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
  let [length, firstDay, lastDay] = [0, LAST_DAY, FIRST_DAY];
  for (const row of rows) {
    const { day, group } = row;
    if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`day is ${day}: expected whole days from 1 January 1970, within the years 1 to 9999.`);
    const region: MarkedRegion | undefined = hasSoft(row) ? hedgedRegion(row, numerator) : regionOf(row, numerator);
    if (region === undefined) continue;
    let code = codes.get(group);
    if (code === undefined) {
      code = codes.size;
      codes.set(group, code);
    }
    columns.day[length] = day;
    columns.group[length] = code;
    columns.countedMin[length] = floorOf(region.kMin);
    columns.countedMax[length] = ceilingOf(region.kMax);
    columns.launchedMin[length] = floorOf(region.lMin);
    columns.launchedMax[length] = ceilingOf(region.lMax);
    columns.gap[length] = floorOf(region.gap);
    if (region.marks !== undefined) columns.hedged[length] = region.marks;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    length += 1;
  }
  return { numerator, length, groups: [...codes.keys()], firstDay, lastDay, ...columns, contradictory: rows.length - length };
}

type Room = Pick<TallyColumns, "day" | "group" | "countedMin" | "countedMax" | "launchedMin" | "launchedMax" | "gap" | "hedged">;

function roomFor(rows: number): Room {
  return {
    day: new Int32Array(rows),
    group: new Uint32Array(rows),
    countedMin: new Uint32Array(rows),
    countedMax: new Uint32Array(rows),
    launchedMin: new Uint32Array(rows),
    launchedMax: new Uint32Array(rows),
    gap: new Uint32Array(rows),
    hedged: new Uint8Array(rows),
  };
}

function floorOf(count: number): number {
  return count < NO_CEILING ? Math.floor(count) : NO_CEILING - 1;
}

function ceilingOf(count: number): number {
  return count < NO_CEILING ? Math.ceil(count) : NO_CEILING;
}
