import { shortestPaths, type Constraint, type Path } from "./difference-constraints.js";
import type { TotalBound, TotalBounds, TotalEntry } from "./total-entry.js";
import type { TimeSpan } from "./window-span.js";

/**
 * The sharp bounds of P(end) − P(start) over a period, where P counts what happened up to a moment: it never falls,
 * is flat where no window covers, and obeys every report. Two runs of Bellman–Ford over at most four moments a report.
 */
export function sharpBounds(entries: readonly TotalEntry[], within: TimeSpan): TotalBounds {
  const setAside: (readonly number[])[] = [];
  let counted = entries;
  for (;;) {
    const answer = solve(counted, within);
    if (answer.ok) return { ...answer, setAside };
    const soft = new Set(answer.reports.filter((index) => entries.some((entry) => entry.index === index && entry.count.approximate)));
    if (soft.size === 0) return answer;
    // A hedged figure never makes a contradiction: what it says is left aside, its window still covers.
    setAside.push(answer.reports);
    counted = counted.map((entry) => (soft.has(entry.index) ? { ...entry, count: { ...entry.count, min: 0, max: undefined, approximate: false } } : entry));
  }
}

function solve(entries: readonly TotalEntry[], within: TimeSpan): TotalBounds {
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
  return {
    ok: true,
    least: bound(back.to(node(within.start)), -1, soft),
    greatest: bound(forward.to(node(within.end)), 1, soft),
    setAside: [],
  };
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
function said({ index, outer, inner, count, complete }: TotalEntry, node: (time: number) => number): Constraint[] {
  const constraints: Constraint[] = [];
  if (count.min > 0) constraints.push({ from: node(outer.end), to: node(outer.start), weight: -count.min, label: index });
  if (complete && count.max !== undefined && inner.start < inner.end) {
    constraints.push({ from: node(inner.start), to: node(inner.end), weight: count.max, label: index });
  }
  return constraints;
}

function reportsOf(constraints: readonly Constraint[]): number[] {
  return [...new Set(constraints.flatMap(({ label }) => (label === undefined ? [] : [label])))].sort((a, b) => a - b);
}
