import { failure, success, type Outcome } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { quantityOf, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { epochDayOf, epochDayUnder, formatDay, localDay, zoneOffsetAt, type DayRule, type TimeWindow, type Zone } from "../../time/index.js";
import { stepsBetween, stepStart } from "./date-steps.js";
import { latestRevisions } from "../revisions/latest-revisions.js";
import { countIn, type ReportCount } from "../totals/report-count.js";
import type { Cell, CellState, Series, Step } from "./series.js";
import { total } from "../totals/total.js";
import { outerSpan } from "../totals/window-span.js";

/** What {@link toSeries} needs to be told: no day rule, zone or step is taken for granted. */
export interface SeriesOptions {
  readonly measure: Measure;
  /** Only weapons of this group; absent means all together. */
  readonly weapon?: WeaponGroup | undefined;
  /** Only this source's reports; needed where they come from several. */
  readonly source?: string | undefined;
  readonly rule: DayRule;
  readonly zone: Zone;
  readonly step: Step;
  /** First day of the period, ISO date, inclusive; absent means that of the first report. */
  readonly from?: string | undefined;
  /** Last day of the period, ISO date, inclusive; absent means that of the last report. */
  readonly to?: string | undefined;
}

/** Codes of {@link toSeries}. */
export type SeriesIssueCode = "no_reports" | "mixed_sources" | "period_too_long";

/** Longest period, in days: a century. */
const LONGEST_PERIOD = 36_600;

/**
 * One measure of one source by calendar steps. Every step of the period has a cell that says what is known of it:
 * missing is not zero. Overlapping reports of a step are counted once. A report belongs to the step of its day under
 * the rule; one whose day the rule leaves open is listed as unplaced, never guessed.
 *
 * Needs all reports of a step at once.
 *
 * @returns the series; `no_reports`; `mixed_sources` where several sources speak and none was chosen;
 *   `period_too_long` beyond a century. Never throws on readable reports and valid dates.
 */
export function toSeries(reports: readonly StrikeReport[], options: SeriesOptions): Outcome<Series, SeriesIssueCode> {
  const { measure, weapon, rule, zone, step } = options;
  const chosen = latestRevisions(reports).filter((index) => options.source === undefined || reports[index]?.source.name === options.source);
  const sources = new Set(chosen.map((index) => reports[index]?.source.name));
  const [source] = sources;
  if (source === undefined) {
    return failure({ code: "no_reports", path: [], input: options, message: "There is no report to make a series of: give at least one, of the source asked for." });
  }
  if (sources.size > 1) {
    return failure({ code: "mixed_sources", path: [], input: options, message: `The reports come from ${sources.size} sources, whose figures are never added: choose one by "source".` });
  }
  const days = chosen.map((index) => dayUnder(reports[index]?.window, rule, zone));
  const known = days.filter((day) => day !== undefined);
  const from = options.from ?? formatDay(Math.min(...extent(known)));
  const to = options.to ?? formatDay(Math.max(...extent(known)));
  if (epochDayOf(to) - epochDayOf(from) > LONGEST_PERIOD) {
    return failure({ code: "period_too_long", path: ["to"], input: options, message: `From ${from} to ${to} is more than a century: ask for a shorter period.` });
  }
  const byStep = new Map<string, number[]>(stepsBetween(from, to, step).map((key) => [key, []]));
  const unplaced: number[] = [];
  chosen.forEach((index, at) => {
    const day = days[at];
    const report = reports[index];
    if (report === undefined || (step === "night" && isDaytime(report.window, zone))) return;
    const inPeriod = day !== undefined && day >= epochDayOf(from) && day <= epochDayOf(to);
    const cell = inPeriod ? byStep.get(formatDay(stepStart(day, step))) : undefined;
    (cell ?? unplaced).push(index);
  });
  const cells = [...byStep].map(([key, indexes]) => cellOf(key, indexes, reports, measure, weapon));
  return success({ source, measure, ...(weapon === undefined ? {} : { weapon }), rule, zone, step, from, to, cells, unplaced });
}

/** Smallest and largest without spreading a long list; today is never asked: nothing known gives the epoch. */
function extent(days: readonly number[]): [number, number] {
  let [least, greatest] = [days[0] ?? 0, days[0] ?? 0];
  for (const day of days) [least, greatest] = [Math.min(least, day), Math.max(greatest, day)];
  return [least, greatest];
}

function dayUnder(window: TimeWindow | undefined, rule: DayRule, zone: Zone): number | undefined {
  return window === undefined ? undefined : epochDayUnder(window, rule, zone);
}

function cellOf(key: string, indexes: readonly number[], reports: readonly StrikeReport[], measure: Measure, weapon: WeaponGroup | undefined): Cell {
  if (indexes.length === 0) return { key, state: "not_covered", reports: [] };
  const members = indexes.flatMap((index) => reports[index] ?? []);
  const counts = members.map((report) => countIn(report, measure, weapon));
  if (!counts.some(({ state }) => state === "reported")) {
    return { key, state: counts.some(({ state }) => state === "withheld") ? "withheld" : "unknown", reports: indexes };
  }
  const [only] = counts;
  const sum = counts.length === 1 && only !== undefined ? quantityOf(only) : sumOf(members, measure, weapon, counts);
  const state: CellState = sum === 0 ? "zero" : "counted";
  return { key, state, quantity: sum, reports: indexes };
}

/** Overlaps counted once; where the reports contradict one another, at least what the largest one says. */
function sumOf(members: readonly StrikeReport[], measure: Measure, weapon: WeaponGroup | undefined, counts: readonly ReportCount[]): Quantity {
  const sum = total(members, measure, { weapon, coverage: "assumed" });
  return sum.ok ? sum.value.quantity : quantityOf({ min: Math.max(...counts.map(({ min }) => min)) });
}

const HOUR = 3_600_000;

/** Whether a window lies within the hours from 06:00 to 20:00 of one day on the zone's clock. */
function isDaytime(window: TimeWindow, zone: Zone): boolean {
  const { start, end } = outerSpan(window);
  const midnight = start - hoursInto(start, zone);
  return localDay(start, zone) === localDay(end - 1, zone) && start - midnight >= 6 * HOUR && end - midnight <= 20 * HOUR;
}

/** Milliseconds since midnight on the zone's clock. */
function hoursInto(epochMs: number, zone: Zone): number {
  return epochMs + zoneOffsetAt(epochMs, zone) * 60_000 - localDay(epochMs, zone) * 24 * HOUR;
}
