import { addFigure } from "./add-rows.js";
import { columnsFor, fillColumns } from "./fill-columns.js";
import { gapOf, isPlainRow, leastOf, mostOf, NO_CEILING } from "./plain-row.js";
import { addColumnsTo, CHUNK, type RunningSums } from "./running-sums.js";
import type { TallyRow } from "./tally-row.js";
import { isEpochDay, weekNumber } from "./week-number.js";

/**
 * Adds rows to sums and says how many contradict themselves. Plain rows that there is room for are added as they come;
 * others are gathered, made columns of, and added with all that their figures, weeks and groups need.
 *
 * @throws RangeError where a day is not a whole number of the years 1 to 9999
 */
export function addRowsTo(sums: RunningSums, rows: Iterable<TallyRow>): number {
  let contradictory = 0;
  let others: TallyRow[] = [];
  for (const row of rows) {
    if (sums.numerator === "intercepted" && addPlainRow(sums, row)) continue;
    if (others.push(row) < CHUNK) continue;
    contradictory += addOthers(sums, others);
    others = [];
  }
  return contradictory + addOthers(sums, others);
}

function addPlainRow({ grid, dictionary }: RunningSums, row: TallyRow): boolean {
  if (grid === undefined || !isEpochDay(row.day) || !isPlainRow(row)) return false;
  const week = weekNumber(row.day) - grid.firstWeek;
  const code = dictionary.codes.get(row.group);
  if (code === undefined || code >= grid.width || week < 0 || week >= grid.weeks) return false;
  const least = leastOf(row);
  addFigure(grid.sums, week * grid.width + code, least, mostOf(row), row.launched ?? least, row.launched ?? NO_CEILING, gapOf(row));
  return true;
}

function addOthers(sums: RunningSums, rows: readonly TallyRow[]): number {
  const { numerator, dictionary } = sums;
  const columns = columnsFor(rows.length);
  const filled = fillColumns(columns, dictionary, rows, numerator);
  addColumnsTo(sums, { numerator, groups: dictionary.groups, ...columns, ...filled });
  return filled.contradictory;
}
