import type { Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { formatDay } from "../../time/index.js";
import type { SeriesOptions } from "../series/series-options.js";
import type { CellState } from "../series/series.js";
import { weaponKey } from "../../munition/groups/index.js";
import type { ReportChoice } from "../totals/chosen-reports.js";
import { countIn, countOverAll } from "../totals/report-count.js";
import { openCount, type OpenCount } from "../totals/simple-count.js";
import type { Accumulator } from "./accumulator.js";
import { addSpeaker, isOfSpeaker, type Speaker } from "./speaker.js";
import { sumOfWindow, type StepOptions, type StepSums } from "./step-sums.js";
import { addBounds, addSum, openSum, quantityIn, saturate, type SumState } from "./sum-state.js";

/** The running state of a series: sums by step, as plain JSON. */
export interface SeriesState {
  /** What is counted, and how days are told apart: states of other questions do not add up. */
  readonly question: string;
  /** Whose reports are added; absent before the first. */
  readonly source?: string | undefined;
  /** Whose attacks they speak of, where one of them says so. */
  readonly attacker?: Side | undefined;
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
export type SeriesAccumulatorOptions = Pick<SeriesOptions, "measure" | "weapon"> & ReportChoice & StepOptions;

/**
 * Accumulates a series of disjoint reports of one source: the cells that `toSeries` gives where no windows overlap.
 * Superseded reports are for the caller to leave out; retracted ones are not counted, nor are those of sources and
 * attackers other than the ones asked for. A sum over several steps (a window of two days or more) counts in none of
 * them, as `unplaced` says. Integer days, no text and no date object for a report: faster than a plain loop that reads
 * its dates.
 *
 * `empty` and `result` throw nothing. Adding throws RangeError where a window is not made of instants; adding and
 * merging do where reports come from several sources or speak of attacks by several sides and none was chosen, and
 * where a state answers another question: such figures are never added.
 *
 * @example
 * const night: StrikeReport = { source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", launched: 80 }] };
 * const { empty, addAll, result } = seriesAccumulator({ measure: "launched", rule: "start", zone: "Europe/Kyiv", step: "month" });
 * result(addAll(empty(), [night])).cells // => [{ key: "2025-06-01", state: "counted", quantity: 80, counted: 1, missing: 0 }]
 */
export function seriesAccumulator(options: SeriesAccumulatorOptions): Accumulator<StrikeReport, SeriesState, AccumulatedSeries> {
  const question = questionOf(options);
  const addAll = (state: SeriesState, reports: Iterable<StrikeReport>): SeriesState => {
    const running = opened(state, question);
    for (const report of reports) addReport(running, report, options);
    return closed(running);
  };
  return {
    empty: () => ({ question, steps: [], sums: [], unplaced: 0 }),
    add: (state, report) => addAll(state, [report]),
    addAll,
    merge: (a, b) => merged(opened(a, question), opened(b, question)),
    result: ({ steps, sums, unplaced }) => ({ cells: sums.map((sum, at) => cellFrom(steps[at] ?? 0, sum)), unplaced }),
  };
}

function questionOf({ measure, weapon, rule, zone, step }: SeriesAccumulatorOptions): string {
  return [measure, ...(weapon === undefined ? [] : [`of ${weaponKey(weapon)}`]), `by ${step}`, `under ${rule}`, `in ${zone}`].join(" ");
}

/** A state while reports are added. */
interface Running extends StepSums, Speaker {
  readonly question: string;
  /** The count of the report at hand. */
  readonly count: OpenCount;
  unplaced: number;
}

function addReport(running: Running, report: StrikeReport, options: SeriesAccumulatorOptions): void {
  if (report.status === "retracted" || !isOfSpeaker(running, report, options)) return;
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

function opened({ steps, sums, ...state }: SeriesState, question: string): Running {
  if (state.question !== question) throw new RangeError(`The state is of ${JSON.stringify(state.question)}, this accumulator counts ${JSON.stringify(question)}: their figures do not add up. Use the accumulator that made it.`);
  return { ...state, byStep: new Map(steps.map((step, at) => [step, { ...(sums[at] ?? openSum()) }])), asked: 0, count: openCount() };
}

function closed({ question, source, attacker, byStep, unplaced }: Running): SeriesState {
  for (const sum of byStep.values()) saturate(sum);
  const steps = [...byStep.keys()].sort((a, b) => a - b);
  return { question, ...(source === undefined ? {} : { source }), ...(attacker === undefined ? {} : { attacker }), steps, sums: steps.map((step) => byStep.get(step) ?? openSum()), unplaced };
}

/** The first state with the second added to it. */
function merged(a: Running, b: Running): SeriesState {
  addSpeaker(a, b.source, b.attacker);
  for (const [step, other] of b.byStep) {
    const sum = a.byStep.get(step);
    if (sum === undefined) a.byStep.set(step, other);
    else addSum(sum, other);
  }
  a.unplaced += b.unplaced;
  return closed(a);
}

function cellFrom(start: number, sum: SumState): AccumulatedCell {
  const { counted, notReported, withheld } = sum;
  const common = { key: formatDay(start), counted, missing: notReported + withheld };
  if (counted === 0) return { ...common, state: withheld > 0 ? "withheld" : "unknown" };
  const quantity = quantityIn(sum);
  return { ...common, state: quantity === 0 ? "zero" : "counted", quantity };
}
