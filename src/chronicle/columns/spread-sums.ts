import { addRows } from "./add-rows.js";
import type { TallyColumns } from "./tally-columns.js";
import { emptyGrid } from "./week-grid.js";
import { mondayOf, weekNumber } from "./week-number.js";
import { poolAt, type WeekSums } from "./week-sums.js";

/** More than there are weeks in the years 1 to 9999. */
const WEEKS = 2 ** 20;

/**
 * The sums of rows whose cells lie too far apart for a grid of all: each cell met is a group of its own in a grid of one
 * week.
 */
export function spreadSums(columns: TallyColumns, from: number, to: number): WeekSums[] {
  const places = new Map<number, number>();
  const group = new Int32Array(to - from);
  for (let row = from; row < to; row += 1) {
    const cell = (columns.group[row] ?? 0) * WEEKS + weekNumber(columns.day[row] ?? 0);
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    group[row - from] = place;
  }
  const grid = emptyGrid(0, 1, places.size);
  addRows(grid, { ...partOf(columns, from, to), day: new Int32Array(to - from).fill(mondayOf(0)), group }, 0, to - from);
  return [...places].map(([cell, place]) => ({ monday: mondayOf(cell % WEEKS), group: columns.groups[Math.floor(cell / WEEKS)] ?? "", pool: poolAt(grid, place, columns.numerator) }));
}

function partOf(columns: TallyColumns, from: number, to: number): TallyColumns {
  const { countedMin, countedMax, launchedMin, launchedMax, gap, hedged } = columns;
  return {
    ...columns,
    countedMin: countedMin.subarray(from, to),
    countedMax: countedMax.subarray(from, to),
    launchedMin: launchedMin.subarray(from, to),
    launchedMax: launchedMax.subarray(from, to),
    gap: gap.subarray(from, to),
    hedged: hedged.subarray(from, to),
  };
}
