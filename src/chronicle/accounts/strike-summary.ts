import type { Claim } from "../../claim/index.js";
import type { Issue } from "../../core/index.js";
import { interceptionRate, type InterceptionRate } from "../../interception/index.js";
import type { Side, Source } from "../../source/index.js";
import { strikeEventId, type Casualties, type Loss, type RegionFigure, type StrikeEvent, type StrikeEventId, type StrikeReport, type Target } from "../../strike/index.js";
import type { TimeWindow } from "../../time/index.js";
import { containment } from "../totals/containment.js";
import { claimOf, figuresOf, type Figure } from "./figure.js";

/** What one report says, each value under its claimant. */
export interface Account {
  readonly source: Source;
  readonly window: TimeWindow;
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
  /** Why a rate is not there, or holds with a reservation; paths start at the event. */
  readonly issues: readonly Issue[];
}

/** Sums up one event: nothing is netted or averaged over sources. Never throws on readable events. */
export function strikeSummary(event: StrikeEvent): StrikeSummary {
  const issues: Issue[] = [];
  const accounts = event.reports.map((report, index) => account(event.reports, report, index, issues));
  return {
    event: strikeEventId(event),
    ...(event.name === undefined ? {} : { name: event.name }),
    attacker: event.attacker,
    target: event.target,
    window: event.window,
    inResponseTo: event.inResponseTo ?? [],
    accounts,
    issues,
  };
}

function account(reports: readonly StrikeReport[], report: StrikeReport, index: number, issues: Issue[]): Account {
  const within = reports.findIndex((other, at) => at !== index && containment(report, other).contained === "definitely" && !(at > index && sameWindow(report, other)));
  return {
    source: report.source,
    window: report.window,
    figures: figuresOf(report),
    rates: ratesOf(report, index, issues),
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

function ratesOf(report: StrikeReport, index: number, issues: Issue[]): Claim<InterceptionRate>[] {
  const figures = new Set(figuresOf(report).map(({ value }) => value.measure));
  if (!figures.has("launched") || !figures.has("intercepted")) return [];
  const numerators = figures.has("suppressed") ? (["intercepted", "shotDown"] as const) : (["intercepted"] as const);
  return numerators.flatMap((numerator) => {
    const rate = interceptionRate(report, { numerator });
    issues.push(...rate.issues.map((issue) => ({ ...issue, path: ["reports", index, ...issue.path] })));
    return rate.ok ? [claimOf(report, rate.value)] : [];
  });
}
