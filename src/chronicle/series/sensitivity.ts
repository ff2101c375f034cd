import type { PathStep } from "../../core/index.js";
import type { DayRule } from "../../time/index.js";

/** What an answer comes to under one day rule. */
export interface RuleAnswer<T> {
  readonly rule: DayRule;
  readonly answer: T;
}

/** One place in an answer that hangs on the day rule. */
export interface RuleChange {
  /** Where in the answer; cells and other items with a `key` are told by it, not by their position. */
  readonly path: readonly PathStep[];
  /** What stands there under each rule; absent (`undefined`) where nothing does. */
  readonly values: readonly { readonly rule: DayRule; readonly value: unknown }[];
}

/** An answer under several day rules, and where it changes with them. */
export interface Sensitivity<T> {
  readonly answers: readonly RuleAnswer<T>[];
  /** Whether the answer is the same under all of them. */
  readonly stable: boolean;
  /** The innermost places that differ, in the order of the first answer. */
  readonly changes: readonly RuleChange[];
}

/** Every day rule, in the order in which answers list them. */
export const DAY_RULES: readonly DayRule[] = ["start", "end", "night_of"];

/**
 * Recomputes an answer under every day rule and says what changes: an answer that hangs on the rule must be told with
 * it. Answers are compared as plain JSON values, place by place.
 *
 * @param answerUnder - computes the answer under a rule
 * @param rules - the rules to try; all three when absent
 * @throws RangeError where `rules` is empty, and whatever `answerUnder` throws
 * @example sensitivity((rule) => dayOf({ start: "2025-05-31T19:30+03:00", end: "2025-06-01T13:30+03:00" }, rule, "Europe/Kyiv")).stable // => false
 */
export function sensitivity<T>(answerUnder: (rule: DayRule) => T, rules: readonly DayRule[] = DAY_RULES): Sensitivity<T> {
  if (rules.length === 0) throw new RangeError("There is no day rule to try: give at least one.");
  const answers = rules.map((rule) => ({ rule, answer: answerUnder(rule) }));
  const changes: RuleChange[] = [];
  compare(answers.map(({ answer }) => answer), [], (path, values) => {
    changes.push({ path, values: values.map((value, at) => ({ rule: rules[at] ?? "start", value })) });
  });
  return { answers, stable: changes.length === 0, changes };
}

type Report = (path: readonly PathStep[], values: readonly unknown[]) => void;

/** Walks several values in step and reports the innermost places at which they part. */
function compare(values: readonly unknown[], path: readonly PathStep[], report: Report): void {
  if (values.every((value) => Object.is(value, values[0]))) return;
  const branches = values.map(branchesOf);
  if (!branches.every((branch) => branch !== undefined) || new Set(values.map(Array.isArray)).size > 1) {
    report(path, values);
    return;
  }
  const steps = new Set(branches.flatMap((branch) => [...branch.keys()]));
  for (const step of steps) compare(branches.map((branch) => branch.get(step)), [...path, step], report);
}

/** What hangs below a value: fields by name, items by their `key` where all have one, else by position. */
function branchesOf(value: unknown): Map<PathStep, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const items: readonly unknown[] = value;
  const keys = items.map(keyOf);
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length
    ? new Map(items.map((item, at) => [keys[at] ?? at, item]))
    : new Map(items.map((item, at) => [at, item]));
}

function keyOf(item: unknown): string | undefined {
  return typeof item === "object" && item !== null && "key" in item && typeof item.key === "string" ? item.key : undefined;
}
