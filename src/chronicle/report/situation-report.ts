import type { Claim, Statement } from "../../claim/index.js";
import type { Issue } from "../../core/index.js";
import type { StrikeEvent } from "../../strike/index.js";
import type { TalksProcess } from "../../talks/index.js";
import { compareInstants, epochMilliseconds, formatInstant, windowsOverlap, type Instant, type TimeWindow, type Zone } from "../../time/index.js";
import { nightsAround, type NightsAround } from "../accounts/nights-around.js";
import { checkRecord, type CheckedRecord, type ClaimedRecord } from "../records/check-record.js";
import { roundAt, roundSummary, type RoundSummary } from "../accounts/round-summary.js";
import { strikeSummary, type StrikeSummary } from "../accounts/strike-summary.js";
import { eventsSaidBy, isSaidBy, processSaidBy } from "./said-by.js";

/** What a situation report is made from. */
export interface SituationReportOptions {
  /** All events on record; those of the period are told, the others serve comparison. */
  readonly events: readonly StrikeEvent[];
  readonly process?: TalksProcess | undefined;
  /** The moment at which the report speaks: what was published later is not told, but for the nights after it. */
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

/** What was said of strikes and talks, as of a moment, every value under its claimant. */
export interface SituationReport {
  readonly at: Instant;
  readonly zone: Zone;
  /** The period whose strikes are told. */
  readonly period: TimeWindow;
  /** Strikes that touch the period, by their start. */
  readonly strikes: readonly StrikeSummary[];
  readonly round?: RoundSummary | undefined;
  /** The nights around the round; those that end after `at` as they became known later. */
  readonly nights?: NightsAround | undefined;
  readonly records: readonly CheckedRecord[];
  readonly statements: readonly Claim<Statement>[];
  /** Reservations on the figures told, each under the claimant of the figures. */
  readonly reservations: readonly Claim<Issue>[];
  /** Why a record claim could not be checked. */
  readonly issues: readonly Issue[];
}

const HOUR = 3_600_000;

/**
 * Builds a situation report as a plain value; `sitrep/render/markdown` writes it out. Figures stay claims: nothing is
 * averaged over sources and no count is made up. Of reports that revise one another the last word by `at` is told. A
 * report without a date of publication is known from the end of its window, as in `asOf`; a claim or statement without
 * one is not held back.
 *
 * @throws RangeError on another zone, or where `at` is not an instant
 */
export function situationReport(options: SituationReportOptions): SituationReport {
  const { at, zone } = options;
  const events = eventsSaidBy(options.events, at);
  const process = options.process === undefined ? undefined : processSaidBy(options.process, at);
  const moment = epochMilliseconds(at);
  const period = { start: formatInstant(moment - (options.hours ?? 48) * HOUR, zone), end: formatInstant(moment, zone) };
  const strikes = events.filter((event) => windowsOverlap(event.window, period) !== "not").sort(byStart).map(strikeSummary);
  const round = process === undefined ? undefined : roundAt(process, at);
  const issues: Issue[] = [];
  const reports = events.flatMap((event) => event.reports);
  const records = (options.records ?? []).map((record) => {
    const { checked, issues: found } = checkRecord(record, reports, { zone });
    issues.push(...found);
    return checked;
  });
  return {
    at,
    zone,
    period,
    strikes,
    ...(process === undefined || round === undefined ? {} : { round: roundSummary(process, round) }),
    ...(round === undefined ? {} : { nights: nightsAround(round, options.events, { ...(options.nights ?? { before: 7, after: 7 }), zone }) }),
    records,
    statements: (options.statements ?? []).filter((claim) => isSaidBy(claim, at)),
    reservations: strikes.flatMap((strike) => strike.issues),
    issues,
  };
}

function byStart(a: StrikeEvent, b: StrikeEvent): number {
  return compareInstants(a.window.start, b.window.start);
}
