import { describePath, describeValue, error, warning, type Issue, type PathStep } from "../core/index.js";
import { formatQuantity, type Quantity } from "../quantity/index.js";
import type { Conflict, Entry } from "./settle.js";

/**
 * Figures that cannot all hold. An error where they are hard, a warning where one of them is hedged ("about 300").
 */
export interface Contradiction<Code extends string = "contradictory_tally"> extends Issue<Code> {
  /**
   * The figures in conflict, as paths that start at `path`: a minimal set, so that leaving out any one of them
   * resolves the conflict.
   */
  readonly conflict: readonly (readonly PathStep[])[];
}

/** The issue for a conflict in the tally that stands at `path`. */
export function contradictionOf({ entries, soft }: Conflict, path: readonly PathStep[], input: unknown): Contradiction {
  const conflict = entries.map(pathOf);
  const names = entries.map((entry) => `${describePath([...path, ...pathOf(entry)])} (${figureOf(entry.count)})`);
  const draft = { code: "contradictory_tally", path, input, message: sentence(names, reasonOf(entries), soft) } as const;
  return { ...(soft ? warning(draft) : error(draft)), conflict };
}

/**
 * Whether an issue is a {@link Contradiction}, which lists the figures in conflict.
 *
 * @example tighten({ launched: 84, intercepted: 90 }).issues.filter(isContradiction).length // => 1
 */
export function isContradiction<Code extends string>(issue: Issue<Code>): issue is Contradiction<Code> {
  return "conflict" in issue;
}

function pathOf({ row, measure }: Entry): PathStep[] {
  return row === 0 ? [measure] : ["subsets", row - 1, measure];
}

/** A caller without types may give a text, which is shown as one. */
function figureOf(count: Quantity | string): string {
  return typeof count === "string" ? describeValue(count) : formatQuantity(count);
}

function sentence(names: readonly string[], reason: string, soft: boolean): string {
  if (names.length === 1) return `${names.join("")} is not a count: expected whole numbers of 0 or more with min at most max. Correct it.`;
  const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  const mend = soft ? "The hedged ones among them are set aside." : "Correct one of them, or leave it out.";
  return `${listed} cannot all hold: expected ${reason}. ${mend}`;
}

function reasonOf(entries: readonly Entry[]): string {
  const reasons: string[] = [];
  const measures = new Set(entries.map((entry) => entry.measure));
  if (measures.has("launched") && measures.size > 1) reasons.push("outcomes that add up to at most launched");
  if (measures.has("intercepted") && (measures.has("shotDown") || measures.has("suppressed"))) reasons.push("shotDown + suppressed = intercepted");
  if (entries.some((entry) => entry.row > 0)) reasons.push("no part larger than its whole");
  return reasons.join(", and ");
}
