import type { Claim, ClaimStatus } from "../../claim/index.js";
import { issueUnder, type Issue } from "../../core/index.js";
import { interceptionRate, type InterceptionRate } from "../../interception/index.js";
import type { Side, Source } from "../../source/index.js";
import { strikeEventId, type Casualties, type Loss, type RegionFigure, type StrikeEvent, type StrikeEventId, type StrikeReport, type Target } from "../../strike/index.js";
import type { TimeWindow } from "../../time/index.js";
import { latestRevisions } from "../revisions/latest-revisions.js";
import { containment } from "../totals/containment.js";
import { claimOf, figuresOf, type Figure } from "./figure.js";

/** What one report says, each value under its claimant. */
export interface Account {
  readonly source: Source;
  readonly window: TimeWindow;
  readonly status: ClaimStatus;
  readonly figures: readonly Claim<Figure>[];
  /** Intercepted over launched, and shot down alone over launched where the two differ. */
  readonly rates: readonly Claim<InterceptionRate>[];
  readonly regions: readonly Claim<RegionFigure>[];
  readonly targets: readonly Claim<Target>[];
  readonly losses: readonly Claim<Loss>[];
  readonly casualties: readonly Claim<Casualties>[];
  /** The account of the same source whose figures hold this one's, by position: never to be added to it. */
  readonly within?: number | undefined;
}

/** One strike event as its sources tell it, their accounts side by side. */
export interface StrikeSummary {
  readonly event: StrikeEventId;
  readonly name?: string | undefined;
  readonly attacker: Side;
  readonly target: Side;
  readonly window: TimeWindow;
  readonly inResponseTo: readonly StrikeEventId[];
  readonly accounts: readonly Account[];
  /** Why a rate is not there, or holds with a reservation: whose figures it is about; paths start at the event. */
  readonly issues: readonly Claim<Issue>[];
}

/**
 * Sums up one event: the last word of each report (`latestRevisions`), nothing netted or averaged over sources. Never
 * throws on readable events.
 */
export function strikeSummary(event: StrikeEvent): StrikeSummary {
  const latest = latestRevisions(event.reports);
  const reports = latest.flatMap((index) => event.reports[index] ?? []);
  const rates = reports.map((report, at) => ratesOf(report, latest[at] ?? at));
  return {
    event: strikeEventId(event),
    ...(event.name === undefined ? {} : { name: event.name }),
    attacker: event.attacker,
    target: event.target,
    window: event.window,
    inResponseTo: event.inResponseTo ?? [],
    accounts: reports.map((report, at) => account(reports, report, at, rates[at]?.claims ?? [])),
    issues: rates.flatMap(({ issues }) => issues),
  };
}

function account(reports: readonly StrikeReport[], report: StrikeReport, index: number, rates: readonly Claim<InterceptionRate>[]): Account {
  const within = reports.findIndex((other, at) => at !== index && containment(report, other).contained === "definitely" && !(at > index && sameWindow(report, other)));
  return {
    source: report.source,
    window: report.window,
    status: report.status ?? "claimed",
    figures: figuresOf(report),
    rates,
    regions: (report.regions ?? []).map((value) => claimOf(report, value)),
    targets: (report.targets ?? []).map((value) => claimOf(report, value)),
    losses: (report.losses ?? []).map((value) => claimOf(report, value, value.wording)),
    casualties: (report.casualties ?? []).map((value) => claimOf(report, value, value.wording)),
    ...(within < 0 ? {} : { within }),
  };
}

function sameWindow(a: StrikeReport, b: StrikeReport): boolean {
  return a.window.start === b.window.start && a.window.end === b.window.end;
}

/** The rates of a report and what stands against them, each reservation once, under its claimant. */
function ratesOf(report: StrikeReport, index: number): { readonly claims: readonly Claim<InterceptionRate>[]; readonly issues: readonly Claim<Issue>[] } {
  const figures = new Set(figuresOf(report).map(({ value }) => value.measure));
  if (!figures.has("launched") || !figures.has("intercepted")) return { claims: [], issues: [] };
  const numerators = figures.has("suppressed") ? (["intercepted", "shotDown"] as const) : (["intercepted"] as const);
  const outcomes = numerators.map((numerator) => interceptionRate(report, { numerator }));
  const issues = new Map(outcomes.flatMap((outcome) => outcome.issues).map((issue) => [issue.message, claimOf<Issue>(report, issueUnder(["reports", index], issue))]));
  return { claims: outcomes.flatMap((outcome) => (outcome.ok ? [claimOf(report, outcome.value)] : [])), issues: [...issues.values()] };
}
