import type { PathStep } from "../../core/index.js";
import type { Quantity } from "../../quantity/index.js";
import { toBeCompatibleWith } from "./to-be-compatible-with.js";
import { toBeReadable, type Reader } from "./to-be-readable.js";
import { toHaveIssue } from "./to-have-issue.js";
import { toHaveRate, type ExpectedRate, type ToHaveRateOptions } from "./to-have-rate.js";

/**
 * The matchers as a test calls them on what `expect` returns.
 *
 * @typeParam R - what a matcher returns there: `void`, or a promise behind `resolves`
 */
export interface SitrepMatchers<R = void> {
  /** What was received reads without an error; see `toBeReadable`. */
  toBeReadable(reader?: Reader): R;
  /** What a reader returned has an issue of this code, at this path where one is given; see `toHaveIssue`. */
  toHaveIssue(code: string, path?: readonly PathStep[]): R;
  /** The quantity that was received may be the same number; see `toBeCompatibleWith`. */
  toBeCompatibleWith(expected: Quantity): R;
  /** The figures have this interception rate; see `toHaveRate`. */
  toHaveRate(expected: number | ExpectedRate, options?: ToHaveRateOptions): R;
}

/** The matchers as functions, by the name under which `expect` gets them. */
// A type alias and not an interface: only that has the index signature that runners ask for.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- see above
export type SitrepMatcherFunctions = {
  readonly toBeReadable: typeof toBeReadable;
  readonly toHaveIssue: typeof toHaveIssue;
  readonly toBeCompatibleWith: typeof toBeCompatibleWith;
  readonly toHaveRate: typeof toHaveRate;
};

/**
 * Every matcher, for `expect.extend(sitrepMatchers)` of vitest or jest.
 *
 * @example Object.keys(sitrepMatchers) // => ["toBeReadable", "toHaveIssue", "toBeCompatibleWith", "toHaveRate"]
 */
export const sitrepMatchers: SitrepMatcherFunctions = { toBeReadable, toHaveIssue, toBeCompatibleWith, toHaveRate };

/** What {@link expectSitrep} needs of a test runner's `expect`. */
export interface Expect {
  (actual: unknown): { readonly not: unknown };
  extend(matchers: SitrepMatcherFunctions): void;
}

/** What a runner's `expect` returns; of several signatures the first, which is the runner's own. */
type Asserted<E extends Expect> = E extends { (...given: never[]): infer First; (...given: never[]): infer Last } ? (unknown extends First ? Last : First) : never;

/** A runner's `expect` that has the matchers too, negated and not. */
export type SitrepExpect<E extends Expect> = (actual: unknown) => Asserted<E> & SitrepMatchers & { readonly not: SitrepMatchers };

/**
 * Adds the matchers to a runner's `expect` and returns it with their types, so that no module needs to be declared:
 * `const check = expectSitrep(expect);` once, then `check(report).toHaveRate(0.619);`.
 *
 * Whoever prefers the matchers on `expect` itself calls `expect.extend(sitrepMatchers)` in a set-up file and writes in
 * a file of their own, for vitest, `declare module "vitest" { interface Matchers<T> extends SitrepMatchers<T> {} }`, or
 * for jest `declare global { namespace jest { interface Matchers<R> extends SitrepMatchers<R> {} } }`.
 *
 * @param expect - of vitest or jest
 */
export function expectSitrep<E extends Expect>(expect: E): SitrepExpect<E> {
  expect.extend(sitrepMatchers);
  return expect as unknown as SitrepExpect<E>;
}
