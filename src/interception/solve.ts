import type { Counts } from "./counts.js";
import { MEASURES } from "./measure.js";
import { NODES, rowOf, sumsWithin, type Cell, type Row, type Sum } from "./row.js";

/**
 * Sweeps after which the search for a fixpoint stops. A tally without subsets needs three; bounds are sound after any
 * number, and the stop keeps hostile figures from creeping towards each other one by one.
 */
const MOST_SWEEPS = 100;

/** A tally and its subsets with their tightest bounds. */
export interface Solution {
  readonly whole: Row;
  readonly subsets: readonly Row[];
}

/**
 * Interval constraint propagation (Davis 1987: bounds consistency over sums) to a fixpoint over law 1. Of a subset, the
 * rest of the tally (the weapons outside the subset) obeys the same law, so each measure of the whole is the subset's
 * plus the rest's.
 *
 * Without subsets the sums form a tree, on which the fixpoint is the exact projection (Freuder 1982).
 *
 * @returns `undefined` for a contradiction
 */
export function solve(counts: Counts, parts: readonly Counts[]): Solution | undefined {
  const whole = rowOf(counts);
  const subsets = parts.map(rowOf);
  const sums = [...sumsWithin(whole), ...subsets.flatMap((subset) => sumsAcross(whole, subset))];
  if (![whole, ...subsets].every(isWholesome)) return undefined;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let changed = false;
    for (const sum of sums) {
      const revision = revise(sum);
      if (revision === "empty") return undefined;
      if (revision === "changed") changed = true;
    }
    if (!changed) break;
  }
  return { whole, subsets };
}

function isWholesome(row: Row): boolean {
  return MEASURES.every((measure) => row[measure].low >= 0 && row[measure].low <= row[measure].high);
}

/** The sums within a subset, within the rest of the whole beside it, and of the two. */
function sumsAcross(whole: Row, subset: Row): Sum[] {
  const rest = rowOf({});
  const across = NODES.map((node): Sum => ({ total: whole[node], parts: [subset[node], rest[node]] }));
  return [...sumsWithin(subset), ...sumsWithin(rest), ...across];
}

type Revision = "changed" | "same" | "empty";

/** Makes one sum bounds-consistent: the total from its parts, each part from the total and the others. */
function revise({ total, parts }: Sum): Revision {
  let low = 0;
  let high = 0;
  let open = 0;
  for (const part of parts) {
    low += part.low;
    if (part.high === Infinity) open += 1;
    else high += part.high;
  }
  let revision = narrow(total, low, open > 0 ? Infinity : high);
  for (const part of parts) {
    const isOpen = part.high === Infinity;
    const mostOfOthers = open > (isOpen ? 1 : 0) ? Infinity : high - (isOpen ? 0 : part.high);
    const next = narrow(part, total.low - mostOfOthers, total.high - (low - part.low));
    if (next !== "same" && revision !== "empty") revision = next;
    // From here on the sums count this part as it was: looser, so still sound; the next sweep sees it.
    if (revision === "empty") return revision;
  }
  return revision;
}

function narrow(cell: Cell, low: number, high: number): Revision {
  const { low: oldLow, high: oldHigh } = cell;
  cell.low = Math.max(oldLow, low);
  cell.high = Math.min(oldHigh, high);
  if (cell.low > cell.high) return "empty";
  return cell.low === oldLow && cell.high === oldHigh ? "same" : "changed";
}
