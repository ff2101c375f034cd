import { clampedBounds } from "./clamped-bounds.js";
import { silenced, inOrder, type BoundsMethod, type TotalBound, type TotalBounds, type TotalEntry } from "./total-entry.js";
import type { TimeSpan } from "./window-span.js";

/** The bounds by a method, with the hedged figures that contradict others set aside: a hedge never makes a contradiction. */
export function settledBounds(entries: readonly TotalEntry[], within: TimeSpan, method: BoundsMethod): TotalBounds {
  const setAside: (readonly number[])[] = [];
  let counted = clampedBounds(entries);
  for (;;) {
    const answer = method(counted, within);
    if (answer.ok) return { ...answer, setAside };
    const soft = new Set(answer.reports.filter((index) => counted.some((entry) => entry.index === index && entry.count.approximate)));
    if (soft.size === 0) return answer;
    setAside.push(answer.reports);
    counted = counted.map((entry) => (soft.has(entry.index) ? silenced(entry) : entry));
  }
}

/** The bounds of what several disjoint parts come to together. Past the safe integers they are looser, never wrong. */
export function addedBounds(parts: readonly TotalBounds[]): TotalBounds {
  const known = parts.flatMap((part) => (part.ok ? [part] : []));
  const wrong = parts.find((part) => !part.ok);
  if (wrong !== undefined) return wrong;
  const least = added(known.map((part) => part.least));
  const greatest = added(known.map((part) => part.greatest));
  return {
    ok: true,
    least: { ...least, value: Math.min(least.value, Number.MAX_SAFE_INTEGER) },
    greatest: greatest.value > Number.MAX_SAFE_INTEGER ? { value: Infinity, from: [], soft: false } : greatest,
    setAside: known.flatMap((part) => part.setAside),
  };
}

function added(bounds: readonly TotalBound[]): TotalBound {
  const value = bounds.reduce((sum, bound) => sum + bound.value, 0);
  return { value, from: inOrder(bounds.flatMap(({ from }) => from)), soft: bounds.some(({ soft }) => soft) };
}

/** The tighter of both bounds that hold of one total. */
export function tighterBounds(a: TotalBounds, b: TotalBounds): TotalBounds {
  if (!a.ok) return a;
  if (!b.ok) return b;
  const least = b.least.value > a.least.value ? b.least : a.least;
  const greatest = b.greatest.value < a.greatest.value ? b.greatest : a.greatest;
  const setAside = [...a.setAside, ...b.setAside];
  if (least.value <= greatest.value) return { ok: true, least, greatest, setAside };
  const reports = inOrder([...least.from, ...greatest.from]);
  return least.soft || greatest.soft ? { ...a, setAside: [...setAside, reports] } : { ok: false, reports };
}
