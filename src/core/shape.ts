import type * as z from "zod";
import { describePath, describeValue } from "./describe-value.js";
import { expectationOf } from "./expectation.js";
import { error, type Issue, type PathStep } from "./issue.js";
import { mendOfKey, mendOfValue } from "./mend.js";
import { objectsAt } from "./schema-keys.js";
import type { ShapeHints } from "./shape-hints.js";

/**
 * What can be wrong with a value's shape: a required key is absent, a key is not the model's, a value is of another
 * kind, is of the kind but not one of those allowed, or is larger than a model accepts.
 */
export type ShapeIssueCode = "missing_key" | "unknown_key" | "wrong_type" | "not_allowed" | "too_long";

/** Of the unknown keys of one object, how many get an issue of their own; one more issue counts the rest. */
const MOST_KEYS = 20;

/**
 * Turns what zod found (parse with `reportInput: true`) into issues, one or two sentences each: field, value,
 * expectation, mend. A schema's own `error` text is taken as the expectation, a noun phrase ("a whole number of 0 or
 * more"). Never throws.
 *
 * @param input - the value that was parsed
 * @example issuesOfShape(Quantity.safeParse(-1, { reportInput: true }).error?.issues ?? [], -1).map(({ code }) => code) // => ["not_allowed"]
 */
export function issuesOfShape(found: readonly z.core.$ZodIssue[], input: unknown, hints: ShapeHints = {}): Issue<ShapeIssueCode>[] {
  return found.flatMap((issue) => translate(issue, [], input, hints));
}

function translate(issue: z.core.$ZodIssue, outer: readonly PathStep[], root: unknown, hints: ShapeHints): Issue<ShapeIssueCode>[] {
  const path = [...outer, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const value = valueAt(root, path);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, path, value, hints);
  if (issue.code === "invalid_union") {
    const inner = deepest(issue.errors);
    if (inner !== undefined) return inner.flatMap((one) => translate(one, path, root, hints));
  }
  const at = path.length === 0 ? "The value" : describePath(path);
  const keys = hints.schema === undefined ? [] : (objectsAt(hints.schema, path)[0]?.required ?? []);
  const expected = expectationOf(issue, keys);
  if (value === undefined && path.length > 0) {
    return [error({ code: "missing_key", path, input: undefined, message: `${at} is missing: expected ${expected}. Add it.` })];
  }
  const mend = mendOfValue(issue, value, path, hints);
  const message = `${at} is ${describeValue(value)}: expected ${expected}.${mend === "" ? "" : ` ${mend}`}`;
  return [error({ code: codeOf(issue), path, input: value, message })];
}

function unknownKeys(keys: readonly string[], path: readonly PathStep[], owner: unknown, hints: ShapeHints): Issue<ShapeIssueCode>[] {
  const model = path.length === 0 ? "this model" : describePath(path);
  const issues = keys.slice(0, MOST_KEYS).map((key) =>
    error({
      code: "unknown_key" as const,
      path: [...path, key],
      input: valueAt(owner, [key]),
      message: `${describePath([...path, key])} is not a key of ${model}. ${mendOfKey(key, path, hints)}`,
    }),
  );
  if (keys.length <= MOST_KEYS) return issues;
  const message = `${keys.length - MOST_KEYS} more keys are not keys of ${model}. Remove them.`;
  return [...issues, error({ code: "unknown_key", path, input: owner, message })];
}

/** Of a union's branches, the one that got furthest into the value: all its issues lie inside, and they are fewest. */
function deepest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const inside = branches.filter((issues) => issues.length > 0 && issues.every((one) => one.path.length > 0 || one.code === "unrecognized_keys"));
  return inside.sort((a, b) => a.length - b.length)[0];
}

function codeOf(issue: z.core.$ZodIssue): ShapeIssueCode {
  if (issue.code === "invalid_type") return "wrong_type";
  if (issue.code === "too_big" && (issue.origin === "string" || issue.origin === "array")) return "too_long";
  return "not_allowed";
}

function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
