import type * as z from "zod";
import { closest } from "./closest.js";
import { listed } from "./expectation.js";
import type { PathStep } from "./issue.js";
import { keyHomes, objectsAt } from "./schema-keys.js";
import type { ShapeHints } from "./shape.js";

/** Of the places where a key belongs, how many a message names. */
const MOST_HOMES = 2;

/**
 * How a key that is not the model's is mended: the near name of a key that belongs there, the place where it is at
 * home, or the keys that there are.
 */
export function mendOfKey(key: string, path: readonly PathStep[], hints: ShapeHints): string {
  const here = hints.schema === undefined ? [] : objectsAt(hints.schema, path).flatMap(({ required, optional }) => [...required, ...optional]);
  const near = closest(key, here);
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`;
  const homes = hints.schema === undefined ? undefined : keyHomes(hints.schema).get(key);
  if (homes !== undefined) return `It belongs in ${listed(homes.slice(0, MOST_HOMES).map((home) => home || "the outermost object"), "or")}.`;
  const elsewhere = closest(key, hints.keys ?? []);
  if (elsewhere !== undefined && elsewhere !== key) return `Did you mean ${JSON.stringify(elsewhere)}?`;
  return here.length === 0 ? "Remove it." : `Remove it: the keys there are ${listed(here)}.`;
}

/** Longer texts are not taken for a misspelt name. */
const LONGEST_NAME = 64;

/** How a value that is not allowed is mended, as a sentence; empty where the expectation says it all. */
export function mendOfValue(issue: z.core.$ZodIssue, value: unknown, path: readonly PathStep[], hints: ShapeHints): string {
  if (value === null && isOptional(path, hints)) return "Leave the key out where nothing is known.";
  if (typeof value !== "string") return "";
  if (asksForNumber(issue) && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value)) return `Write ${value} without quotes.`;
  // Another number is another thing: "kh-100" is not offered "kh-101".
  const near = value.length > LONGEST_NAME ? undefined : closest(value, allowedValues(issue).filter((allowed) => digitsOf(allowed) === digitsOf(value)));
  return near === undefined ? "" : `Did you mean ${JSON.stringify(near)}?`;
}

function isOptional(path: readonly PathStep[], { schema }: ShapeHints): boolean {
  const key = path.at(-1);
  return schema !== undefined && typeof key === "string" && objectsAt(schema, path.slice(0, -1)).some(({ optional }) => optional.includes(key));
}

function asksForNumber(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.some((one) => one.path.length === 0 && asksForNumber(one)));
  return issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
}

function allowedValues(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flatMap((branch) => branch.filter((one) => one.path.length === 0).flatMap(allowedValues));
  return issue.code === "invalid_value" ? issue.values.filter((value) => typeof value === "string") : [];
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, "");
}
