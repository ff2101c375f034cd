import { groupContains } from "../../munition/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { windowEnds } from "../../time/index.js";
import { figuresOf } from "../accounts/figure.js";
import { groupsOf } from "../shared/groups-of.js";
import { revisionPairs } from "./revision-pairs.js";

/** What speaks for two reports being of one event, or leaves it open. */
export type LinkReason =
  | "windows_equal"
  | "window_within"
  | "windows_overlap_mostly"
  | "windows_overlap_partly"
  | "window_imprecise"
  | "same_sides"
  | "sides_unknown"
  | "weapons_shared"
  | "weapons_perhaps_shared"
  | "weapons_unknown"
  | "several_days"
  | "several_candidates"
  | "equal_counts";

/** Two reports of different sources that may be of one event. */
export interface ReportLink {
  /** Positions in the list given, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** `join`: window, sides and weapons all speak for it; `review`: a person should look. */
  readonly verdict: "join" | "review";
  readonly reasons: readonly LinkReason[];
}

/** Reports grouped into events. */
export interface Linkage {
  /** Positions of the reports of each event, every report in exactly one group. */
  readonly groups: readonly (readonly number[])[];
  /** The links that made them. */
  readonly joined: readonly ReportLink[];
  /** Links left to a person. */
  readonly review: readonly ReportLink[];
}

const TWO_DAYS = 2 * 86_400_000;

interface Span {
  readonly index: number;
  readonly report: StrikeReport;
  readonly start: number;
  readonly end: number;
  readonly isVague: boolean;
}

/**
 * Joins reports of one event by different sources: by their windows, sides and weapon groups. Equal numbers alone never
 * join anything: two nights can have 84 drones each. They are a reason beside others, told and not weighed.
 *
 * A pair is joined where its windows are equal, one lies in the other, or they share more than half of the longer one;
 * where attacker and target are known and the same; and where they certainly share a weapon group. A window of two days
 * or more sums up several attacks: its report joins none of them (`several_days`). Short of that, a pair
 * with a common time and no other sides is for review, as is one where a report matches several that are not of one
 * event (`several_candidates`: a bulletin of a day over two raids). Versions of one report of a source, by `id` and
 * `supersedes`, are of one event without a link. Takes n log n, and time for the pairs that overlap.
 *
 * @throws RangeError where a window holds no instants
 */
export function linkReports(reports: readonly StrikeReport[]): Linkage {
  const spans = reports.map(spanOf);
  const links = overlapping(spans).flatMap(([a, b]) => linkOf(a, b));
  const crowded = severalCandidates(links, spans);
  const judged = links.map((link): ReportLink => (link.verdict === "join" && (crowded.has(link.a) || crowded.has(link.b)) ? { ...link, verdict: "review", reasons: [...link.reasons, "several_candidates"] } : link));
  const joined = judged.filter(({ verdict }) => verdict === "join");
  return { groups: groupsOf(reports.length, [...revisionPairs(reports), ...joined.map(({ a, b }) => [a, b] as const)]), joined, review: judged.filter(({ verdict }) => verdict === "review") };
}

function spanOf(report: StrikeReport, index: number): Span {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(report.window);
  return { index, report, start: earliestStart, end: latestEnd, isVague: latestStart !== earliestStart || earliestEnd !== latestEnd };
}

/** Pairs of different sources whose windows share time, by a sweep over their starts. */
function overlapping(spans: readonly Span[]): [Span, Span][] {
  const pairs: [Span, Span][] = [];
  let open: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.index - b.index)) {
    open = open.filter(({ end }) => end > span.start);
    for (const other of open) {
      if (other.report.source.name !== span.report.source.name) pairs.push(other.index < span.index ? [other, span] : [span, other]);
    }
    open.push(span);
  }
  return pairs;
}

function linkOf(a: Span, b: Span): ReportLink[] {
  const [sides, weapons] = [sidesOf(a.report, b.report), weaponsOf(a.report, b.report)];
  if (sides === "other" || weapons === "other") return [];
  const time = timeOf(a, b);
  const isSum = time !== "windows_equal" && Math.max(a.end - a.start, b.end - b.start) >= TWO_DAYS;
  const reasons: LinkReason[] = [time, ...(a.isVague || b.isVague ? ["window_imprecise" as const] : []), ...(isSum ? ["several_days" as const] : []), sides, weapons, ...(haveEqualCounts(a.report, b.report) ? ["equal_counts" as const] : [])];
  const isCertain = time !== "windows_overlap_partly" && !isSum && !a.isVague && !b.isVague && sides === "same_sides" && weapons === "weapons_shared";
  return [{ a: a.index, b: b.index, verdict: isCertain ? "join" : "review", reasons }];
}

function timeOf(a: Span, b: Span): LinkReason {
  if (a.start === b.start && a.end === b.end) return "windows_equal";
  if ((a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end)) return "window_within";
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.max(a.end - a.start, b.end - b.start) ? "windows_overlap_mostly" : "windows_overlap_partly";
}

function sidesOf(a: StrikeReport, b: StrikeReport): "same_sides" | "sides_unknown" | "other" {
  const pairs = [[a.attacker, b.attacker], [a.target, b.target]] as const;
  if (pairs.some(([x, y]) => x !== undefined && y !== undefined && x !== y)) return "other";
  return pairs.every(([x, y]) => x !== undefined && y !== undefined) ? "same_sides" : "sides_unknown";
}

function weaponsOf(a: StrikeReport, b: StrikeReport): "weapons_shared" | "weapons_perhaps_shared" | "weapons_unknown" | "other" {
  if (a.tallies.length === 0 || b.tallies.length === 0) return "weapons_unknown";
  const answers = a.tallies.flatMap((x) => b.tallies.flatMap((y) => [groupContains(x.weapon, y.weapon), groupContains(y.weapon, x.weapon)]));
  if (answers.includes("definitely")) return "weapons_shared";
  return answers.includes("possibly") ? "weapons_perhaps_shared" : "other";
}

function haveEqualCounts(a: StrikeReport, b: StrikeReport): boolean {
  const told = new Set(figuresOf(a).map(({ value: { measure, count } }) => JSON.stringify([measure, count])));
  return figuresOf(b).some(({ value: { measure, count } }) => told.has(JSON.stringify([measure, count])));
}

/** Reports that would be joined with two reports of one other source whose windows lie apart: not both are of its event. */
function severalCandidates(links: readonly ReportLink[], spans: readonly Span[]): Set<number> {
  /** By report and other source: the last start and the first end among its partners there. Where they cross, two lie apart. */
  const partners = new Map<string, { lastStart: number; firstEnd: number }>();
  const crowded = new Set<number>();
  const note = (index: number, partner: Span | undefined): void => {
    if (partner === undefined) return;
    const key = `${index} ${partner.report.source.name}`;
    const known = partners.get(key) ?? { lastStart: -Infinity, firstEnd: Infinity };
    known.lastStart = Math.max(known.lastStart, partner.start);
    known.firstEnd = Math.min(known.firstEnd, partner.end);
    partners.set(key, known);
    if (known.lastStart >= known.firstEnd) crowded.add(index);
  };
  for (const { a, b, verdict } of links) {
    if (verdict !== "join") continue;
    note(a, spans[b]);
    note(b, spans[a]);
  }
  return crowded;
}
