import { error, type Issue, type IssueDraft } from "./issue.js";

/**
 * What a function over one outside value returns: a value with its reservations, or the reasons for none.
 *
 * @typeParam T - the value
 * @typeParam Code - the issue codes that can occur
 */
export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue<Code>[] }
  | { readonly ok: false; readonly issues: readonly [Issue<Code>, ...Issue<Code>[]] };

/**
 * Wraps a value, with the warnings met on the way.
 *
 * @example success(84) // => { ok: true, value: 84, issues: [] }
 */
export function success<T, Code extends string = never>(value: T, issues: readonly Issue<Code>[] = []): Outcome<T, Code> {
  return { ok: true, value, issues };
}

/**
 * Wraps one error, keeping the input that caused it.
 *
 * @example failure({ code: "nothing_launched", path: [], input: {}, message: "Nothing was launched." }).ok // => false
 */
export function failure<Code extends string>(draft: IssueDraft<Code>): Outcome<never, Code> {
  return { ok: false, issues: [error(draft)] };
}

/**
 * A value where no issue is an error, else a failure that holds them all, in order.
 *
 * @example outcomeOf(84, []).ok // => true
 */
export function outcomeOf<T, Code extends string>(value: T, issues: readonly Issue<Code>[]): Outcome<T, Code> {
  const [first, ...rest] = issues;
  if (first === undefined || issues.every((issue) => issue.severity === "warning")) return { ok: true, value, issues };
  return { ok: false, issues: [first, ...rest] };
}
