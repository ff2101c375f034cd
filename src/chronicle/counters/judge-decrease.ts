import { boundsOf } from "../../quantity/index.js";
import { epochMilliseconds } from "../../time/index.js";
import type { CounterReading } from "./counter-reading.js";
import { transpositionsOf } from "./transposed.js";

/** A reading with its position in the list given. */
export interface Placed {
  readonly index: number;
  readonly reading: CounterReading;
}

/** Why a reading is set aside. */
export type DoubtCode = "transposed_digits" | "late_report" | "out_of_line" | "unconfirmed_decrease";

/** What a fall of a counter is taken for: a new start, a reading that is too low, or the one before that was too high. */
export type Verdict =
  | { readonly kind: "restart" }
  | { readonly kind: "low" | "high"; readonly code: DoubtCode; readonly suggestion?: number | undefined };

/** Whether a counter can have moved from one reading to the other without falling. Hedged readings prove nothing. */
export function fits(earlier: Placed, later: Placed): boolean {
  const [a, b] = [boundsOf(earlier.reading.value), boundsOf(later.reading.value)];
  return a.approximate || b.approximate || b.max === undefined || b.max >= a.min;
}

/**
 * What a reading below the last one of its phase is.
 *
 * @param phase - the readings of the phase so far, the last of them above `low`
 * @param next - the reading after it, where there is one
 */
export function judge(phase: readonly Placed[], low: Placed, next: Placed | undefined): Verdict {
  const [high, before] = [phase.at(-1), phase.at(-2)];
  if (high === undefined) return { kind: "restart" };
  const isDip = next !== undefined && fits(high, next);
  const isSpike = before !== undefined && fits(before, low) && !isDip;
  const asLow = suggestionFor(low, high, next);
  const asHigh = suggestionFor(high, before, low);
  if (isDip) return { kind: "low", ...(asLow === undefined ? { code: isLate(low, next) || repeats(phase, low) ? "late_report" : "out_of_line" } : { code: "transposed_digits", suggestion: asLow }) };
  if (isSpike && (next === undefined ? asHigh !== undefined : fits(low, next))) {
    return { kind: "high", ...(asHigh === undefined ? { code: "out_of_line" } : { code: "transposed_digits", suggestion: asHigh }) };
  }
  if (next === undefined) return { kind: "low", ...(asLow === undefined ? { code: isLate(low, high) ? "late_report" : "unconfirmed_decrease" } : { code: "transposed_digits", suggestion: asLow }) };
  return { kind: "restart" };
}

/** The exchange of two digits that puts a reading between its neighbours, where there is exactly one. */
function suggestionFor(placed: Placed, before: Placed | undefined, after: Placed | undefined): number | undefined {
  const { value } = placed.reading;
  if (typeof value !== "number") return undefined;
  const floor = before === undefined ? 0 : boundsOf(before.reading.value).min;
  const ceiling = after === undefined ? Infinity : (boundsOf(after.reading.value).max ?? Infinity);
  const [only, ...more] = transpositionsOf(value).filter((one) => one >= floor && one <= ceiling);
  return more.length === 0 ? only : undefined;
}

/** Whether it was published after a reading of a later moment. */
function isLate({ reading }: Placed, other: Placed): boolean {
  const [own, others] = [reading.publishedAt, other.reading.publishedAt];
  return own !== undefined && others !== undefined && epochMilliseconds(own) > epochMilliseconds(others);
}

/** Whether the phase stood at this level before: an old figure published again. */
function repeats(phase: readonly Placed[], { reading }: Placed): boolean {
  return phase.some((earlier) => JSON.stringify(earlier.reading.value) === JSON.stringify(reading.value));
}
