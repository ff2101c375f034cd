import { rateOfPool, ratePoolOf, type InterceptionRate, type OutcomeMeasure } from "../../interception/index.js";
import type { Quantity } from "../../quantity/index.js";
import { formatIsoWeek, isoWeekOf } from "../../time/index.js";
import type { Accumulator } from "../accumulators/accumulator.js";
import { addCells } from "./cell-map.js";
import { addRowsTo } from "./add-rows-to.js";
import { addColumnsTo, cellsOf, runningSums } from "./running-sums.js";
import type { TallyColumns } from "./tally-columns.js";
import type { TallyRow } from "./tally-row.js";
import type { WeekSums } from "./week-sums.js";

/** The running state of a table of weeks: sums by week and group, as plain JSON. */
export interface WeekRateState {
  /** By week, then group. */
  readonly cells: readonly WeekSums[];
  /** Rows whose figures contradict each other. They are in no sum. */
  readonly contradictory: number;
}

/** One group in one ISO week. */
export interface WeekRate {
  /** ISO week, as `2025-W23`. */
  readonly week: string;
  readonly group: string;
  /** How many rows are in the sums. */
  readonly rows: number;
  /** The weapons of the numerator. */
  readonly counted: Quantity;
  /** The weapons launched. */
  readonly launched: Quantity;
  /** Absent where nothing was launched: that is not 0 %. */
  readonly rate?: InterceptionRate | undefined;
}

/** A table of weeks. */
export interface WeekRates {
  /** By week, then group in code-unit order. A week without a row has no cell: it is not covered, not nought. */
  readonly cells: readonly WeekRate[];
  readonly contradictory: number;
}

/** An accumulator of rows that also takes columns that are ready. */
export interface WeekRateAccumulator extends Accumulator<TallyRow, WeekRateState, WeekRates> {
  /**
   * The state with all rows of the columns.
   *
   * @throws RangeError where the columns count another numerator
   */
  readonly addColumns: (state: WeekRateState, columns: TallyColumns) => WeekRateState;
}

/**
 * Accumulates sums, numbers of rows and interception rates by ISO week and group, for millions of disjoint rows: rows
 * become columns by chunks, columns become sums in one pass of whole numbers. The rates are those that
 * `interceptionRate` gives for the rows of a cell: sum over sum, with bounds.
 *
 * Memory is what the sums take, at most about 15 MB beside the cells, whether rows come as a list or as a stream;
 * columns that the caller keeps take 29 bytes a row. `add` for each row is slow: use `addAll` or `addColumns`.
 *
 * `empty`, `merge` and `result` throw nothing on states of this numerator; adding throws RangeError where a day is not a
 * whole number of the years 1 to 9999.
 *
 * @param numerator - the fate that is counted
 * @throws RangeError where `numerator` is no outcome
 * @example
 * const { empty, addAll, result } = weekRateAccumulator("intercepted");
 * result(addAll(empty(), [{ day: 20241, group: "shahed", launched: 80, shotDown: 15, suppressed: 37 }])).cells // => [{ week: "2025-W23", group: "shahed", rows: 1, counted: 52, launched: 80, … }]
 */
export function weekRateAccumulator(numerator: OutcomeMeasure): WeekRateAccumulator {
  // Throws where this is no outcome.
  ratePoolOf({}, { numerator });
  const addColumns = (state: WeekRateState, columns: TallyColumns): WeekRateState => {
    if (columns.numerator !== numerator) throw new RangeError(`Columns of ${columns.numerator} do not add to ${numerator}: make columns of one numerator.`);
    const sums = runningSums(state.cells, columns.groups, numerator);
    addColumnsTo(sums, columns);
    return { cells: cellsOf(sums), contradictory: state.contradictory + columns.contradictory };
  };
  const addAll = (state: WeekRateState, rows: Iterable<TallyRow>): WeekRateState => {
    const sums = runningSums(state.cells, [], numerator);
    const contradictory = addRowsTo(sums, rows);
    return { cells: cellsOf(sums), contradictory: state.contradictory + contradictory };
  };
  const merge = (a: WeekRateState, b: WeekRateState): WeekRateState => {
    const sums = runningSums(a.cells, [], numerator);
    addCells(sums.cells, b.cells);
    return { cells: cellsOf(sums), contradictory: a.contradictory + b.contradictory };
  };
  return { empty: () => ({ cells: [], contradictory: 0 }), add: (state, row) => addAll(state, [row]), addAll, addColumns, merge, result };
}

function result({ cells, contradictory }: WeekRateState): WeekRates {
  return { cells: cells.map(weekRateOf), contradictory };
}

function weekRateOf({ monday, group, pool }: WeekSums): WeekRate {
  const rate = rateOfPool(pool);
  const sums = { counted: rate?.counted ?? 0, launched: rate?.outOf ?? 0 };
  return { week: formatIsoWeek(isoWeekOf(monday)), group, rows: pool.reports, ...sums, ...(rate === undefined ? {} : { rate }) };
}
