import { NO_CEILING } from "./plain-row.js";
import type { TallyColumns } from "./tally-columns.js";
import { KINDS, STRIDE, type WeekGrid } from "./week-grid.js";
import { weekNumber } from "./week-number.js";

/** Adds the rows of columns from one to before another to the sums of a grid that has room for them. */
export function addRows(grid: WeekGrid, columns: TallyColumns, from: number, to: number): void {
  addFigures(grid, columns, from, to);
  if (columns.isHedged) addHedges(grid, columns, from, to);
}

/** The kernel: whole numbers over typed arrays. */
function addFigures({ sums, firstWeek, width }: WeekGrid, { day, group, countedMin, countedMax, launchedMin, launchedMax, gap }: TallyColumns, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const cell = (weekNumber(day[row] ?? 0) - firstWeek) * width + (group[row] ?? 0);
    addFigure(sums, cell, countedMin[row] ?? 0, countedMax[row] ?? 0, launchedMin[row] ?? 0, launchedMax[row] ?? 0, gap[row] ?? 0);
  }
}

/** Adds what one row allows to the sums of a cell. Numbers instead of an object: the engine puts it into its loops. */
export function addFigure(sums: Float64Array, cell: number, countedMin: number, countedMax: number, launchedMin: number, launchedMax: number, gap: number): void {
  const at = cell * STRIDE;
  sums[at] = (sums[at] ?? 0) + 1;
  sums[at + 1] = (sums[at + 1] ?? 0) + countedMin;
  if (countedMax === NO_CEILING) sums[at + 3] = (sums[at + 3] ?? 0) + 1;
  else sums[at + 2] = (sums[at + 2] ?? 0) + countedMax;
  sums[at + 4] = (sums[at + 4] ?? 0) + launchedMin;
  if (launchedMax === NO_CEILING) sums[at + 6] = (sums[at + 6] ?? 0) + 1;
  else sums[at + 5] = (sums[at + 5] ?? 0) + launchedMax;
  sums[at + 7] = (sums[at + 7] ?? 0) + gap;
}

/** The hedges of rows, in a pass of their own: most columns have none. */
function addHedges({ hedges, firstWeek, width }: WeekGrid, { day, group, hedged }: TallyColumns, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const marks = hedged[row] ?? 0;
    if (marks === 0) continue;
    const at = ((weekNumber(day[row] ?? 0) - firstWeek) * width + (group[row] ?? 0)) * KINDS;
    hedges[at] = (hedges[at] ?? 0) + (marks & 1);
    hedges[at + 1] = (hedges[at + 1] ?? 0) + ((marks >> 1) & 1);
    hedges[at + 2] = (hedges[at + 2] ?? 0) + (marks >> 2);
  }
}
