import type { OutcomeMeasure } from "../../interception/index.js";
import { dictionaryOf } from "./dictionary.js";
import { columnsFor, fillColumns, type Columns, type Filled } from "./fill-columns.js";
import type { TallyRow } from "./tally-row.js";

/**
 * Rows as columns: 29 bytes a row. Groups are codes of a dictionary, days whole numbers, counts the bounds that each row
 * allows. Past 2³¹ - 2 weapons a row is looser, never wrong. Contradictory rows are in none.
 */
export interface TallyColumns extends Columns, Filled {
  readonly numerator: OutcomeMeasure;
  /** The groups by their codes. */
  readonly groups: readonly string[];
}

/**
 * Makes columns of rows in one pass.
 *
 * @param numerator - the fate that is counted
 * @throws RangeError where a day is not a whole number of the years 1 to 9999
 * @example tallyColumnsOf([{ day: 20241, group: "shahed", launched: 80, intercepted: 52 }], "intercepted").groups // => ["shahed"]
 */
export function tallyColumnsOf(rows: readonly TallyRow[], numerator: OutcomeMeasure): TallyColumns {
  const columns = columnsFor(rows.length);
  const dictionary = dictionaryOf([]);
  const filled = fillColumns(columns, dictionary, rows, numerator);
  return { numerator, groups: dictionary.groups, ...columns, ...filled };
}
