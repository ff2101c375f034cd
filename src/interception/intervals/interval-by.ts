import { describeValue, failure, success, warning, type Issue, type Outcome } from "../../core/index.js";
import { heterogeneityTest, type LevelOptions } from "../../stats/index.js";
import type { RatePool } from "../rate-pool.js";
import { clusteredInterval } from "./clustered-interval.js";
import { endsOf, type Ends } from "./extreme-trials.js";
import { oneNightInterval, type OneNightMethod } from "./one-night-interval.js";
import type { IntervalChoice, RateInterval, RateIntervalIssueCode, RateIntervalMethod, RateIntervalName } from "./rate-interval.js";

const NAMES: readonly (RateIntervalName | "auto")[] = ["wilson", "clopper_pearson", "jeffreys", "quasi_binomial", "beta_binomial", "auto"];

/** More weapons than this in a report are no report; the beta-binomial's work grows with them. */
const MOST_TRIALS = 10_000_000;

/**
 * The sampling interval for {@link interceptionRate}'s option `interval`, printed apart from the reported range.
 *
 * `auto`, which stands where no name is given, is for who wants one without choosing: `wilson` over one report with
 * launches, `quasi_binomial` over more, whose Student's t allows for few reports. The answer names the method, and under
 * `chosenFor` what it was chosen by.
 *
 * One report: `wilson`, `clopper_pearson` (never covers less than it claims) or `jeffreys`, which take its weapons as
 * independent of each other. Several: `quasi_binomial` or `beta_binomial`, which take the reports as independent and let
 * their rates differ. Pooling nights as one (Wilson) covers 56 % where it claims 95 % when weapons of one night are
 * correlated by 0.04, so the first three give the warning `pooled_as_independent` over more than one report.
 *
 * Where figures are bounds, the interval covers the share wherever it lies in them: Wilson's ends and the two models at
 * the critical value of Imbens & Manski 2004 (Econometrica 72), the other two at both bounds' own ends. The scatter
 * between reports is taken at either end of the bounds; figures between them may scatter more.
 *
 * Assumes reports of windows that do not overlap, and no trend or break of definition among them. Not for fewer than
 * about ten reports with the two models. An interval says nothing of what a source leaves out or makes up.
 *
 * @param options - `level`: confidence, 0.95 where absent
 * @returns a method whose answer fails with `no_interval` where fewer than two reports hold a launch for the two models,
 *   where all or none were intercepted (use `clopper_pearson` on one report), or past ten million weapons
 * @throws RangeError where the method has no such name or the level is not in (0, 1)
 * @example interceptionRate({ launched: 84, intercepted: 52 }, { interval: intervalBy("wilson") }).value.interval // => { method: "wilson", level: 0.95, bounds: "none", … }
 * @example interceptionRate({ launched: 84, intercepted: 52 }, { interval: intervalBy() }).value.interval // => { method: "wilson", chosenFor: "one_report", … }
 */
export function intervalBy(name: RateIntervalName | "auto" = "auto", options: LevelOptions = {}): RateIntervalMethod {
  const { level = 0.95 } = options;
  if (!NAMES.includes(name)) throw new RangeError(`The interval ${describeValue(name)} is none of ${NAMES.join(", ")}.`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${describeValue(level)}: expected a confidence level between 0 and 1, such as 0.95.`);
  return name === "auto" ? (reports) => chosenInterval(level, reports) : (reports) => intervalOf(name, level, reports);
}

function chosenInterval(level: number, reports: readonly RatePool[]): Outcome<RateInterval, RateIntervalIssueCode> {
  const chosenFor: IntervalChoice = groupsIn(reports) > 1 ? "several_reports" : "one_report";
  const found = intervalOf(chosenFor === "one_report" ? "wilson" : "quasi_binomial", level, reports);
  return found.ok ? { ...found, value: { ...found.value, chosenFor } } : found;
}

/** Reports with a launch. */
function groupsIn(reports: readonly RatePool[]): number {
  return reports.filter((pool) => pool.launchedOpen > 0 || pool.launchedMax > 0).length;
}

function intervalOf(name: RateIntervalName, level: number, reports: readonly RatePool[]): Outcome<RateInterval, RateIntervalIssueCode> {
  const ends = endsOf(reports);
  const groups = groupsIn(reports);
  const weapons = Math.max(ends.least.total.trials, ends.most.total.trials);
  if (groups === 0) return noInterval(reports, "Nothing was launched: expected a report with launches.");
  if (weapons > MOST_TRIALS) return noInterval(reports, `An interval takes at most ${MOST_TRIALS} weapons, not ${weapons}: leave out reports that cannot be.`);
  if (name === "quasi_binomial" || name === "beta_binomial") {
    const interval = clusteredInterval(name, ends, groups, level);
    if (interval !== undefined) return success(interval);
    if (groups < 2) return noInterval(reports, `"${name}" needs two reports with launches or more, not ${groups}: use "wilson" for one.`);
    return noInterval(reports, `All or none of the weapons had the fate, of which "${name}" makes no interval: use "clopper_pearson".`);
  }
  return success(oneNightInterval(name, ends, groups, level), groups < 2 ? [] : [pooledWarning(name, ends, groups, reports)]);
}

function noInterval(input: unknown, message: string): Outcome<never, "no_interval"> {
  return failure({ code: "no_interval", path: [], input, message });
}

function pooledWarning(name: OneNightMethod, { least }: Ends, groups: number, input: unknown): Issue<"pooled_as_independent"> {
  const dispersion = heterogeneityTest(least.groups)?.dispersion;
  const seen = dispersion === undefined ? "" : ` (here they vary ${dispersion.toFixed(1)} times as much as independent weapons would)`;
  const message = `"${name}" takes the weapons of ${groups} reports as independent of each other, and claims too much where reports differ${seen}: use "quasi_binomial" or "beta_binomial".`;
  return warning({ code: "pooled_as_independent", path: [], input, message });
}
