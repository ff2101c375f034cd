import type { Claim } from "../../claim/index.js";
import type { Issue } from "../../core/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { formatDay, type DayRule, type TimeWindow, type Zone } from "../../time/index.js";
import { stepStart } from "../series/date-steps.js";
import { daysUnder } from "../series/report-days.js";
import { DAY_RULES } from "../series/sensitivity.js";
import type { SeriesIssueCode, SeriesOptions } from "../series/series-options.js";
import { toSeries } from "../series/to-series.js";
import type { RecordClaim } from "./record-claim.js";
import { verifyRecord, type RecordIssueCode, type RecordVerdict } from "./verify-record.js";

/** A claim of a record, and the attack that it is made of. */
export interface ClaimedRecord {
  readonly claim: Claim<RecordClaim>;
  /** Window of the attack: its day is taken under each rule. */
  readonly attack: TimeWindow;
  /** The source whose reports make the series. */
  readonly reports: string;
}

/** A record claim with the verdict under every day rule: where they differ, the claim hangs on the rule. */
export interface CheckedRecord {
  readonly claim: Claim<RecordClaim>;
  readonly attack: TimeWindow;
  /** The source whose figures were compared. */
  readonly source: string;
  readonly verdicts: readonly { readonly rule: DayRule; readonly verdict: RecordVerdict }[];
}

/** How {@link checkRecord} tells days apart. */
export interface CheckRecordOptions extends Pick<SeriesOptions, "attacker" | "from" | "to" | "gaps"> {
  readonly zone: Zone;
  /** The rules to try; all three when absent. */
  readonly rules?: readonly DayRule[] | undefined;
}

/**
 * Checks a record claim under every day rule: builds the series of its measure, weapons, scope and step from one
 * source's reports and verifies it there. A rule that leaves the attack's own step open has no verdict.
 *
 * @returns the verdicts, and the issues of `toSeries` and `verifyRecord` where there is none. Never throws on readable
 *   reports.
 */
export function checkRecord(record: ClaimedRecord, reports: readonly StrikeReport[], options: CheckRecordOptions): { readonly checked: CheckedRecord; readonly issues: readonly Issue<SeriesIssueCode | RecordIssueCode>[] } {
  const { claim, attack, reports: source } = record;
  const { measure, weapon, scope, step = "day" } = claim.value;
  const { rules = DAY_RULES, ...period } = options;
  const issues: Issue<SeriesIssueCode | RecordIssueCode>[] = [];
  const verdicts = rules.flatMap((rule) => {
    const { first, last } = daysUnder(attack, rule, options.zone);
    const key = stepStart(first, step);
    if (key !== stepStart(last, step)) return [];
    const series = toSeries(reports, { ...period, measure, weapon, scope, source, rule, step });
    const verdict = series.ok ? verifyRecord(claim.value, formatDay(key), series.value) : series;
    issues.push(...verdict.issues);
    return verdict.ok ? [{ rule, verdict: verdict.value }] : [];
  });
  return { checked: { claim, attack, source, verdicts }, issues };
}
