import type { TimeWindow } from "../../time/index.js";
import { stepStart } from "../series/date-steps.js";
import { daysOfFigures } from "../series/report-days.js";
import type { SeriesOptions } from "../series/series-options.js";
import { openSum, type OpenSum } from "./sum-state.js";

/** How steps are told apart. */
export type StepOptions = Pick<SeriesOptions, "rule" | "zone"> & { readonly step: "day" | "iso_week" | "month" };

/** The sums of a series while reports are added. */
export interface StepSums {
  /** By first day of the step, as days from 1 January 1970. */
  readonly byStep: Map<number, OpenSum>;
  /** Windows met lately; absent until so many are added that they pay. */
  recent?: RecentWindows | undefined;
  /** How many windows were asked about. */
  asked: number;
}

/** Windows with the sums that they belong to, by slots: a window that comes again need not be read again. */
interface RecentWindows {
  readonly starts: string[];
  readonly ends: string[];
  readonly sums: (OpenSum | undefined)[];
}

const SLOTS = 8192;

/** From how many reports on windows are kept: for fewer the slots would cost more than they save. */
const FEW = 512;

/**
 * The sum that the figures of a window belong to.
 *
 * @returns `undefined` where the rule leaves its step open, or where it reaches over several steps
 * @throws RangeError where an end is not an instant
 */
export function sumOfWindow(sums: StepSums, window: TimeWindow, options: StepOptions): OpenSum | undefined {
  const { start, end, startPrecision, endPrecision } = window;
  if (startPrecision !== undefined || endPrecision !== undefined) return sumRead(sums, window, options);
  const recent = recentIn(sums);
  if (recent === undefined) return sumRead(sums, window, options);
  const slot = slotOf(start);
  if (recent.starts[slot] === start && recent.ends[slot] === end) return recent.sums[slot];
  const sum = sumRead(sums, window, options);
  recent.starts[slot] = start;
  recent.ends[slot] = end;
  recent.sums[slot] = sum;
  return sum;
}

function sumRead({ byStep }: StepSums, window: TimeWindow, { rule, zone, step }: StepOptions): OpenSum | undefined {
  const { first, last } = daysOfFigures(window, rule, zone);
  const start = stepStart(first, step);
  if (first !== last && start !== stepStart(last, step)) return undefined;
  const known = byStep.get(start);
  if (known !== undefined) return known;
  const sum = openSum();
  byStep.set(start, sum);
  return sum;
}

function recentIn(sums: StepSums): RecentWindows | undefined {
  sums.asked += 1;
  if (sums.asked === FEW) {
    const texts = (): string[] => new Array<string>(SLOTS).fill("");
    sums.recent = { starts: texts(), ends: texts(), sums: new Array<OpenSum | undefined>(SLOTS).fill(undefined) };
  }
  return sums.recent;
}

/** A slot by day and hour as they are written: the days of four years at five hours of the day have slots of their own. */
function slotOf(start: string): number {
  const day = (start.charCodeAt(3) * 12 + start.charCodeAt(5) * 10 + start.charCodeAt(6)) * 31 + start.charCodeAt(8) * 10 + start.charCodeAt(9);
  return (day + start.charCodeAt(12) * 1553) & (SLOTS - 1);
}
