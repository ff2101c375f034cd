import type { Claim, Statement } from "../../claim/index.js";
import type { Issue } from "../../core/index.js";
import type { StrikeEvent, StrikeReport } from "../../strike/index.js";
import type { TalksProcess } from "../../talks/index.js";
import { dayOf, epochMilliseconds, formatInstant, type DayRule, type Instant, type TimeWindow, type Zone } from "../../time/index.js";
import { nightsAround, type NightsAround } from "../accounts/nights-around.js";
import type { RecordClaim } from "../records/record-claim.js";
import { roundAt, roundSummary, type RoundSummary } from "../accounts/round-summary.js";
import { strikeSummary, type StrikeSummary } from "../accounts/strike-summary.js";
import { toSeries } from "../series/to-series.js";
import { verifyRecord, type RecordVerdict } from "../records/verify-record.js";
import { outerSpan } from "../totals/window-span.js";

/** A claim of a record, and the attack that it is made of. */
export interface ClaimedRecord {
  readonly claim: Claim<RecordClaim>;
  /** Window of the attack: its day is taken under each rule. */
  readonly attack: TimeWindow;
  /** The source whose reports make the series. */
  readonly reports: string;
}

/** What a situation report is made from. */
export interface SituationReportOptions {
  /** All events on record; those of the period are told, the others serve comparison. */
  readonly events: readonly StrikeEvent[];
  readonly process?: TalksProcess | undefined;
  /** The moment at which the report speaks. */
  readonly at: Instant;
  /** Hours before `at` whose strikes are told; 48 when absent. */
  readonly hours?: number | undefined;
  /** The zone of its dates and nights. */
  readonly zone: Zone;
  /** Nights told on each side of the round. */
  readonly nights?: { readonly before: number; readonly after: number } | undefined;
  /** Record claims to check. */
  readonly records?: readonly ClaimedRecord[] | undefined;
  /** Claims that are not figures: assessments, expectations, denials. */
  readonly statements?: readonly Claim<Statement>[] | undefined;
}

/** A record claim with the verdict under every day rule: where they differ, the claim hangs on the rule. */
export interface CheckedRecord {
  readonly claim: Claim<RecordClaim>;
  readonly attack: TimeWindow;
  /** The source whose figures were compared. */
  readonly source: string;
  readonly verdicts: readonly { readonly rule: DayRule; readonly verdict: RecordVerdict }[];
}

/** What was said of strikes and talks, as of a moment, every value under its claimant. */
export interface SituationReport {
  readonly at: Instant;
  readonly zone: Zone;
  /** The period whose strikes are told. */
  readonly period: TimeWindow;
  /** Strikes that touch the period, by their start. */
  readonly strikes: readonly StrikeSummary[];
  readonly round?: RoundSummary | undefined;
  readonly nights?: NightsAround | undefined;
  readonly records: readonly CheckedRecord[];
  readonly statements: readonly Claim<Statement>[];
  readonly issues: readonly Issue[];
}

const RULES: readonly DayRule[] = ["start", "end", "night_of"];
const HOUR = 3_600_000;

/**
 * Builds a situation report as a plain value; `sitrep/render/markdown` writes it out. Figures stay claims: nothing is
 * averaged over sources and no count is made up.
 *
 * @throws RangeError on another zone, or where `at` is not an instant
 */
export function situationReport(options: SituationReportOptions): SituationReport {
  const { events, process, at, zone } = options;
  const moment = epochMilliseconds(at);
  const period = { start: formatInstant(moment - (options.hours ?? 48) * HOUR, zone), end: formatInstant(moment, zone) };
  const strikes = events.filter((event) => touches(event.window, period)).sort(byStart).map(strikeSummary);
  const round = process === undefined ? undefined : roundAt(process, at);
  const issues: Issue[] = strikes.flatMap((strike, index) => strike.issues.map((issue) => ({ ...issue, path: ["strikes", index, ...issue.path] })));
  const records = (options.records ?? []).map((record) => checkRecord(record, events, zone, issues));
  return {
    at,
    zone,
    period,
    strikes,
    ...(process === undefined || round === undefined ? {} : { round: roundSummary(process, round) }),
    ...(round === undefined ? {} : { nights: nightsAround(round, events, { ...(options.nights ?? { before: 7, after: 7 }), zone }) }),
    records,
    statements: options.statements ?? [],
    issues,
  };
}

function checkRecord({ claim, attack, reports: source }: ClaimedRecord, events: readonly StrikeEvent[], zone: Zone, issues: Issue[]): CheckedRecord {
  const reports: StrikeReport[] = events.flatMap((event) => event.reports);
  const { measure, weapon } = claim.value;
  const verdicts = RULES.flatMap((rule) => {
    const key = dayOf(attack, rule, zone);
    if (key === undefined) return [];
    const series = toSeries(reports, { measure, weapon, source, rule, zone, step: "day" });
    const verdict = series.ok ? verifyRecord(claim.value, key, series.value) : series;
    issues.push(...verdict.issues);
    return verdict.ok ? [{ rule, verdict: verdict.value }] : [];
  });
  return { claim, attack, source, verdicts };
}

function touches(window: TimeWindow, period: TimeWindow): boolean {
  const [a, b] = [outerSpan(window), outerSpan(period)];
  return a.start < b.end && a.end > b.start;
}

function byStart(a: StrikeEvent, b: StrikeEvent): number {
  return outerSpan(a.window).start - outerSpan(b.window).start;
}
