import type * as z from "zod";
import { describeValue } from "./describe-value.js";

/** zod's own English sentences start so; anything else is a schema author's expectation. */
const ZOD_SENTENCE = /^(?:Invalid|Too|Unrecognized) /u;

/** Of a list of allowed values, how many a message repeats. */
const MOST_VALUES = 12;

/**
 * What a zod issue asked for, as a noun phrase: the schema author's own words where there are some.
 *
 * @param keys - required keys of the object that was asked for
 */
export function expectationOf(issue: z.core.$ZodIssue, keys: readonly string[] = []): string {
  const authored = ZOD_SENTENCE.test(issue.message) ? undefined : issue.message;
  switch (issue.code) {
    case "invalid_type":
      return authored ?? nounOf(issue.expected, keys);
    case "invalid_value":
      return authored ?? oneOf(issue.values);
    case "too_big":
      // The author's words speak of the kind ("a whole number of 0 or more"), so the limit is said beside them.
      return [...(authored === undefined ? [] : [authored]), `at most ${String(issue.maximum)}${unitOf(issue.origin)}`].join(", ");
    case "too_small":
      return authored ?? `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    default:
      return authored ?? "a value of another form";
  }
}

/**
 * Names in a row, as people write them.
 *
 * @example listed(["start", "end"]) // => "start and end"
 */
export function listed(names: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (names.length <= 1) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1) ?? ""}`;
}

function nounOf(expected: string, keys: readonly string[]): string {
  if (expected !== "object") return NOUNS.get(expected) ?? expected;
  return keys.length === 0 ? "an object" : `an object with ${listed(keys)}`;
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ["string", "a text in quotes"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list in square brackets"],
  ["record", "an object"],
]);

function oneOf(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map((value) => describeValue(value));
  if (values.length > MOST_VALUES) shown.push("…");
  return shown.length === 1 ? (shown[0] ?? "") : `one of ${shown.join(", ")}`;
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}
