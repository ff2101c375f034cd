import type { Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { formatDay } from "../../time/index.js";
import type { SeriesOptions } from "../series/series-options.js";
import type { CellState } from "../series/series.js";
import { countIn, countOverAll } from "../totals/report-count.js";
import { openCount, type OpenCount } from "../totals/simple-count.js";
import type { Accumulator } from "./accumulator.js";
import { sumOfWindow, type StepOptions, type StepSums } from "./step-sums.js";
import { addBounds, addSum, openSum, quantityIn, saturate, type SumState } from "./sum-state.js";

/** The running state of a series: sums by step, as plain JSON. */
export interface SeriesState {
  /** First days of the steps, as days from 1 January 1970, ascending. */
  readonly steps: readonly number[];
  /** The sum of the step at the same position. */
  readonly sums: readonly SumState[];
  /** Reports whose step the rule does not determine, or that sum up several steps. They are in no sum. */
  readonly unplaced: number;
}

/** One step of an accumulated series. Steps without a report are not in it: they are `not_covered`. */
export interface AccumulatedCell {
  /** First day of the step, ISO date. */
  readonly key: string;
  readonly state: Exclude<CellState, "not_covered">;
  /** Weapons; absent where no report gives a figure. */
  readonly quantity?: Quantity | undefined;
  /** Reports that give a figure. */
  readonly counted: number;
  /** Reports that give none. */
  readonly missing: number;
}

/** An accumulated series. */
export interface AccumulatedSeries {
  readonly cells: readonly AccumulatedCell[];
  /** Reports whose step the rule does not determine, or that sum up several steps: in no cell. */
  readonly unplaced: number;
}

/** What is counted, and how days are told apart. */
export type SeriesAccumulatorOptions = Pick<SeriesOptions, "measure" | "weapon"> & StepOptions;

/**
 * Accumulates a series of disjoint reports of one source: the cells that `toSeries` gives where no windows overlap.
 * Retracted and superseded reports are for the caller to leave out; a sum over several steps (a window of two days or
 * more) counts in none of them, as `unplaced` says. Integer days, no text and no date object for a report: faster than
 * a plain loop that reads its dates.
 *
 * `empty`, `merge` and `result` throw nothing; adding throws RangeError where a window is not made of instants.
 *
 * @example
 * const night: StrikeReport = { source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", launched: 80 }] };
 * const { empty, addAll, result } = seriesAccumulator({ measure: "launched", rule: "start", zone: "Europe/Kyiv", step: "month" });
 * result(addAll(empty(), [night])).cells // => [{ key: "2025-06-01", state: "counted", quantity: 80, counted: 1, missing: 0 }]
 */
export function seriesAccumulator(options: SeriesAccumulatorOptions): Accumulator<StrikeReport, SeriesState, AccumulatedSeries> {
  const addAll = (state: SeriesState, reports: Iterable<StrikeReport>): SeriesState => {
    const running = opened(state);
    for (const report of reports) addReport(running, report, options);
    return closed(running);
  };
  return {
    empty: () => ({ steps: [], sums: [], unplaced: 0 }),
    add: (state, report) => addAll(state, [report]),
    addAll,
    merge,
    result: ({ steps, sums, unplaced }) => ({ cells: sums.map((sum, at) => cellFrom(steps[at] ?? 0, sum)), unplaced }),
  };
}

/** A state while reports are added. */
interface Running extends StepSums {
  /** The count of the report at hand. */
  readonly count: OpenCount;
  unplaced: number;
}

function addReport(running: Running, report: StrikeReport, options: SeriesAccumulatorOptions): void {
  const sum = sumOfWindow(running, report.window, options);
  if (sum === undefined) {
    running.unplaced += 1;
    return;
  }
  const { measure, weapon } = options;
  const count = weapon === undefined ? countOverAll(report, measure, running.count) : countIn(report, measure, weapon);
  addBounds(sum, count);
  if (count.state === "reported") sum.counted += 1;
  else if (count.state === "withheld") sum.withheld += 1;
  else sum.notReported += 1;
}

function opened({ steps, sums, unplaced }: SeriesState): Running {
  return { byStep: new Map(steps.map((step, at) => [step, { ...(sums[at] ?? openSum()) }])), asked: 0, count: openCount(), unplaced };
}

function closed({ byStep, unplaced }: Pick<Running, "byStep" | "unplaced">): SeriesState {
  for (const sum of byStep.values()) saturate(sum);
  const steps = [...byStep.keys()].sort((a, b) => a - b);
  return { steps, sums: steps.map((step) => byStep.get(step) ?? openSum()), unplaced };
}

function merge(a: SeriesState, b: SeriesState): SeriesState {
  const { byStep } = opened(a);
  b.steps.forEach((step, at) => {
    const sum = byStep.get(step) ?? openSum();
    byStep.set(step, sum);
    addSum(sum, b.sums[at] ?? openSum());
  });
  return closed({ byStep, unplaced: a.unplaced + b.unplaced });
}

function cellFrom(start: number, sum: SumState): AccumulatedCell {
  const { counted, notReported, withheld } = sum;
  const common = { key: formatDay(start), counted, missing: notReported + withheld };
  if (counted === 0) return { ...common, state: withheld > 0 ? "withheld" : "unknown" };
  const quantity = quantityIn(sum);
  return { ...common, state: quantity === 0 ? "zero" : "counted", quantity };
}
