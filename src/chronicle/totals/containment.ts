import type { Certainty } from "../../core/index.js";
import { groupContains } from "../../munition/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { windowContains, windowsOverlap } from "../../time/index.js";
import { scopeWithin } from "./scope.js";

/** Whether one report's figures lie inside another's, and what stands against it. */
export interface Containment {
  /** `definitely`: every weapon of the inner report is one of the outer's, so their figures are never added. */
  readonly contained: Certainty;
  /** Why it is not certain, or not so; empty where it is. */
  readonly reasons: readonly ContainmentReason[];
}

/** What stands against a containment. */
export type ContainmentReason = "other_source" | "other_sides" | "window_outside" | "window_reaches_outside" | "window_imprecise" | "scope_outside" | "scope_unknown" | "weapons_outside" | "weapons_unknown";

/**
 * Whether the figures of one report lie inside those of another: the same source, the same sides, a window within its
 * window, a scope within its scope, weapons among its weapons. "53 from 20:10 to 21:45" lies in "162 from 20:10 to 02:00": the total is 162.
 *
 * Never throws on readable reports.
 *
 * @example
 * const source = { name: "Russian Ministry of Defence" };
 * const night = { source, window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" }, tallies: [] };
 * const evening = { source, window: { start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" }, tallies: [] };
 * containment(evening, night) // => { contained: "definitely", reasons: [] }
 */
export function containment(inner: StrikeReport, outer: StrikeReport): Containment {
  const against: ContainmentReason[] = [];
  const doubts: ContainmentReason[] = [];
  if (inner.source.name !== outer.source.name) against.push("other_source");
  if (differ(inner.attacker, outer.attacker) || differ(inner.target, outer.target)) against.push("other_sides");
  const within = windowContains(outer.window, inner.window);
  if (within === "possibly") doubts.push("window_imprecise");
  else if (within === "not") against.push(windowsOverlap(inner.window, outer.window) === "not" ? "window_outside" : "window_reaches_outside");
  if (outer.scope !== undefined) {
    if (inner.scope === undefined) doubts.push("scope_unknown");
    else if (!scopeWithin(inner.scope, outer.scope)) against.push("scope_outside");
  }
  weaponReasons(inner, outer, against, doubts);
  if (against.length > 0) return { contained: "not", reasons: against };
  return { contained: doubts.length > 0 ? "possibly" : "definitely", reasons: doubts };
}

/** Whether each weapon group that the inner report counts is among the outer's; a headline alone counts all weapons. */
function weaponReasons(inner: StrikeReport, outer: StrikeReport, against: ContainmentReason[], doubts: ContainmentReason[]): void {
  if (outer.tallies.length === 0) return;
  if (inner.tallies.length === 0) {
    if (inner.stated !== undefined) doubts.push("weapons_unknown");
    return;
  }
  const certainties = inner.tallies.map(({ weapon }) => {
    const held = outer.tallies.map((tally) => groupContains(tally.weapon, weapon));
    return held.includes("definitely") ? "definitely" : held.includes("possibly") ? "possibly" : "not";
  });
  if (certainties.includes("not")) against.push("weapons_outside");
  else if (certainties.includes("possibly")) doubts.push("weapons_unknown");
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
