import type { OutcomeMeasure, RatePool } from "../../interception/index.js";
import { KINDS, STRIDE, type WeekGrid } from "./week-grid.js";
import { mondayOf } from "./week-number.js";

/** The sums of one group in one ISO week. */
export interface WeekSums {
  /** The week's Monday, as days from 1 January 1970. */
  readonly monday: number;
  readonly group: string;
  /** Sums over the rows; `reports` counts the rows. */
  readonly pool: RatePool;
}

/** The sums of the cells of a grid that hold rows, by week, then group in code-unit order. There may be more groups than it has room for. */
export function weekSumsOf(grid: WeekGrid, groups: readonly string[], numerator: OutcomeMeasure): WeekSums[] {
  const coded = [...groups.slice(0, grid.width).entries()].sort(([, one], [, other]) => (one < other ? -1 : 1));
  const found: WeekSums[] = [];
  for (let week = 0; week < grid.weeks; week += 1) {
    for (const [code, group] of coded) {
      const cell = week * grid.width + code;
      if ((grid.sums[cell * STRIDE] ?? 0) > 0) found.push({ monday: mondayOf(grid.firstWeek + week), group, pool: poolAt(grid, cell, numerator) });
    }
  }
  return found;
}

/** The sums of one cell as the pool that they are. */
export function poolAt({ sums, hedges }: WeekGrid, cell: number, numerator: OutcomeMeasure): RatePool {
  const [sum, hedge] = [cell * STRIDE, cell * KINDS];
  return {
    numerator,
    reports: sums[sum] ?? 0,
    countedMin: sums[sum + 1] ?? 0,
    countedMax: sums[sum + 2] ?? 0,
    countedOpen: sums[sum + 3] ?? 0,
    launchedMin: sums[sum + 4] ?? 0,
    launchedMax: sums[sum + 5] ?? 0,
    launchedOpen: sums[sum + 6] ?? 0,
    gap: sums[sum + 7] ?? 0,
    countedApproximate: hedges[hedge] ?? 0,
    launchedApproximate: hedges[hedge + 1] ?? 0,
    approximate: hedges[hedge + 2] ?? 0,
  };
}
