import type * as z from "zod";
import { closest } from "./closest.js";
import { describeValue } from "./describe-value.js";
import { listed } from "./expectation.js";
import type { PathStep } from "./issue.js";
import { keyHomes, objectsAt } from "./schema-keys.js";
import type { ShapeHints } from "./shape-hints.js";

/** Of the keys of an object, how many a message names. */
const MOST_KEYS = 12;

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
  if (homes !== undefined) return `It belongs in ${listed(nearest(homes, path).slice(0, MOST_HOMES).map((home) => home || "the outermost object"), "or")}.`;
  const elsewhere = closest(key, hints.keys ?? []);
  if (elsewhere !== undefined && elsewhere !== key) return `Did you mean ${JSON.stringify(elsewhere)}?`;
  if (here.length === 0) return "Remove it.";
  const shown = here.length > MOST_KEYS ? `${here.slice(0, MOST_KEYS).join(", ")}, …` : listed(here);
  return `Remove it: the keys there are ${shown}.`;
}

/** The homes inside the object that holds the key, or all where there are none. */
function nearest(homes: readonly string[], path: readonly PathStep[]): readonly string[] {
  const here = path.reduce<string>((place, step) => (typeof step === "number" ? `${place}[]` : place === "" ? step : `${place}.${step}`), "");
  const inside = homes.filter((home) => home.startsWith(`${here}.`) || home.startsWith(`${here}[]`));
  return inside.length > 0 ? inside : homes;
}

/** Longer texts are not taken for a misspelt name. */
const LONGEST_NAME = 64;

/** How a value that is not allowed is mended, as a sentence; empty where the expectation says it all. */
export function mendOfValue(issue: z.core.$ZodIssue, value: unknown, path: readonly PathStep[], hints: ShapeHints): string {
  if (value === null && isOptional(path, hints)) return "Leave the key out where nothing is known.";
  if (typeof value === "number" && !Number.isInteger(value) && Number.isFinite(value) && asksFor(issue, "int")) return "Give the number counted, not a share or an average.";
  if (typeof value !== "string") return "";
  const [key, ...others] = issue.code === "invalid_type" && hints.schema !== undefined ? (objectsAt(hints.schema, path)[0]?.required ?? []) : [];
  if (key !== undefined && others.length === 0) return `Write { ${key}: ${describeValue(value)} }.`;
  if ((asksFor(issue, "number") || asksFor(issue, "int")) && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value)) return `Write ${value} without quotes.`;
  // Another number is another thing: "kh-100" is not offered "kh-101".
  const near = value.length > LONGEST_NAME ? undefined : closest(value, allowedValues(issue).filter((allowed) => digitsOf(allowed) === digitsOf(value)));
  return near === undefined ? "" : `Did you mean ${JSON.stringify(near)}?`;
}

function isOptional(path: readonly PathStep[], { schema }: ShapeHints): boolean {
  const key = path.at(-1);
  return schema !== undefined && typeof key === "string" && objectsAt(schema, path.slice(0, -1)).some(({ optional }) => optional.includes(key));
}

/** Whether the issue, or a branch of the union that it is about, wanted a value of this kind. */
function asksFor(issue: z.core.$ZodIssue, kind: "number" | "int"): boolean {
  if (issue.code === "invalid_union") return issue.errors.some((branch) => branch.some((one) => one.path.length === 0 && asksFor(one, kind)));
  return issue.code === "invalid_type" && issue.expected === kind;
}

function allowedValues(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flatMap((branch) => branch.filter((one) => one.path.length === 0).flatMap(allowedValues));
  return issue.code === "invalid_value" ? issue.values.filter((value) => typeof value === "string") : [];
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, "");
}
