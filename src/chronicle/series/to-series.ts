import { failure, issueUnder, success, type Issue, type Outcome } from "../../core/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { epochDayOf, formatDay } from "../../time/index.js";
import { chosenReports, type ChosenReports } from "../totals/chosen-reports.js";
import { cellOf } from "./cell-of.js";
import { nextStep, stepStart } from "./date-steps.js";
import { daysOfFigures, isDaytime, type DayRange } from "./report-days.js";
import type { SeriesIssueCode, SeriesOptions } from "./series-options.js";
import type { Series } from "./series.js";

/** Longest period, in days: a century. */
const LONGEST_PERIOD = 36_600;

/** The reports of one step while they are gathered. */
interface Gathered {
  readonly placed: number[];
  readonly possible: number[];
  readonly covered: Set<number>;
}

/**
 * One measure of one source by calendar steps. Every step of the period has a cell that says what is known of it:
 * missing is not zero. Overlapping reports of a step are counted once. A report belongs to the step of its day under
 * the rule; one whose step the rule leaves open, or that sums up several steps (a window of two days or more), is
 * listed as unplaced and raises the ceiling of each step that it may belong to. A longer step with days of which no report speaks is open above, unless `gaps` says otherwise.
 *
 * Needs all reports of a step at once; disjoint reports can be accumulated instead (`seriesAccumulator`).
 *
 * @returns the series; `no_reports`; `mixed_sources`, `mixed_attackers` where several speak or attack and none was
 *   chosen; `period_too_long` beyond a century; `period_reversed` where it would end before it begins; `contradictory_reports` as a warning on a step whose reports cannot all
 *   hold, which then has the largest of their floors. Never throws on readable reports and valid dates.
 * @example
 * const night: StrikeReport = { source: { name: "Ukrainian Air Force" }, window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" }, tallies: [{ weapon: "shahed", launched: 80 }] };
 * toSeries([night], { measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "night" }).value.cells // => [{ key: "2025-06-01", state: "counted", quantity: 80, … }]
 */
export function toSeries(reports: readonly StrikeReport[], options: SeriesOptions): Outcome<Series, SeriesIssueCode> {
  const choice = chosenReports(reports, options);
  return choice.ok ? seriesOfChosen(reports, choice.value, options) : choice;
}

/** As {@link toSeries}, of reports that are chosen already; positions are those in the whole list. */
export function seriesOfChosen(reports: readonly StrikeReport[], { source, indexes }: ChosenReports, options: SeriesOptions): Outcome<Series, SeriesIssueCode> {
  const { attacker, measure, weapon, scope, rule, zone, step, gaps = "open", coverage = "assumed" } = options;
  const daytime: number[] = [];
  const dated: { readonly index: number; readonly days: DayRange }[] = [];
  for (const index of indexes) {
    const window = reports[index]?.window;
    if (window === undefined) continue;
    if (step === "night" && isDaytime(window, zone)) daytime.push(index);
    else dated.push({ index, days: daysOfFigures(window, rule, zone) });
  }
  if (dated.length === 0 && (options.from === undefined || options.to === undefined)) {
    return failure({ code: "no_reports", path: [], input: options, message: "All reports are of daylight hours: give one of a night, or the days from and to." });
  }
  const period = periodOf(dated.map(({ days }) => days), options);
  const [from, to] = [formatDay(period.first), formatDay(period.last)];
  if (period.last < period.first) {
    return failure({ code: "period_reversed", path: ["to"], input: options, message: `The period would run from ${from} to ${to}, which is earlier: give the later day as "to", or both days where the reports lie outside.` });
  }
  if (period.last - period.first > LONGEST_PERIOD) {
    return failure({ code: "period_too_long", path: ["to"], input: options, message: `From ${from} to ${to} is more than a century: ask for a shorter period.` });
  }
  const steps = new Map<number, Gathered>();
  for (let start = stepStart(period.first, step); start <= period.last; start = nextStep(start, step)) steps.set(start, { placed: [], possible: [], covered: new Set() });
  const unplaced: number[] = [];
  for (const { index, days } of dated) {
    const own = stepStart(days.first, step);
    if (own === stepStart(days.last, step) && days.first >= period.first && days.last <= period.last) {
      const gathered = steps.get(own);
      gathered?.placed.push(index);
      for (let day = days.first; day <= days.last; day += 1) gathered?.covered.add(day);
      continue;
    }
    unplaced.push(index);
    for (let start = Math.max(own, stepStart(period.first, step)); start <= Math.min(days.last, period.last); start = nextStep(start, step)) steps.get(start)?.possible.push(index);
  }
  const issues: Issue<SeriesIssueCode>[] = [];
  const cells = [...steps].map(([start, { placed, possible, covered }], at) => {
    const days = Math.min(nextStep(start, step) - 1, period.last) - Math.max(start, period.first) + 1;
    const made = cellOf(reports, { key: formatDay(start), placed, possible, uncovered: days - covered.size }, { ...options, gaps, coverage });
    issues.push(...made.issues.map((issue) => issueUnder(["cells", at], issue)));
    return made.cell;
  });
  const asked = { ...(attacker && { attacker }), measure, ...(weapon && { weapon }), ...(scope && { scope }), rule, zone, step, gaps, coverage };
  return success({ source, ...asked, from, to, cells, unplaced, daytime }, issues);
}

/** The days asked for, or those of the reports: of such whose step is certain, where there are any. */
function periodOf(days: readonly DayRange[], { from, to, step }: SeriesOptions): DayRange {
  const certain = days.filter(({ first, last }) => stepStart(first, step) === stepStart(last, step));
  let [least, greatest] = [Infinity, -Infinity];
  for (const { first, last } of certain.length > 0 ? certain : days) [least, greatest] = [Math.min(least, first), Math.max(greatest, last)];
  const first = from === undefined ? least : epochDayOf(from);
  const last = to === undefined ? greatest : epochDayOf(to);
  return { first, last };
}
