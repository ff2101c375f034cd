import type { TallyColumns } from "./tally-columns.js";
import { KINDS, STRIDE, type WeekGrid } from "./week-grid.js";
import { weekNumber } from "./week-number.js";
import { NO_CEILING } from "./write-region.js";

/** Adds the rows of columns from one to before another to the sums of a grid that has room for them. */
export function addRows(grid: WeekGrid, columns: TallyColumns, from: number, to: number): void {
  addFigures(grid, columns, from, to);
  if (columns.isHedged) addHedges(grid, columns, from, to);
}

/** The kernel: whole numbers over typed arrays, in a loop without a call. */
function addFigures({ sums, firstWeek, width }: WeekGrid, { day, group, countedMin, countedMax, launchedMin, launchedMax, gap }: TallyColumns, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const at = ((weekNumber(day[row] ?? 0) - firstWeek) * width + (group[row] ?? 0)) * STRIDE;
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + (countedMin[row] ?? 0);
    const most = countedMax[row] ?? 0;
    if (most === NO_CEILING) sums[at + 3] = (sums[at + 3] ?? 0) + 1;
    else sums[at + 2] = (sums[at + 2] ?? 0) + most;
    sums[at + 4] = (sums[at + 4] ?? 0) + (launchedMin[row] ?? 0);
    const launched = launchedMax[row] ?? 0;
    if (launched === NO_CEILING) sums[at + 6] = (sums[at + 6] ?? 0) + 1;
    else sums[at + 5] = (sums[at + 5] ?? 0) + launched;
    sums[at + 7] = (sums[at + 7] ?? 0) + (gap[row] ?? 0);
  }
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
