import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds } from "../../time/index.js";

/**
 * Of reports of one source that revise one another, the last word: a report named in another's `supersedes` falls away, and of
 * several with one id the latest published stays; of one published at no known time and the latest of the others, the later in the list. Where reports
 * supersede one another in a circle, the latest published stays: nothing that was said is lost to a slip. Linear.
 *
 * @returns positions in the list given, ascending
 * @throws RangeError where a `publishedAt` is not an instant
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const first: StrikeReport = { id: "a", source: { name: "Ukrainian Air Force" }, window, tallies: [] };
 * latestRevisions([first, { ...first, id: "b", supersedes: "a" }]) // => [1]
 */
export function latestRevisions(reports: readonly StrikeReport[]): number[] {
  const kept: number[] = [];
  const latest = new Map<string, Versions>();
  const successor = new Map<string, string>();
  reports.forEach(({ id, supersedes, source }, index) => {
    // An id names a report among those of its source.
    const named = (name: string): string => `${source.name}\n${name}`;
    if (id === undefined) kept.push(index);
    else latest.set(named(id), withVersion(reports, latest.get(named(id)) ?? {}, index));
    // A report without an id of its own supersedes for good: nothing can name it in turn.
    if (supersedes !== undefined && supersedes !== id) successor.set(named(supersedes), id === undefined ? NAMELESS : named(id));
  });
  const keep = ({ dated, undated }: Versions): void => {
    if (dated !== undefined || undated !== undefined) kept.push(Math.max(dated ?? -1, undated ?? -1));
  };
  for (const [id, versions] of latest) if (!successor.has(id)) keep(versions);
  for (const circle of circlesIn(successor)) {
    const indexes = circle.flatMap((id) => [latest.get(id)?.dated ?? [], latest.get(id)?.undated ?? []].flat()).sort((a, b) => a - b);
    keep(indexes.reduce<Versions>((versions, index) => withVersion(reports, versions, index), {}));
  }
  return kept.sort((a, b) => a - b);
}

/** Stands for a report without an id; no id is empty. */
const NAMELESS = "";

/** The circles in a map of successors, each once. */
function circlesIn(successor: ReadonlyMap<string, string>): string[][] {
  const circles: string[][] = [];
  const walked = new Map<string, string>();
  for (const start of successor.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.set(at, start);
      at = successor.get(at);
    }
    if (at === undefined || walked.get(at) !== start) continue;
    const circle = [at];
    for (let next = successor.get(at); next !== undefined && next !== at; next = successor.get(next)) circle.push(next);
    circles.push(circle);
  }
  return circles;
}

/** The last word among versions, by position: of those with a time of publication, and of those without. */
interface Versions {
  readonly dated?: number;
  readonly undated?: number;
}

/** Positions come ascending, so that the later in the list wins where time does not decide. */
function withVersion(reports: readonly StrikeReport[], versions: Versions, index: number): Versions {
  const published = reports[index]?.publishedAt;
  if (published === undefined) return { ...versions, undated: index };
  const rival = versions.dated === undefined ? undefined : reports[versions.dated]?.publishedAt;
  return rival !== undefined && epochMilliseconds(rival) > epochMilliseconds(published) ? versions : { ...versions, dated: index };
}
