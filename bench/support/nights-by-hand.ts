import type { StrikeReport } from "../../src/strike/index.js";

/** What is known of one night, as every way of the benchmark gives it. */
export interface NightSum {
  min: number;
  /** Sum of the figures that have a ceiling. */
  max: number;
  /** How many have none. */
  open: number;
  /** How many reports hedge. */
  approximate: number;
  /** How many reports give a figure. */
  counted: number;
  /** How many give none because it is kept back. */
  withheld: number;
}

/** The sums by night, as days from 1 January 1970. */
export interface Nights {
  readonly byDay: ReadonlyMap<number, NightSum>;
  /** How many reports belong to no one night. */
  readonly unplaced: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Moments at which clocks in Kyiv change, for the years of the benchmark. */
const CHANGES = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [lastSunday(year, 2), lastSunday(year, 9)]);

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY + HOUR;
}

function offsetAt(ms: number): number {
  let changes = 0;
  while (changes < CHANGES.length && (CHANGES[changes] ?? 0) <= ms) changes += 1;
  return changes % 2 === 1 ? 3 : 2;
}

/** The evening of a window in Kyiv, as days from 1 January 1970; NaN where it has none: known to the day only, or of several days. */
export function nightByHand({ start, end, startPrecision, endPrecision }: StrikeReport["window"]): number {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  if (Number.isNaN(from) || Number.isNaN(to)) throw new RangeError(`No instant: ${start}, ${end}`);
  if (startPrecision !== undefined || endPrecision !== undefined || to - from >= 2 * DAY) return Number.NaN;
  return Math.floor((from + offsetAt(from) * HOUR - DAY / 2) / DAY);
}

/** What a report says of launches: the least and most, `undefined` for an open ceiling, and what kind of word it is. */
export interface Launched {
  readonly min: number;
  readonly max: number | undefined;
  readonly isHedged: boolean;
  readonly isFigure: boolean;
  readonly isWithheld: boolean;
}

export function launchedByHand({ tallies }: StrikeReport): Launched {
  let min = 0;
  let max: number | undefined = 0;
  let [isHedged, isFigure, isWithheld] = [false, false, false];
  for (const { launched } of tallies) {
    if (typeof launched === "number") {
      min += launched;
      if (max !== undefined) max += launched;
      isFigure = true;
    } else if (typeof launched === "object") {
      min += launched.min;
      max = max === undefined || launched.max === undefined ? undefined : max + launched.max;
      if (launched.approximate === true) isHedged = true;
      isFigure = true;
    } else {
      max = undefined;
      if (launched === "withheld") isWithheld = true;
    }
  }
  return { min, max, isHedged, isFigure, isWithheld: isWithheld && !isFigure };
}

/** A sum to begin with. */
export function noNight(): NightSum {
  return { min: 0, max: 0, open: 0, approximate: 0, counted: 0, withheld: 0 };
}

/** Adds what a report says to its night. */
export function addByHand(night: NightSum, report: StrikeReport): void {
  const { min, max, isHedged, isFigure, isWithheld } = launchedByHand(report);
  night.min += min;
  if (max === undefined) night.open += 1;
  else night.max += max;
  if (isHedged) night.approximate += 1;
  if (isFigure) night.counted += 1;
  if (isWithheld) night.withheld += 1;
}

/** The loop that one would write for this one question. */
export function byHand(reports: readonly StrikeReport[]): Nights {
  const byDay = new Map<number, NightSum>();
  let unplaced = 0;
  for (const report of reports) {
    const day = nightByHand(report.window);
    if (Number.isNaN(day)) {
      unplaced += 1;
      continue;
    }
    let night = byDay.get(day);
    if (night === undefined) byDay.set(day, (night = noNight()));
    addByHand(night, report);
  }
  return { byDay, unplaced };
}
