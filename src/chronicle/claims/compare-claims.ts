import type { Claim } from "../../claim/index.js";
import { boundsOf, compareQuantities, isAbsent, type Quantity } from "../../quantity/index.js";
import { windowEnds, type TimeWindow, type WindowEnds } from "../../time/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import type { ClaimedFigure } from "./claimed-figure.js";

/**
 * Why two claims stand to each other as they do. The first eight leave them incomparable; `window_imprecise`,
 * `window_unknown` and `soft_bound` keep numbers that differ from contradicting; `denied` and `same_source` are told
 * beside any result.
 */
export type ComparisonReason =
  | "other_measure"
  | "other_unit"
  | "other_object"
  | "other_weapon_group"
  | "other_scope"
  | "other_window"
  | "no_figure"
  | "retracted"
  | "window_imprecise"
  | "window_unknown"
  | "soft_bound"
  | "denied"
  | "same_source";

/** How two claims stand to each other. */
export interface Comparison {
  /**
   * `agree`: they say the same; `compatible`: some count bears out both; `contradict`: none does; `not_comparable`:
   * they do not speak of the same thing.
   */
  readonly result: "agree" | "compatible" | "contradict" | "not_comparable";
  readonly reasons: readonly ComparisonReason[];
}

/**
 * How two claimed figures stand to each other. They are comparable where measure, unit, object, weapon group, scope and
 * window are the same: 41 warplanes hit and 12 destroyed do not contradict. What rests on a hedged figure or on windows
 * that are not known to be the same never contradicts. Two claims of one source, through whomever they reached us, that agree
 * do not bear each other out, and that differ show that one of them is misquoted or was revised: `same_source` says so.
 *
 * Symmetric. Never throws on readable claims.
 *
 * @example
 * const window = { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00" };
 * const hit = (name: string, count: Count): Claim<ClaimedFigure> => ({ value: { measure: "hit", unit: "objects", object: "warplane", count }, source: { name }, window, status: "claimed" });
 * compareClaims(hit("Security Service of Ukraine", 41), hit("US officials", { min: 20, max: 20, approximate: true })) // => { result: "compatible", reasons: ["soft_bound"] }
 * compareClaims(hit("Security Service of Ukraine", 41), { ...hit("US officials", 10), value: { measure: "destroyed", unit: "objects", object: "warplane", count: 10 } }) // => { result: "not_comparable", reasons: ["other_measure"] }
 */
export function compareClaims(a: Claim<ClaimedFigure>, b: Claim<ClaimedFigure>): Comparison {
  const notes: ComparisonReason[] = [];
  if (a.status === "denied" || b.status === "denied") notes.push("denied");
  if (a.source.name === b.source.name) notes.push("same_source");
  const window = sameWindow(a.window, b.window);
  const against = obstacles(a, b);
  if (window === "other_window") against.push(window);
  const [one, other] = [a.value.count, b.value.count];
  if (against.length > 0 || isAbsent(one) || isAbsent(other)) return { result: "not_comparable", reasons: [...against, ...notes] };
  const doubts: ComparisonReason[] = window === "same" ? [] : [window];
  if (boundsOf(one).approximate || boundsOf(other).approximate) doubts.push("soft_bound");
  if (isSame(one, other)) return { result: doubts.length === 0 ? "agree" : "compatible", reasons: [...doubts, ...notes] };
  const differ = compareQuantities(stripped(one), "equal", stripped(other)) === "not";
  if (!differ) return { result: "compatible", reasons: [...doubts, ...notes] };
  return { result: doubts.length === 0 ? "contradict" : "compatible", reasons: [...doubts, ...notes] };
}

function obstacles(a: Claim<ClaimedFigure>, b: Claim<ClaimedFigure>): ComparisonReason[] {
  const [x, y] = [a.value, b.value];
  const found: ComparisonReason[] = [];
  if (x.measure !== y.measure) found.push("other_measure");
  if (x.unit !== y.unit) found.push("other_unit");
  if (x.object !== y.object) found.push("other_object");
  if (weaponKey(x.weapon) !== weaponKey(y.weapon)) found.push("other_weapon_group");
  if (scopeKey(x) !== scopeKey(y)) found.push("other_scope");
  if (isAbsent(x.count) || isAbsent(y.count)) found.push("no_figure");
  if (a.status === "retracted" || b.status === "retracted") found.push("retracted");
  return found;
}

/** The places of a figure in one text, whatever their order; empty where it speaks for all. */
export function scopeKey({ scope }: ClaimedFigure): string {
  return scope === undefined ? "" : JSON.stringify([...new Set(scope)].sort());
}

/** Whether two windows are one: for certain, perhaps, not, or nobody can say since one of them, or both, is missing. */
function sameWindow(a: TimeWindow | undefined, b: TimeWindow | undefined): "same" | "other_window" | "window_imprecise" | "window_unknown" {
  if (a === undefined || b === undefined) return "window_unknown";
  const [x, y] = [windowEnds(a), windowEnds(b)];
  if (!mayCoincide(x, y)) return "other_window";
  // The same vague words ("on 1 June") are taken to mean the same.
  return JSON.stringify(x) === JSON.stringify(y) ? "same" : "window_imprecise";
}

function mayCoincide(x: WindowEnds, y: WindowEnds): boolean {
  return x.earliestStart <= y.latestStart && y.earliestStart <= x.latestStart && x.earliestEnd <= y.latestEnd && y.earliestEnd <= x.latestEnd;
}

function isSame(a: Quantity, b: Quantity): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return x.min === y.min && x.max === y.max;
}

/** The bounds as if they were hard: whether they differ is asked first, whether that means anything after. */
function stripped(quantity: Quantity): Quantity {
  const { min, max } = boundsOf(quantity);
  return { min, ...(max === undefined ? {} : { max }) };
}
