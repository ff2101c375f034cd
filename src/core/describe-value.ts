/** Longest piece of a string that a message repeats. */
const LONGEST = 40;

/**
 * A short, safe picture of any value for an error message: strings quoted and cut, containers by kind and size.
 * Takes time independent of the value's size. Never throws.
 *
 * @example describeValue("2025-06-02") // => "\"2025-06-02\""
 * @example describeValue([1, 2, 3]) // => "a list of 3"
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return describeText(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return "a bigint";
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function describeText(text: string): string {
  if (text.length <= LONGEST) return JSON.stringify(text);
  return `${JSON.stringify(text.slice(0, LONGEST))}… (${text.length} characters)`;
}

/** A key that stands in a path without quotes. */
const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/**
 * A path as people write it; keys that are not plain names stand in brackets and quotes, long ones are cut.
 *
 * @example describePath(["tallies", 0, "shotDown"]) // => "tallies[0].shotDown"
 */
export function describePath(path: readonly (string | number)[]): string {
  let out = "";
  for (const step of path) {
    if (typeof step === "number") out += `[${step}]`;
    else if (step.length > LONGEST) out += `[${JSON.stringify(step.slice(0, LONGEST))}…]`;
    else if (PLAIN_KEY.test(step)) out += (out === "" ? "" : ".") + step;
    else out += `[${JSON.stringify(step)}]`;
  }
  return out;
}
