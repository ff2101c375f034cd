import { failure, success, type Outcome } from "../../core/index.js";
import { boundsOf, compareQuantities, isExact, type Quantity } from "../../quantity/index.js";
import { nextStep, stepStart } from "../series/date-steps.js";
import { knownOf } from "../series/rolling.js";
import type { Cell, Series } from "../series/series.js";
import { weaponKey } from "../../munition/groups/index.js";
import { sameScope } from "../totals/scope.js";
import { epochDayOf, formatDay } from "../../time/index.js";
import type { RecordClaim } from "./record-claim.js";

/** Codes of {@link verifyRecord}. */
export type RecordIssueCode = "other_weapon" | "outside_period" | "no_such_step" | "no_figure" | "other_measure" | "other_scope" | "other_step";

/** A step that could hold the record instead. */
export interface RecordRival {
  readonly key: string;
  readonly quantity: Quantity;
  /** `larger` for certain, `perhaps_larger` by the bounds, or `equal`. */
  readonly standing: "larger" | "perhaps_larger" | "equal";
}

/** What the figures at hand say of a record claim. */
export interface RecordVerdict {
  /**
   * `definitely`: above every other step, all of them known. `possibly`: no step is certainly larger, but some could be,
   * or are not known, or the figures are hedged. `not`: a step is certainly larger.
   */
  readonly verdict: "definitely" | "possibly" | "not";
  readonly claim: RecordClaim;
  readonly key: string;
  readonly quantity: Quantity;
  /** Steps that stand against it, by their day. */
  readonly rivals: readonly RecordRival[];
  /** First and last day compared with. "Ever" reaches back no further than this. */
  readonly coverage: {
    readonly from: string;
    readonly to: string;
    /** Whether the claim names an earlier day than the series begins with, so that what came before is not known. */
    readonly beginsLate: boolean;
  };
  /** Steps in the coverage without a figure, each of which could hide a larger one. */
  readonly missing: readonly string[];
  /** The step of the last rival before, where there is one: "the largest since" the step after it. */
  readonly lastRival?: string | undefined;
  /** How the days were told apart. */
  readonly rule: Series["rule"];
  readonly zone: Series["zone"];
  readonly step: Series["step"];
}

/**
 * Checks a claim of the kind "largest-ever" against a series: it holds per measure, weapon group, scope and day rule,
 * and no further back than the series reaches. Steps are compared by their bounds (`compareQuantities`): nothing that
 * rests on a hedged figure is `definitely` or `not`; a step without a figure is ruled out where its other figures leave
 * no room for a larger one.
 *
 * Needs the whole series at once.
 *
 * @param key - the step of the attack: a key of the series
 * @returns the verdict with rivals, coverage and missing steps; `no_such_step` and `no_figure` where there is nothing
 *   to compare; `outside_period` where the attack lies outside the claim's own period; `other_measure`, `other_weapon`, `other_scope`, `other_step` where the series does not count what the claim is about.
 *   Never throws on a claim that `readRecordClaim` passes.
 */
export function verifyRecord(claim: RecordClaim, key: string, series: Series): Outcome<RecordVerdict, RecordIssueCode> {
  const mismatch = mismatchOf(claim, series);
  if (mismatch !== undefined) return mismatch;
  const cell = series.cells.find((one) => one.key === key);
  if (cell === undefined) {
    return failure({ code: "no_such_step", path: ["key"], input: key, message: `${JSON.stringify(key)} is not a step of the series, which runs from ${series.from} to ${series.to}.` });
  }
  const { quantity } = cell;
  if (quantity === undefined) {
    return failure({ code: "no_figure", path: ["key"], input: key, message: `There is no figure for ${key}: its state is ${cell.state}.` });
  }
  const coverage = coverageOf(claim, key, series);
  if (key < coverage.from || key > coverage.to) {
    return failure({ code: "outside_period", path: ["key"], input: key, message: `${key} lies outside the period that the claim compares, ${coverage.from} to ${coverage.to}: give days that hold the attack.` });
  }
  const others = series.cells.filter((one) => one.key !== key && one.key >= coverage.from && one.key <= coverage.to);
  const rivals = others.flatMap((one) => rivalOf(one, quantity));
  const missing = others.filter((one) => one.quantity === undefined && compareQuantities(quantity, "more_than", knownOf(one)) !== "definitely").map((one) => one.key);
  const last = rivals.findLast((rival) => rival.key < key)?.key;
  const common = { claim, key, quantity, rivals, coverage, missing, ...(last === undefined ? {} : { lastRival: last }), rule: series.rule, zone: series.zone, step: series.step };
  if (rivals.some(({ standing }) => standing === "larger")) return success({ verdict: "not", ...common });
  const hedged = [cell, ...others].some((one) => boundsOf(knownOf(one)).approximate);
  const certain = rivals.length === 0 && missing.length === 0 && !hedged && !coverage.beginsLate;
  return success({ verdict: certain ? "definitely" : "possibly", ...common });
}

function mismatchOf(claim: RecordClaim, series: Series): Outcome<never, RecordIssueCode> | undefined {
  if (claim.measure !== series.measure) {
    return failure({ code: "other_measure", path: ["measure"], input: claim, message: `The claim is about ${claim.measure}, the series counts ${series.measure}: build the series for the claim's measure.` });
  }
  if (weaponKey(claim.weapon) !== weaponKey(series.weapon)) {
    const named = (key: string): string => (key === "" ? "all weapons" : key);
    return failure({
      code: "other_weapon",
      path: ["weapon"],
      input: claim,
      message: `The claim is about ${named(weaponKey(claim.weapon))}, the series counts ${named(weaponKey(series.weapon))}: build the series for the claim's weapon group.`,
    });
  }
  if (!sameScope(claim.scope, series.scope)) {
    return failure({ code: "other_scope", path: ["scope"], input: claim.scope, message: "The claim and the series speak for different parts of the country: build the series for the claim's scope." });
  }
  const isDaily = series.step === "day" || series.step === "night";
  if (claim.step === undefined ? isDaily : claim.step === series.step) return undefined;
  return failure({ code: "other_step", path: ["step"], input: claim.step, message: `The claim compares ${claim.step ?? "days or nights"}, the series has the step ${series.step}: build the series by the claim's step.` });
}

/** Periods begin with the step that holds their first day. */
function coverageOf(claim: RecordClaim, key: string, series: Series): RecordVerdict["coverage"] {
  const since = claim.kind === "largest_ever" ? undefined : claim.since;
  const first = formatDay(stepStart(epochDayOf(since !== undefined && since > series.from ? since : series.from), series.step));
  const last = claim.kind === "largest_within" && claim.until !== undefined ? claim.until : lastDayOf(key, series);
  return { from: first, to: last < series.to ? last : series.to, beginsLate: since !== undefined && formatDay(stepStart(epochDayOf(since), series.step)) < formatDay(stepStart(epochDayOf(series.from), series.step)) };
}

function lastDayOf(key: string, { step }: Series): string {
  return formatDay(nextStep(epochDayOf(key), step) - 1);
}

function rivalOf(cell: Cell, record: Quantity): RecordRival[] {
  const quantity = knownOf(cell);
  const isLarger = compareQuantities(quantity, "more_than", record);
  // A step of which nothing is known is missing, not a rival.
  if (cell.quantity === undefined && isLarger !== "definitely") return [];
  const rival = { key: cell.key, quantity };
  if (isLarger === "definitely") return [{ ...rival, standing: "larger" }];
  if (isExact(quantity) && isExact(record) && compareQuantities(quantity, "equal", record) === "definitely") return [{ ...rival, standing: "equal" }];
  return compareQuantities(record, "more_than", quantity) === "definitely" ? [] : [{ ...rival, standing: "perhaps_larger" }];
}
