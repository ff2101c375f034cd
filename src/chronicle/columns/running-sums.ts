import type { OutcomeMeasure } from "../../interception/index.js";
import { addRows } from "./add-rows.js";
import { addCells, cellsInOrder, type CellMap } from "./cell-map.js";
import { dictionaryOf, type Dictionary } from "./dictionary.js";
import { spreadSums } from "./spread-sums.js";
import type { TallyColumns } from "./tally-columns.js";
import { gridOver, gridWith, type WeekGrid, type WeekSpan } from "./week-grid.js";
import { weekNumber } from "./week-number.js";
import { weekSumsOf, type WeekSums } from "./week-sums.js";

/** Sums by week and group while they run. */
export interface RunningSums {
  readonly numerator: OutcomeMeasure;
  readonly dictionary: Dictionary;
  /** Cells that are not in the grid. */
  readonly cells: CellMap;
  grid: WeekGrid | undefined;
}

/** Rows that are added at a time: their columns stay in the processor's cache beside the sums. */
export const CHUNK = 4096;

/** Sums that begin with cells; the groups are those of columns that are to be added. */
export function runningSums(cells: readonly WeekSums[], groups: readonly string[], numerator: OutcomeMeasure): RunningSums {
  const map: CellMap = new Map();
  addCells(map, cells);
  return { numerator, dictionary: dictionaryOf(groups), cells: map, grid: undefined };
}

/** Adds columns whose groups have the codes of the sums. */
export function addColumnsTo(sums: RunningSums, columns: TallyColumns): void {
  if (columns.length === 0) return;
  makeRoom(sums, { firstWeek: weekNumber(columns.firstDay), lastWeek: weekNumber(columns.lastDay), groups: sums.dictionary.groups.length });
  for (let from = 0; from < columns.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, columns.length);
    if (sums.grid === undefined) addCells(sums.cells, spreadSums(columns, from, to));
    else addRows(sums.grid, columns, from, to);
  }
}

/** The sums by week, then group in code-unit order. */
export function cellsOf(sums: RunningSums): WeekSums[] {
  const inGrid = gridCells(sums);
  if (sums.cells.size === 0) return inGrid;
  addCells(sums.cells, inGrid);
  return cellsInOrder(sums.cells);
}

/** Makes the grid cover a span: the one that there is, a larger one, a new one, or none where the span is too large. */
function makeRoom(sums: RunningSums, span: WeekSpan): void {
  const grid = sums.grid === undefined ? undefined : gridWith(sums.grid, span);
  if (grid === undefined) addCells(sums.cells, gridCells(sums));
  sums.grid = grid ?? gridOver(span);
}

function gridCells({ grid, dictionary, numerator }: RunningSums): WeekSums[] {
  return grid === undefined ? [] : weekSumsOf(grid, dictionary.groups, numerator);
}
