import { describeValue } from "./describe-value.js";
import { error } from "./issue.js";
import type { Reject } from "./reading.js";

/**
 * What a reader of many values makes of an input that is no list of them: one reject that holds it whole.
 *
 * @returns the reject, with the issue `wrong_type`; `undefined` of a list. Never throws.
 * @example rejectNoList([84]) // => undefined
 * @example rejectNoList(null).issues[0].code // => "wrong_type"
 */
export function rejectNoList(values: unknown): Reject<"wrong_type"> | undefined {
  if (Array.isArray(values)) return undefined;
  const message = `The input is ${describeValue(values)}: expected a list of values, one for each record. Put a single value in a list.`;
  return { index: 0, input: values, issues: [error({ code: "wrong_type", path: [], input: values, message })] };
}
