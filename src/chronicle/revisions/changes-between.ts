import type { StrikeReport } from "../../strike/index.js";
import type { Instant } from "../../time/index.js";
import { asOf } from "./as-of.js";
import { figureChanges, type FigureChange } from "./figure-changes.js";
import { knownAt } from "./known-at.js";

/** What became of one report between two moments. */
export type ReportChange =
  | { readonly kind: "added"; readonly report: StrikeReport }
  | { readonly kind: "revised"; readonly before: StrikeReport; readonly report: StrikeReport; readonly figures: readonly FigureChange[] }
  | { readonly kind: "withdrawn"; readonly before: StrikeReport };

/**
 * What changed in what was known from one moment to another: reports that came, that were revised (with every count
 * that differs) and that were taken back. In the order of what was known at the end, withdrawals last.
 *
 * @throws RangeError where a moment, a window or a `publishedAt` is not an instant
 */
export function changesBetween(archive: readonly StrikeReport[], from: Instant, to: Instant): ReportChange[] {
  const [earlier, later] = [asOf(archive, from), asOf(archive, to)];
  const origins = originsOf(archive);
  const had = new Map(earlier.map((report) => [originOf(report, origins), report]));
  const changes = later.flatMap((report): ReportChange[] => {
    const origin = originOf(report, origins);
    const before = had.get(origin);
    had.delete(origin);
    if (before === undefined) return [{ kind: "added", report }];
    return before === report ? [] : [{ kind: "revised", before, report, figures: figureChanges(before, report) }];
  });
  return [...changes, ...[...had.values()].map((before): ReportChange => ({ kind: "withdrawn", before }))];
}

/** For each id that replaces another: the other. An id names a report among those of its source. */
function originsOf(archive: readonly StrikeReport[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { id, supersedes, source } of [...archive].sort((a, b) => knownAt(a) - knownAt(b))) {
    if (id === undefined || supersedes === undefined || id === supersedes) continue;
    const named = namedBy(source.name, id);
    if (!origins.has(named)) origins.set(named, namedBy(source.name, supersedes));
  }
  return origins;
}

function namedBy(source: string, id: string): string {
  return `${source}\n${id}`;
}

/** What makes versions one report: the id of the first of them; without any id, the report itself. */
function originOf(report: StrikeReport, origins: ReadonlyMap<string, string>): string | StrikeReport {
  const own = report.id ?? report.supersedes;
  let id = own === undefined ? undefined : namedBy(report.source.name, own);
  const seen = new Set<string>();
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const earlier = origins.get(id);
    if (earlier === undefined) return id;
    id = earlier;
  }
  // A circle of versions is told by the least of its ids.
  return [...seen].sort()[0] ?? report;
}
