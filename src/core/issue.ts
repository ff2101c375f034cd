import type { Span } from "./span.js";

/** One step of a path into a value: an object's key or an array's index. */
export type PathStep = string | number;

/** `error`: no value could be made of it. `warning`: a value was made, with this reservation. */
export type Severity = "error" | "warning";

/**
 * One problem found in data, as a plain value. A Standard Schema issue by shape (`message`, `path`), with a
 * stable code to match on and the original value, so that nothing a reporter wrote is lost.
 *
 * @typeParam Code - the codes that the function in hand can give; match on these, never on `message`
 */
export interface Issue<Code extends string = string> {
  /** Stable machine name of the problem. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the input, from its root; empty when the whole input is meant. */
  readonly path: readonly PathStep[];
  /** The original value at `path`, untouched. */
  readonly input: unknown;
  /** One English sentence: the field, the value, what was expected and how to mend it. */
  readonly message: string;
  /** Where in a text, when the input was one. */
  readonly span?: Span | undefined;
}

/** What {@link Issue} needs from its maker: everything but the severity. */
export type IssueDraft<Code extends string = string> = Omit<Issue<Code>, "severity">;

/**
 * Makes an issue that left no value.
 *
 * @example error({ code: "nothing_launched", path: [], input: 0, message: "Nothing was launched." }).severity // => "error"
 */
export function error<Code extends string>(draft: IssueDraft<Code>): Issue<Code> {
  return { ...draft, severity: "error" };
}

/**
 * Makes an issue beside which a value still stands.
 *
 * @example warning({ code: "definition_break", path: [], input: 0, message: "A definition changes." }).severity // => "warning"
 */
export function warning<Code extends string>(draft: IssueDraft<Code>): Issue<Code> {
  return { ...draft, severity: "warning" };
}

/**
 * The same issue seen from further out: `prefix` is put before its path.
 *
 * @example
 * const issue = error({ code: "window_reversed", path: ["window", "end"], input: "", message: "It ends before it starts." });
 * issueUnder(["reports", 2], issue).path // => ["reports", 2, "window", "end"]
 */
export function issueUnder<Code extends string>(prefix: readonly PathStep[], issue: Issue<Code>): Issue<Code> {
  return prefix.length === 0 ? issue : { ...issue, path: [...prefix, ...issue.path] };
}
