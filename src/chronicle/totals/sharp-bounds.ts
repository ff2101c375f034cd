import { shortestPaths, type Constraint, type Path } from "./difference-constraints.js";
import { lightestCover } from "./lightest-cover.js";
import { ceilingOf, inOrder, type TotalBound, type TotalBounds, type TotalEntry } from "./total-entry.js";
import type { TimeSpan } from "./window-span.js";

/**
 * The bounds of P(end) − P(start) over a period, where P counts what happened up to a moment: it never falls, is flat
 * where no window covers, and obeys every report. Runs of Bellman–Ford over at most four moments a report: sharp where
 * every window is known to the minute. Vague ones cap no stretch of time for sure; what they count caps the total all
 * the same ({@link lightestCover}).
 */
export function sharpBounds(entries: readonly TotalEntry[], within: TimeSpan): TotalBounds {
  const times = momentsOf(entries, within);
  const nodeOf = new Map(times.map((time, node) => [time, node]));
  const node = (time: number): number => nodeOf.get(time) ?? 0;
  // Along the line of moments, so that few rounds settle them.
  const constraints = [...flow(times, entries), ...entries.flatMap((entry) => said(entry, node))].sort((a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to));
  // Every moment is reached from the last one, so a contradiction anywhere shows from there.
  const everything = shortestPaths(times.length, constraints, times.length - 1);
  if (!everything.feasible) return { ok: false, reports: reportsOf(everything.cycle) };
  const forward = shortestPaths(times.length, constraints, node(within.start));
  const back = shortestPaths(times.length, constraints, node(within.end));
  if (!forward.feasible) return { ok: false, reports: reportsOf(forward.cycle) };
  if (!back.feasible) return { ok: false, reports: reportsOf(back.cycle) };
  const soft = new Set(entries.filter(({ count }) => count.approximate).map(({ index }) => index));
  const least = bound(back.to(node(within.start)), -1, soft);
  const [path, cover] = [bound(forward.to(node(within.end)), 1, soft), lightestCover(entries, within)];
  const greatest = cover.value < path.value ? cover : path;
  if (least.value > greatest.value) return { ok: false, reports: inOrder([...least.from, ...greatest.from]) };
  return { ok: true, least, greatest, setAside: [] };
}

function bound(path: Path, sign: 1 | -1, soft: ReadonlySet<number>): TotalBound {
  const from = path.length === Infinity ? [] : reportsOf(path.constraints);
  // Adding 0 turns -0 into 0.
  return { value: sign * path.length + 0, from, soft: from.some((index) => soft.has(index)) };
}

function momentsOf(entries: readonly TotalEntry[], within: TimeSpan): number[] {
  const moments = new Set([within.start, within.end]);
  for (const { outer, inner } of entries) for (const time of [outer.start, outer.end, inner.start, inner.end]) moments.add(time);
  return [...moments].sort((a, b) => a - b);
}

/** P never falls; it stays flat between two moments that no window covers. */
function flow(times: readonly number[], entries: readonly TotalEntry[]): Constraint[] {
  const change = new Map<number, number>();
  for (const { outer } of entries) {
    change.set(outer.start, (change.get(outer.start) ?? 0) + 1);
    change.set(outer.end, (change.get(outer.end) ?? 0) - 1);
  }
  const constraints: Constraint[] = [];
  let covering = 0;
  for (let node = 0; node + 1 < times.length; node += 1) {
    covering += change.get(times[node] ?? 0) ?? 0;
    constraints.push({ from: node + 1, to: node, weight: 0 });
    if (covering === 0) constraints.push({ from: node, to: node + 1, weight: 0 });
  }
  return constraints;
}

/** What one report says of P. */
function said(entry: TotalEntry, node: (time: number) => number): Constraint[] {
  const { index, outer, inner, count } = entry;
  const constraints: Constraint[] = [];
  if (count.min > 0) constraints.push({ from: node(outer.end), to: node(outer.start), weight: -count.min, label: index });
  const ceiling = ceilingOf(entry);
  if (ceiling !== undefined) constraints.push({ from: node(inner.start), to: node(inner.end), weight: ceiling, label: index });
  return constraints;
}

function reportsOf(constraints: readonly Constraint[]): number[] {
  return inOrder(constraints.flatMap(({ label }) => label ?? []));
}
