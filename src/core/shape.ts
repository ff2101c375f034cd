import type * as z from "zod";
import { closest } from "./closest.js";
import { describePath, describeValue } from "./describe-value.js";
import { error, type Issue, type PathStep } from "./issue.js";

/**
 * What can be wrong with a value's shape: a required key is absent, a key is not the model's, a value is of another
 * kind, is of the kind but not one of those allowed, or is larger than a model accepts.
 */
export type ShapeIssueCode = "missing_key" | "unknown_key" | "wrong_type" | "not_allowed" | "too_long";

/** What helps {@link issuesOfShape} to say how a mistake is mended. */
export interface ShapeHints {
  /** Every key that the model knows, at any depth: a misspelt one is answered with the nearest of these. */
  readonly keys?: Iterable<string> | undefined;
}

/**
 * Turns what zod found (parse with `reportInput: true`) into issues, one sentence each: field, value, expectation,
 * mend. A schema's own `error` text is taken as the expectation, a noun phrase ("a whole number of 0 or more").
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
  const at = path.length === 0 ? "The value" : describePath(path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const meant = closest(key, hints.keys ?? []);
      const mend = meant === undefined ? "Remove it." : `Did you mean ${JSON.stringify(meant)}?`;
      const keyPath = [...path, key];
      return error({
        code: "unknown_key",
        path: keyPath,
        input: valueAt(value, [key]),
        message: `${describePath(keyPath)} is not a key of ${path.length === 0 ? "this model" : at}. ${mend}`,
      });
    });
  }
  if (issue.code === "invalid_union") {
    const inner = deepest(issue.errors);
    if (inner !== undefined) return inner.flatMap((one) => translate(one, path, root, hints));
  }
  if (value === undefined && path.length > 0) {
    return [error({ code: "missing_key", path, input: undefined, message: `${at} is missing: expected ${expectationOf(issue)}.` })];
  }
  return [error({ code: codeOf(issue), path, input: value, message: `${at} is ${describeValue(value)}: expected ${expectationOf(issue)}.` })];
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

/** zod's own English sentences start so; anything else is a schema author's expectation. */
const ZOD_SENTENCE = /^(?:Invalid|Too|Unrecognized)\b/u;

function expectationOf(issue: z.core.$ZodIssue): string {
  if (!ZOD_SENTENCE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return NOUNS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? describeValue(issue.values[0]) : `one of ${issue.values.slice(0, 12).map(String).join(", ")}${issue.values.length > 12 ? ", …" : ""}`;
    case "too_big":
      return `at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case "too_small":
      return `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    default:
      return "a value of another form";
  }
}

const NOUNS: Readonly<Partial<Record<string, string>>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  record: "an object",
};

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
