import { boundsOf, quantityOf } from "../../quantity/index.js";
import type { Scale, Stance } from "./position.js";

/**
 * What a stance accepts, as a set: the numbers between two ends (steps of a ladder by their place), or named options.
 * Both ends are inclusive; an open end is infinite.
 */
export type StanceSet = { readonly kind: "range"; readonly low: number; readonly high: number } | { readonly kind: "options"; readonly options: ReadonlySet<string> };

/** The set that a stance accepts on its scale. */
export function setOf(stance: Stance, scale: Scale): StanceSet {
  switch (stance.kind) {
    case "amount": {
      const { min, max } = boundsOf(stance.range);
      return { kind: "range", low: min, high: max ?? Number.POSITIVE_INFINITY };
    }
    case "ladder": {
      const places = scale.kind === "ladder" ? [scale.steps.indexOf(stance.from), scale.steps.indexOf(stance.to)] : [];
      return { kind: "range", low: Math.min(...places), high: Math.max(...places) };
    }
    case "options":
      return { kind: "options", options: new Set(stance.options) };
  }
}

/** A set as a stance on its scale; `undefined` where nothing is in it. */
export function stanceOf(set: StanceSet, scale: Scale): Stance | undefined {
  if (isEmpty(set)) return undefined;
  if (set.kind === "options") return { kind: "options", options: [...set.options] };
  if (scale.kind === "amount") {
    return { kind: "amount", range: quantityOf({ min: set.low, max: set.high === Number.POSITIVE_INFINITY ? undefined : set.high }), unit: scale.unit };
  }
  const [from, to] = scale.kind === "ladder" ? [scale.steps[set.low], scale.steps[set.high]] : [];
  return from === undefined || to === undefined ? undefined : { kind: "ladder", from, to };
}

/** Whether nothing is in a set. */
export function isEmpty(set: StanceSet): boolean {
  return set.kind === "range" ? set.low > set.high : set.options.size === 0;
}

/** What is in both sets. Sets of two kinds share nothing. */
export function sharedSet(a: StanceSet, b: StanceSet): StanceSet {
  if (a.kind === "range" && b.kind === "range") return { kind: "range", low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
  const shared = a.kind === "options" && b.kind === "options" ? [...a.options].filter((option) => b.options.has(option)) : [];
  return { kind: "options", options: new Set(shared) };
}

/** What is in either set; of ranges, with what lies between them. */
export function widerSet(a: StanceSet, b: StanceSet): StanceSet {
  if (a.kind === "range" && b.kind === "range") return { kind: "range", low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
  return { kind: "options", options: new Set([...(a.kind === "options" ? a.options : []), ...(b.kind === "options" ? b.options : [])]) };
}

/** How far two sets are apart: 0 where they meet; of options, 1 where they share none. */
export function gapBetween(a: StanceSet, b: StanceSet): number {
  if (a.kind === "range" && b.kind === "range") return Math.max(0, a.low - b.high, b.low - a.high);
  return isEmpty(sharedSet(a, b)) ? 1 : 0;
}
