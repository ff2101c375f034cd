import { mergeRatePools } from "../../interception/index.js";
import type { WeekSums } from "./week-sums.js";

/** Cells by Monday, then group. */
export type CellMap = Map<number, Map<string, WeekSums>>;

/** Adds cells to those of the same week and group. */
export function addCells(map: CellMap, cells: readonly WeekSums[]): void {
  for (const cell of cells) {
    let groups = map.get(cell.monday);
    if (groups === undefined) map.set(cell.monday, (groups = new Map<string, WeekSums>()));
    const known = groups.get(cell.group);
    groups.set(cell.group, known === undefined ? cell : { ...cell, pool: mergeRatePools(known.pool, cell.pool) });
  }
}

/** The cells by week, then group in code-unit order. */
export function cellsInOrder(map: CellMap): WeekSums[] {
  const weeks = [...map].sort(([one], [other]) => one - other);
  return weeks.flatMap(([, groups]) => [...groups.values()].sort((one, other) => (one.group < other.group ? -1 : 1)));
}
