import type { StrikeReport } from "../../strike/index.js";
import { innerSpan, outerSpan } from "./window-span.js";

/** Whether one report's figures lie inside another's, and what stands against it. */
export interface Containment {
  /** `definitely`: every weapon of the inner report is one of the outer's, so their figures are never added. */
  readonly contained: "definitely" | "possibly" | "not";
  /** Why it is not certain, or not so; empty where it is. */
  readonly reasons: readonly ContainmentReason[];
}

/** What stands against a containment. */
export type ContainmentReason = "other_source" | "other_sides" | "window_outside" | "window_reaches_outside" | "window_imprecise" | "scope_outside" | "scope_unknown";

/**
 * Whether the figures of one report lie inside those of another: the same source, the same sides, a window within its
 * window, a scope within its scope. "53 from 20:10 to 21:45" lies in "162 from 20:10 to 02:00": the total is 162.
 *
 * Never throws on readable reports.
 */
export function containment(inner: StrikeReport, outer: StrikeReport): Containment {
  const against: ContainmentReason[] = [];
  const doubts: ContainmentReason[] = [];
  if (inner.source.name !== outer.source.name) against.push("other_source");
  if (differ(inner.attacker, outer.attacker) || differ(inner.target, outer.target)) against.push("other_sides");
  windowReasons(inner, outer, against, doubts);
  if (outer.scope !== undefined) {
    const covered = new Set(outer.scope);
    if (inner.scope === undefined) doubts.push("scope_unknown");
    else if (inner.scope.some((place) => !covered.has(place))) against.push("scope_outside");
  }
  if (against.length > 0) return { contained: "not", reasons: against };
  return { contained: doubts.length > 0 ? "possibly" : "definitely", reasons: doubts };
}

function windowReasons(inner: StrikeReport, outer: StrikeReport, against: ContainmentReason[], doubts: ContainmentReason[]): void {
  const within = outerSpan(inner.window);
  const whole = outerSpan(outer.window);
  const sure = innerSpan(outer.window);
  if (within.end <= whole.start || within.start >= whole.end) against.push("window_outside");
  else if (sharp(inner) && (within.start < whole.start || within.end > whole.end)) against.push("window_reaches_outside");
  else if (within.start < sure.start || within.end > sure.end) doubts.push("window_imprecise");
}

function sharp({ window }: StrikeReport): boolean {
  const [outer, inner] = [outerSpan(window), innerSpan(window)];
  return outer.start === inner.start && outer.end === inner.end;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
