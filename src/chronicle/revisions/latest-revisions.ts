import type { StrikeReport } from "../../strike/index.js";
import { epochMilliseconds } from "../../time/index.js";

/**
 * Of reports of one source that revise one another, the last word: a report named in another's `supersedes` falls away, and of
 * several with one id the latest published stays (the later in the list where that does not decide). Where reports
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
  const latest = new Map<string, number>();
  const successor = new Map<string, string>();
  reports.forEach(({ id, supersedes, source }, index) => {
    // An id names a report among those of its source.
    const named = (name: string): string => `${source.name}\n${name}`;
    if (id === undefined) kept.push(index);
    else latest.set(named(id), later(reports, latest.get(named(id)), index));
    // A report without an id of its own supersedes for good: nothing can name it in turn.
    if (supersedes !== undefined && supersedes !== id) successor.set(named(supersedes), id === undefined ? NAMELESS : named(id));
  });
  for (const [id, index] of latest) {
    if (!successor.has(id)) kept.push(index);
  }
  for (const circle of circlesIn(successor)) {
    const last = circle.reduce<number | undefined>((best, id) => pick(reports, best, latest.get(id)), undefined);
    if (last !== undefined) kept.push(last);
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

function pick(reports: readonly StrikeReport[], best: number | undefined, index: number | undefined): number | undefined {
  return index === undefined ? best : later(reports, best, index);
}

function later(reports: readonly StrikeReport[], rival: number | undefined, index: number): number {
  if (rival === undefined) return index;
  const [a, b] = [reports[rival]?.publishedAt, reports[index]?.publishedAt];
  if (a === undefined || b === undefined) return Math.max(rival, index);
  const [first, second] = [epochMilliseconds(a), epochMilliseconds(b)];
  if (first === second) return Math.max(rival, index);
  return first < second ? index : rival;
}
