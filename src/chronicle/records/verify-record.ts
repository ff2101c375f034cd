import { failure, success, type Outcome } from "../../core/index.js";
import { boundsOf, type Quantity } from "../../quantity/index.js";
import type { RecordClaim } from "./record-claim.js";
import type { Cell, Series } from "../series/series.js";

/** Codes of {@link verifyRecord}. */
export type RecordIssueCode = "no_such_step" | "no_figure" | "other_measure";

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
  readonly coverage: { readonly from: string; readonly to: string };
  /** Steps in the coverage without a figure, each of which could hide a larger one. */
  readonly missing: readonly string[];
  /** How the days were told apart. */
  readonly rule: Series["rule"];
  readonly zone: Series["zone"];
  readonly step: Series["step"];
}

/**
 * Checks a claim of the kind "largest-ever" against a series: it holds per measure, weapon group, scope and day rule,
 * and no further back than the series reaches.
 *
 * Needs the whole series at once.
 *
 * @param key - the day of the attack: a key of the series
 * @returns the verdict with rivals, coverage and missing steps; `no_such_step` and `no_figure` where there is nothing
 *   to compare; `other_measure` where the series does not count what the claim is about. Never throws.
 */
export function verifyRecord(claim: RecordClaim, key: string, series: Series): Outcome<RecordVerdict, RecordIssueCode> {
  if (claim.measure !== series.measure || JSON.stringify(claim.weapon) !== JSON.stringify(series.weapon)) {
    return failure({
      code: "other_measure",
      path: ["measure"],
      input: claim,
      message: `The claim is about ${claim.measure}, the series counts ${series.measure}: build the series for the claim's measure and weapon group.`,
    });
  }
  const cell = series.cells.find((one) => one.key === key);
  if (cell === undefined) {
    return failure({ code: "no_such_step", path: ["key"], input: key, message: `${JSON.stringify(key)} is not a step of the series, which runs from ${series.from} to ${series.to}.` });
  }
  if (cell.quantity === undefined) {
    return failure({ code: "no_figure", path: ["key"], input: key, message: `There is no figure for ${key}: its state is ${cell.state}.` });
  }
  const coverage = coverageOf(claim, key, series);
  const others = series.cells.filter((one) => one.key !== key && one.key >= coverage.from && one.key <= coverage.to);
  const rivals = others.flatMap((one) => rivalOf(one, cell.quantity ?? 0));
  const missing = others.filter((one) => one.quantity === undefined).map((one) => one.key);
  const common = { claim, key, quantity: cell.quantity, rivals, coverage, missing, rule: series.rule, zone: series.zone, step: series.step };
  if (rivals.some(({ standing }) => standing === "larger")) return success({ verdict: "not", ...common });
  const hedged = [cell, ...others].some(({ quantity }) => quantity !== undefined && boundsOf(quantity).approximate);
  const certain = rivals.length === 0 && missing.length === 0 && !hedged;
  return success({ verdict: certain ? "definitely" : "possibly", ...common });
}

function coverageOf(claim: RecordClaim, key: string, series: Series): RecordVerdict["coverage"] {
  const from = claim.since !== undefined && claim.since > series.from ? claim.since : series.from;
  const last = claim.kind === "largest_within" ? (claim.until ?? series.to) : key;
  return { from, to: last < series.to ? last : series.to };
}

function rivalOf(cell: Cell, record: Quantity): RecordRival[] {
  if (cell.quantity === undefined) return [];
  const [mine, theirs] = [boundsOf(record), boundsOf(cell.quantity)];
  const rival = { key: cell.key, quantity: cell.quantity };
  if (mine.max !== undefined && theirs.min > mine.max) {
    return [{ ...rival, standing: mine.approximate || theirs.approximate ? "perhaps_larger" : "larger" }];
  }
  if (theirs.max !== undefined && theirs.max < mine.min) return [];
  return [{ ...rival, standing: theirs.min === theirs.max && mine.min === mine.max && theirs.min === mine.min ? "equal" : "perhaps_larger" }];
}
