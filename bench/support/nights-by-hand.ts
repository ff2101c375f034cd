import type { StrikeReport } from "../../src/strike/index.js";

/** What is known of one night, as every way of the benchmark gives it. */
export interface NightSum {
  min: number;
  /** Sum of the figures that have a ceiling. */
  max: number;
  /** How many have none. */
  open: number;
  /** How many reports give a figure. */
  counted: number;
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

/** The evening of a moment in Kyiv, or its date, as days from 1 January 1970. */
export function dayByHand(start: string, rule: "start" | "night_of"): number {
  const ms = Date.parse(start);
  const local = ms + offsetAt(ms) * HOUR;
  return Math.floor((rule === "night_of" ? local - DAY / 2 : local) / DAY);
}

/** The least and most launched in a report, `undefined` for an open ceiling, and whether it gives a figure at all. */
export function launchedByHand({ tallies }: StrikeReport): { readonly min: number; readonly max: number | undefined; readonly isFigure: boolean } {
  let [min, max, isFigure]: [number, number | undefined, boolean] = [0, 0, false];
  for (const { launched } of tallies) {
    if (typeof launched === "number") {
      min += launched;
      if (max !== undefined) max += launched;
      isFigure = true;
    } else if (typeof launched === "object") {
      min += launched.min;
      max = max === undefined || launched.max === undefined ? undefined : max + launched.max;
      isFigure = true;
    } else max = undefined;
  }
  return { min, max, isFigure };
}

/** The loop that one would write for this one question. */
export function byHand(reports: readonly StrikeReport[], rule: "start" | "night_of"): Map<number, NightSum> {
  const nights = new Map<number, NightSum>();
  for (const report of reports) {
    const day = dayByHand(report.window.start, rule);
    const { min, max, isFigure } = launchedByHand(report);
    let night = nights.get(day);
    if (night === undefined) nights.set(day, (night = { min: 0, max: 0, open: 0, counted: 0 }));
    night.min += min;
    if (max === undefined) night.open += 1;
    else night.max += max;
    if (isFigure) night.counted += 1;
  }
  return nights;
}
