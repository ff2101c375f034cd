import { mergeRatePools, rateOfPool, ratePoolOf, type InterceptionRate, type OutcomeMeasure } from "../../interception/index.js";
import type { Quantity } from "../../quantity/index.js";
import { formatIsoWeek, isoWeekOf } from "../../time/index.js";
import type { Accumulator } from "../accumulators/accumulator.js";
import { tallyColumnsOf, type TallyColumns } from "./tally-columns.js";
import type { TallyRow } from "./tally-row.js";
import { weekSumsOf, type WeekSums } from "./week-sums.js";

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

/** Rows that are made columns of at once, 30 MB of them; of rows that are first gathered into a list, a quarter. */
const LIST_CHUNK = 1_048_576;
const STREAM_CHUNK = 262_144;

/**
 * Accumulates sums, numbers of rows and interception rates by ISO week and group, for millions of disjoint rows: rows
 * become columns by chunks, columns become sums in one pass of whole numbers. The rates are those that
 * `interceptionRate` gives for the rows of a cell: sum over sum, with bounds.
 *
 * Memory is at most 30 MB beside a list of rows and 10 MB beside a stream; columns that the caller keeps take 29 bytes a row. `add` for each row is
 * slow: use `addAll` or `addColumns`.
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
    return merged([state, stateOf(columns)]);
  };
  const addAll = (state: WeekRateState, rows: Iterable<TallyRow>): WeekRateState => {
    const parts = [state];
    for (const chunk of chunksOf(rows)) parts.push(stateOf(tallyColumnsOf(chunk, numerator)));
    return merged(parts);
  };
  return { empty: () => ({ cells: [], contradictory: 0 }), add: (state, row) => addAll(state, [row]), addAll, addColumns, merge: (a, b) => merged([a, b]), result };
}

function* chunksOf(rows: Iterable<TallyRow>): Generator<readonly TallyRow[]> {
  if (Array.isArray(rows)) {
    const list: readonly TallyRow[] = rows;
    if (list.length <= LIST_CHUNK) yield list;
    else for (let start = 0; start < list.length; start += LIST_CHUNK) yield list.slice(start, start + LIST_CHUNK);
    return;
  }
  let chunk: TallyRow[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < STREAM_CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function stateOf(columns: TallyColumns): WeekRateState {
  return { cells: weekSumsOf(columns), contradictory: columns.contradictory };
}

/** States as one, cells in order. */
function merged(states: readonly WeekRateState[]): WeekRateState {
  const byWeek = new Map<number, Map<string, WeekSums>>();
  let contradictory = 0;
  for (const state of states) {
    contradictory += state.contradictory;
    for (const cell of state.cells) addCell(byWeek, cell);
  }
  const weeks = [...byWeek].sort(([one], [other]) => one - other);
  return { cells: weeks.flatMap(([, groups]) => [...groups.values()].sort((one, other) => (one.group < other.group ? -1 : 1))), contradictory };
}

function addCell(byWeek: Map<number, Map<string, WeekSums>>, cell: WeekSums): void {
  const groups = byWeek.get(cell.monday) ?? new Map<string, WeekSums>();
  const known = groups.get(cell.group);
  groups.set(cell.group, known === undefined ? cell : { ...cell, pool: mergeRatePools(known.pool, cell.pool) });
  byWeek.set(cell.monday, groups);
}

function result({ cells, contradictory }: WeekRateState): WeekRates {
  return { cells: cells.map(weekRateOf), contradictory };
}

function weekRateOf({ monday, group, pool }: WeekSums): WeekRate {
  const rate = rateOfPool(pool);
  const sums = { counted: rate?.counted ?? 0, launched: rate?.outOf ?? 0 };
  return { week: formatIsoWeek(isoWeekOf(monday)), group, rows: pool.reports, ...sums, ...(rate === undefined ? {} : { rate }) };
}
