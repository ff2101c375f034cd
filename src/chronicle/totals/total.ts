import { failure, outcomeOf, warning, type IssueDraft, type Outcome } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { PlaceCode } from "../../place/index.js";
import { quantityOf, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { gapsWithin, type TimeWindow } from "../../time/index.js";
import { chosenReports, type ChoiceIssueCode, type ChosenReports, type ReportChoice } from "./chosen-reports.js";
import { clusterBounds } from "./cluster-bounds.js";
import { fastBounds } from "./fast-bounds.js";
import { countIn } from "./report-count.js";
import { scopeWithin } from "./scope.js";
import { sharpBounds } from "./sharp-bounds.js";
import { timeClusters } from "./time-clusters.js";
import { addedBounds } from "./total-bounds.js";
import { hull } from "./total-entry.js";
import { outerSpan, spansOf, windowOfSpan } from "./window-span.js";
import type { WindowedReport } from "./windowed-report.js";

/** What can be asked of {@link total}. */
export interface TotalOptions extends ReportChoice {
  /** Only weapons of this group. */
  readonly weapon?: WeaponGroup | undefined;
  /** The period asked about; absent means from the first report's start to the last one's end. */
  readonly within?: TimeWindow | undefined;
  /**
   * The part of the country asked about; absent means the whole. Reports for a part of it add to the floor only,
   * reports for more than it bound the ceiling only.
   */
  readonly scope?: readonly PlaceCode[] | undefined;
  /**
   * `sharp` (the default) solves the difference constraints; `fast` takes the heaviest set of disjoint windows and the
   * lightest cover of complete ones: valid, in O(n log n), not always as tight. For thousands of reports whose windows
   * hang together.
   */
  readonly bounds?: "sharp" | "fast" | undefined;
  /**
   * Whose word bounds the total from above: `declared` (the default) takes only reports with `coverage: "complete"`;
   * `assumed` takes every report to count everything in its window. Such a report says that nothing came of weapons
   * that it does not name, unless another report counts them.
   */
  readonly coverage?: "declared" | "assumed" | undefined;
}

/** Codes of {@link total}. */
export type TotalIssueCode = ChoiceIssueCode | "contradictory_reports";

/** How many weapons one source's reports speak of, overlaps counted once. */
export interface Total {
  readonly measure: Measure;
  readonly source: string;
  readonly weapon?: WeaponGroup | undefined;
  /** Weapons. Open above where the reports do not claim to be complete. */
  readonly quantity: Quantity;
  /** The period that it is for. */
  readonly within: TimeWindow;
  /** How many reports were counted, revisions of one another once. */
  readonly reports: number;
  /** Of these, how many give no figure for the measure. */
  readonly withoutFigure: number;
  /** Positions, in the reports given, of those that make the lower bound. */
  readonly lowerFrom: readonly number[];
  /** Positions of those that make the upper bound; empty where it is open. */
  readonly upperFrom: readonly number[];
  /** Stretches of the period that no report covers, in which nothing is known to have happened. */
  readonly gaps: readonly TimeWindow[];
  readonly method: "difference_constraints" | "disjoint_windows";
}

/**
 * How many weapons one source's reports speak of when their windows overlap: "53 between 20:10 and 21:45" lies inside
 * "162 between 20:10 and 02:00", so the total is 162.
 *
 * A cumulative count P(t) never falls and stays flat where no window covers; each report says P(end) − P(start) ≥ its
 * least, and ≤ its greatest where it declares `coverage: "complete"`. The sharp bounds of P over the period are a
 * longest and a shortest path over these difference constraints. Weapons that have nothing in common are counted each
 * by themselves: a post about missiles neither holds nor caps the drones of its hours. An end too imprecise to place
 * counts at its widest for the lower bound and at its narrowest for the upper one, or the report's figure is added in
 * full there, whichever is less: a report without hours caps no hour, but counts no more than it says. Hedged figures
 * ("about 40") bound softly: where they contradict the rest they are left aside with a warning. Past
 * `Number.MAX_SAFE_INTEGER` bounds are looser, never wrong.
 *
 * Needs all windows of the period at once; it cannot be merged from parts.
 *
 * @returns the total; `no_reports`; `mixed_sources`, `mixed_attackers` where several speak or attack and none was chosen;
 *   `contradictory_reports` that names the reports. Never throws on readable reports.
 * @example
 * const source = { name: "Russian Ministry of Defence" };
 * const evening: StrikeReport = { source, window: { start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" }, tallies: [{ weapon: "uav-unspecified", intercepted: 53 }] };
 * const night: StrikeReport = { source, window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" }, tallies: [{ weapon: "uav-unspecified", intercepted: 162 }] };
 * total([evening, night], "intercepted", { coverage: "assumed" }).value.quantity // => 162
 */
export function total(reports: readonly StrikeReport[], measure: Measure, options: TotalOptions = {}): Outcome<Total, TotalIssueCode> {
  const choice = chosenReports(reports, options);
  return choice.ok ? totalOfChosen(reports, choice.value, measure, options) : choice;
}

/** As {@link total}, of reports that are chosen already; positions are those in the whole list. */
export function totalOfChosen(reports: readonly StrikeReport[], { source, indexes }: ChosenReports, measure: Measure, options: TotalOptions): Outcome<Total, TotalIssueCode> {
  const windowed = indexes.flatMap((index) => {
    const report = reports[index];
    return report === undefined ? [] : [windowedReport(report, index, measure, options)];
  });
  const within = options.within === undefined ? hull(windowed) : outerSpan(options.within);
  const answer = addedBounds(timeClusters(windowed).map((cluster) => clusterBounds(cluster, within, { measure, weapon: options.weapon }, options.bounds === "fast" ? fastBounds : sharpBounds)));
  if (!answer.ok) return failure(contradiction(answer.reports, reports, measure));
  const { least, greatest, setAside } = answer;
  return outcomeOf(
    {
      measure,
      source,
      ...(options.weapon === undefined ? {} : { weapon: options.weapon }),
      quantity: quantityOf({ min: least.value, ...(greatest.value === Infinity ? {} : { max: greatest.value }), ...(least.soft || greatest.soft ? { approximate: true } : {}) }),
      within: options.within ?? windowOfSpan(within),
      reports: windowed.length,
      withoutFigure: windowed.filter(({ count }) => count.state !== "reported").length,
      lowerFrom: least.from,
      upperFrom: greatest.from,
      gaps: gapsWithin(indexes.flatMap((index) => reports[index]?.window ?? []), options.within ?? windowOfSpan(within), { cover: "possible" }),
      method: options.bounds === "fast" ? "disjoint_windows" : "difference_constraints",
    },
    setAside.map((indexes) => warning(contradiction(indexes, reports, measure))),
  );
}

function windowedReport(report: StrikeReport, index: number, measure: Measure, { weapon, coverage, scope }: TotalOptions): WindowedReport {
  const countsAll = coverage === "assumed" || report.coverage === "complete";
  const isComplete = countsAll && scopeWithin(scope, report.scope);
  const count = countIn(report, measure, weapon, countsAll);
  return { index, report, ...spansOf(report.window), count: scopeWithin(report.scope, scope) ? count : { ...count, min: 0 }, isComplete };
}

function contradiction(indexes: readonly number[], reports: readonly StrikeReport[], measure: Measure): IssueDraft<TotalIssueCode> {
  const named = indexes.map((index) => `reports[${index}] (${describeWindow(reports[index])})`).join(", ");
  return {
    code: "contradictory_reports",
    path: indexes.slice(0, 1),
    input: indexes.map((index) => reports[index]),
    message: `The counts of ${measure} in ${named} cannot all hold: what they say of their overlapping windows leaves a negative count. Correct one, name the report that it replaces in "supersedes", or drop its claim to be complete.`,
  };
}

function describeWindow(report: StrikeReport | undefined): string {
  return report === undefined ? "absent" : `${report.window.start} to ${report.window.end}`;
}
