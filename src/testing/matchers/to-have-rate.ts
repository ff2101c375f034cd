import { describeValue, issueUnder, type Issue } from "../../core/index.js";
import { interceptionRate, readCounts, type InterceptionRate, type InterceptionRateOptions } from "../../interception/index.js";
import type { Quantity } from "../../quantity/index.js";
import { readStrikeReport, readStrikeReports } from "../../strike/index.js";
import { issueLines, type MatcherResult } from "./matcher-result.js";

/** What a rate is expected to be: any of its bounds as fractions of one, and what was divided by what. */
export interface ExpectedRate {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly counted?: Quantity | undefined;
  readonly outOf?: Quantity | undefined;
}

/** Settings of {@link toHaveRate}. */
export interface ToHaveRateOptions extends InterceptionRateOptions {
  /** How far a bound may lie from what is expected, as a fraction of one; absent means 0.0005: a tenth of a per cent, rounded. */
  readonly tolerance?: number | undefined;
}

/**
 * Matcher: figures have this interception rate. Received are counts, a strike report, reports, or a rate that was
 * computed before, by itself or in its outcome. A number is expected of both bounds; 0.619 is 61.9 %.
 *
 * @throws RangeError where `numerator` is no outcome, as `interceptionRate` does, or where what is expected is no share of
 *   one (61.9, "61.9 %"): such a test could never tell anything
 * @example toHaveRate({ launched: 84, shotDown: 15, suppressed: 37 }, 0.619).pass // => true
 * @example toHaveRate({ launched: 84, shotDown: 15 }, { min: 15 / 84, max: 1 }).pass // => true
 * @example toHaveRate(aStrikeReport(), { counted: 52, outOf: 80 }).pass // => true
 */
export function toHaveRate(received: unknown, expected: number | ExpectedRate, options: ToHaveRateOptions = {}): MatcherResult {
  const wanted = expectedOf(expected);
  const { tolerance = 0.0005, ...rateOptions } = options;
  const rate = rateFrom(received, rateOptions);
  if (!isRate(rate)) return { pass: false, message: () => `Received ${describeValue(received)}, which has no rate:\n${issueLines(rate)}` };
  const isNear = (actual: number, share: number | undefined): boolean => share === undefined || Math.abs(actual - share) <= tolerance;
  const isSame = (actual: Quantity, count: Quantity | undefined): boolean => count === undefined || JSON.stringify(actual) === JSON.stringify(count);
  const pass = isNear(rate.min, wanted.min) && isNear(rate.max, wanted.max) && isSame(rate.counted, wanted.counted) && isSame(rate.outOf, wanted.outOf);
  const found = JSON.stringify({ min: rate.min, max: rate.max, counted: rate.counted, outOf: rate.outOf });
  return { pass, message: () => `Expected a rate ${pass ? "other than" : "of"} ${JSON.stringify(expected)} (${rate.numerator} out of launched), but it is ${found}.` };
}

/** What was expected, with bounds that a rate can have. */
function expectedOf(expected: unknown): ExpectedRate {
  const wanted: unknown = typeof expected === "number" ? { min: expected, max: expected } : expected;
  const isShare = (value: unknown): boolean => value === undefined || (typeof value === "number" && value >= 0 && value <= 1);
  const isRateLike = (value: unknown): value is ExpectedRate =>
    typeof value === "object" && value !== null && isShare("min" in value ? value.min : undefined) && isShare("max" in value ? value.max : undefined);
  if (isRateLike(wanted)) return wanted;
  throw new RangeError(`toHaveRate was told to expect ${describeValue(expected)}: expected a fraction of one (0.619 is 61.9 %), or { min, max, counted, outOf } with bounds of 0 to 1.`);
}

/** The rate of what was received, or why it has none. */
function rateFrom(received: unknown, options: InterceptionRateOptions): InterceptionRate | readonly Issue[] {
  if (isRate(received)) return received;
  if (isOutcome(received)) return received.ok && isRate(received.value) ? received.value : (received.issues ?? []);
  const figures = figuresFrom(received);
  if (!("value" in figures)) return figures.issues;
  const rate = interceptionRate(figures.value, options);
  return rate.ok ? rate.value : rate.issues;
}

type Figures = { readonly value: Parameters<typeof interceptionRate>[0] } | { readonly issues: readonly Issue[] };

/** Reads what was received as reports, a report or counts, by what it looks like. */
function figuresFrom(received: unknown): Figures {
  if (Array.isArray(received)) {
    const { records, rejects } = readStrikeReports(received);
    return rejects.length === 0 ? { value: records } : { issues: rejects.flatMap(({ index, issues }) => issues.map((issue) => issueUnder<string>([index], issue))) };
  }
  const outcome = typeof received === "object" && received !== null && "tallies" in received ? readStrikeReport(received) : readCounts(received);
  return outcome.ok ? { value: outcome.value } : { issues: outcome.issues };
}

function isRate(value: unknown): value is InterceptionRate {
  return typeof value === "object" && value !== null && "numerator" in value && "outOf" in value;
}

function isOutcome(value: unknown): value is { readonly ok: boolean; readonly value?: unknown; readonly issues?: readonly Issue[] } {
  return typeof value === "object" && value !== null && "ok" in value;
}
