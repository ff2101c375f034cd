import { warning, type Issue } from "../../core/index.js";
import { addQuantities, boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { countIn, type ReportCount } from "../totals/report-count.js";
import { scopeWithin } from "../totals/scope.js";
import { totalOfChosen } from "../totals/total.js";
import type { SeriesIssueCode, SeriesOptions } from "./series-options.js";
import type { Cell } from "./series.js";

/** A step with its reports. */
export interface StepReports {
  readonly key: string;
  readonly placed: readonly number[];
  readonly possible: readonly number[];
  readonly uncovered: number;
}

/** What the reports of a step say of it. */
export function cellOf(reports: readonly StrikeReport[], { key, placed, possible, uncovered }: StepReports, options: SeriesOptions): { readonly cell: Cell; readonly issues: readonly Issue<SeriesIssueCode>[] } {
  const common = { key, reports: placed, possible, uncovered };
  if (placed.length === 0 && possible.length === 0) return { cell: { ...common, state: "not_covered" }, issues: [] };
  const counts = placed.flatMap((index) => {
    const report = reports[index];
    return report === undefined ? [] : [countAsked(report, options)];
  });
  const { quantity: sum, issues } = sumOf(reports, placed, counts, options);
  const isOpen = uncovered > 0 && options.gaps !== "nothing" && options.step !== "day" && options.step !== "night";
  const quantity = [sum, ...possible.map((index) => ceilingOf(reports[index], options)), isOpen ? OPEN : 0].reduce(addQuantities);
  if (counts.some(({ state }) => state === "reported")) return { cell: { ...common, state: quantity === 0 ? "zero" : "counted", quantity }, issues };
  const { min, max } = boundsOf(quantity);
  const inferred = min === 0 && max === undefined ? {} : { inferred: quantity };
  return { cell: { ...common, state: counts.some(({ state }) => state === "withheld") ? "withheld" : "unknown", ...inferred }, issues };
}

const OPEN: Quantity = { min: 0 };

/** What a report says of the part of the country asked for: one about more of it has no figure for the part alone. */
function countAsked(report: StrikeReport, { measure, weapon, scope, coverage }: SeriesOptions): ReportCount {
  const count = countIn(report, measure, weapon, coverage !== "declared" || report.coverage === "complete");
  return count.state === "reported" && !scopeWithin(report.scope, scope) ? { ...count, state: "unknown" } : count;
}

interface Sum {
  readonly quantity: Quantity;
  readonly issues: readonly Issue<SeriesIssueCode>[];
}

/** Overlaps counted once; where the reports contradict one another, at least what their disjoint windows add up to. */
function sumOf(reports: readonly StrikeReport[], placed: readonly number[], counts: readonly ReportCount[], { measure, weapon, scope, coverage }: SeriesOptions): Sum {
  const [only, first] = [counts[0], reports[placed[0] ?? 0]];
  if (only === undefined || first === undefined) return { quantity: 0, issues: [] };
  const isWhole = scope === undefined && first.scope === undefined && (coverage !== "declared" || first.coverage === "complete");
  if (counts.length === 1 && isWhole) return { quantity: quantityOf(only), issues: [] };
  const sum = totalOfChosen(reports, { source: first.source.name, indexes: placed }, measure, { weapon, scope, coverage });
  if (sum.ok) return { quantity: sum.value.quantity, issues: sum.issues };
  // Not all of them count everything in their window, then: what is declared stands, the ceiling is open.
  const declared = totalOfChosen(reports, { source: first.source.name, indexes: placed }, measure, { weapon, scope });
  const least = declared.ok ? boundsOf(declared.value.quantity).min : Math.max(...counts.map(({ min }) => min));
  return { quantity: quantityOf({ min: least }), issues: sum.issues.map((issue) => warning(issue)) };
}

/** What a report that may belong here can add. */
function ceilingOf(report: StrikeReport | undefined, options: SeriesOptions): Quantity {
  if (report === undefined) return 0;
  const { max, approximate } = countAsked(report, options);
  const isOpen = options.coverage === "declared" && report.coverage !== "complete";
  return quantityOf({ min: 0, max: isOpen ? undefined : max, approximate: approximate && max !== 0 });
}
