import type { WindowSpans } from "./window-span.js";

/**
 * Windows in runs that hang together: each shares time with another of its run, and with none of any other. Windows
 * that only touch share no time. In the order of their starts; takes n log n.
 */
export function timeClusters<T extends WindowSpans>(windows: readonly T[]): T[][] {
  const clusters: T[][] = [];
  let reached = -Infinity;
  for (const window of [...windows].sort((a, b) => a.outer.start - b.outer.start)) {
    const last = clusters.at(-1);
    if (last === undefined || window.outer.start >= reached) clusters.push([window]);
    else last.push(window);
    reached = Math.max(reached, window.outer.end);
  }
  return clusters;
}
