import { describeValue, failure, issueUnder, success, type Issue, type Outcome } from "../../core/index.js";
import type { LevelOptions, Range } from "../../stats/index.js";
import { interceptionRate, type RateIssueCode } from "../interception-rate.js";
import { numeratorOf, type InterceptionRateOptions } from "../rate-options.js";
import { poolsOf, type RateInput } from "../rate-pools-of.js";
import type { InterceptionRate } from "../rate.js";
import { differenceOf } from "./difference-of.js";
import { endsOf } from "./extreme-trials.js";
import { intervalBy } from "./interval-by.js";

/** How {@link compareRates} finds what chance may do to a difference. */
export type RateComparisonMethod = "newcombe" | "miettinen_nurminen" | "quasi_binomial" | "beta_binomial";

/** Options of {@link compareRates}. */
export interface CompareRatesOptions extends InterceptionRateOptions, LevelOptions {
  /** `newcombe` when absent and both sides are one report, `quasi_binomial` where a side has several. */
  readonly method?: RateComparisonMethod | undefined;
}

/** Two rates of one kind and their difference, the first less the second. Unit: fractions of one. */
export interface RateComparison {
  readonly first: InterceptionRate;
  readonly second: InterceptionRate;
  /** The difference that the reported figures allow, without any chance. */
  readonly reported: Range;
  readonly method: RateComparisonMethod;
  /** Confidence level claimed, both sides together. */
  readonly level: number;
  /** Lower end of the difference with chance, included. */
  readonly lower: number;
  /** Upper end of the difference with chance, included. */
  readonly upper: number;
  /** Present where a rate rests on a hedged figure: nothing definite follows. */
  readonly approximate?: true | undefined;
}

const METHODS: readonly RateComparisonMethod[] = ["newcombe", "miettinen_nurminen", "quasi_binomial", "beta_binomial"];

/**
 * The difference of two interception rates: the range that the reported figures allow, and apart from it an interval for
 * what chance adds.
 *
 * One report on each side: `newcombe` (Newcombe 1998, method 10) or `miettinen_nurminen` (1985), which take weapons as
 * independent of each other. Several: `quasi_binomial` or `beta_binomial`, whose intervals for both rates are put
 * together by the distances of their ends, squared and added (Zou & Donner 2008, Statistics in Medicine 27, 1693–1702:
 * Newcombe's construction with other ends). Bounds: the lower end is that of the least first and the most favourable
 * second rate, the upper end that of the opposite, each at the two-sided level.
 *
 * Assumes two sets of reports that are independent of each other and share none. Not across a break of definition, nor
 * for two sources' accounts of one night, which are claims to compare and not samples.
 *
 * @returns the comparison, with the warnings of {@link interceptionRate} under path `0` or `1`; fails as it does, and with
 *   `no_interval` where the method has no interval for one of the rates
 * @throws RangeError as {@link interceptionRate}, where the method has no such name or the level is not in (0, 1)
 * @example compareRates({ launched: 80, intercepted: 56 }, { launched: 80, intercepted: 48 }).value // => { method: "newcombe", level: 0.95, … }
 */
export function compareRates(first: RateInput, second: RateInput, options: CompareRatesOptions = {}): Outcome<RateComparison, RateIssueCode> {
  const numerator = numeratorOf(options);
  const pools = [poolsOf(first, numerator), poolsOf(second, numerator)] as const;
  const { level = 0.95, method = pools.some(({ length }) => length > 1) ? "quasi_binomial" : "newcombe" } = options;
  if (!METHODS.includes(method)) throw new RangeError(`The method ${describeValue(method)} is none of ${METHODS.join(", ")}.`);
  const interval = intervalBy(isOneNight(method) ? "wilson" : method, { level });
  const a = under(0, interceptionRate(first, { numerator, interval }));
  const b = under(1, interceptionRate(second, { numerator, interval }));
  if (!a.ok) return a;
  if (!b.ok) return b;
  const sampled = a.value.interval !== undefined && b.value.interval !== undefined;
  const difference = sampled ? differenceOf(method, level, endsOf(pools[0]), endsOf(pools[1])) : undefined;
  if (difference === undefined) return failure({ code: "no_interval", path: [], input: [first, second], message: refusal(method, [...a.issues, ...b.issues]) });
  const reported = { lower: a.value.min - b.value.max, upper: a.value.max - b.value.min };
  const approximate = a.value.approximate ?? b.value.approximate;
  const hedge = approximate === true ? { approximate } : {};
  return success({ first: a.value, second: b.value, reported, method, level, ...difference, ...hedge }, [...a.issues, ...b.issues]);
}

function isOneNight(method: RateComparisonMethod): method is "newcombe" | "miettinen_nurminen" {
  return method === "newcombe" || method === "miettinen_nurminen";
}

/** The outcome as one side of the comparison. */
function under<T, Code extends string>(side: number, outcome: Outcome<T, Code>): Outcome<T, Code> {
  if (outcome.ok) return success(outcome.value, outcome.issues.map((issue) => issueUnder([side], issue)));
  const [first, ...rest] = outcome.issues;
  return { ok: false, issues: [issueUnder([side], first), ...rest.map((issue) => issueUnder([side], issue))] };
}

function refusal(method: RateComparisonMethod, issues: readonly Issue[]): string {
  const reason = issues.find(({ code }) => code === "no_interval")?.message;
  return `"${method}" has no interval for the difference. ${reason ?? "It needs figures with a ceiling on both sides: use \"newcombe\"."}`;
}
