import type { Quantity } from "../quantity/index.js";
import type { Counts } from "./counts.js";
import { isOpen, isSoft } from "./ends.js";
import { MEASURES, type Measure } from "./measure.js";
import { minimalConflict } from "./minimal-conflict.js";
import { solve, type Solution } from "./solve.js";

/** One reported quantity of a tally (row 0) or of one of its subsets (rows from 1). */
export interface Entry {
  readonly row: number;
  readonly measure: Measure;
  readonly count: Quantity;
}

/** Entries that cannot all hold; leave out any one and the others can. */
export interface Conflict {
  readonly entries: readonly Entry[];
  /** Whether it rests on a hedged bound, so that it proves no error. */
  readonly soft: boolean;
}

/**
 * What a tally and its subsets come to. `tight`: the tightest bounds that the figures allow, hedged ones included as far
 * as they fit. `hard`: those from the hard figures alone; the same object as `tight` where none is hedged.
 */
export type Settled =
  | { readonly ok: true; readonly tight: Solution; readonly hard: Solution; readonly conflicts: readonly Conflict[] }
  | { readonly ok: false; readonly conflicts: readonly [Conflict, ...Conflict[]] };

/**
 * Solves a tally with its subsets, hard figures first. Hedged figures then join them all together; where they do not
 * fit, those in a minimal conflict are set aside and the rest tried again (all of them, where only several subsets
 * together do not fit), so that a hedged figure never overrules a hard one and never makes an error.
 */
export function settle(counts: Counts, subsets: readonly Counts[] = []): Settled {
  const entries = entriesOf([counts, ...subsets]);
  const hardEntries = entries.filter((entry) => !isSoft(entry.count));
  const hard = solvePlaced(hardEntries, subsets.length);
  if (hard === undefined) {
    const [first, ...rest] = conflictsAmong(hardEntries).found;
    return { ok: false, conflicts: [conflictFrom(first, false), ...rest.map((found) => conflictFrom(found, false))] };
  }
  if (hardEntries.length === entries.length) return { ok: true, tight: hard, hard, conflicts: [] };

  const conflicts: Conflict[] = [];
  let kept = entries;
  let tight = solvePlaced(kept, subsets.length);
  while (tight === undefined) {
    const { found, joint } = conflictsAmong(kept);
    const minimal = found.map((conflict) => conflictFrom(conflict, true));
    conflicts.push(...minimal);
    const aside = new Set(joint ? entries : minimal.flatMap((conflict) => conflict.entries));
    kept = kept.filter((entry) => !isSoft(entry.count) || !aside.has(entry));
    tight = solvePlaced(kept, subsets.length);
  }
  return { ok: true, tight, hard, conflicts };
}

interface Conflicts {
  readonly found: readonly [readonly Entry[], ...(readonly Entry[])[]];
  /** Whether each subset by itself goes into the tally, and only all together they do not. */
  readonly joint: boolean;
}

/** What does not fit: the tally itself, else each subset that does not go into it, else all together. */
function conflictsAmong(entries: readonly Entry[]): Conflicts {
  const [whole = [], ...subsets] = byRow(entries).values();
  if (!fits(whole)) return { found: [whole], joint: false };
  const [first, ...rest] = subsets.map((subset) => [...whole, ...subset]).filter((pair) => !fits(pair));
  return first === undefined ? { found: [entries], joint: true } : { found: [first, ...rest], joint: false };
}

function conflictFrom(entries: readonly Entry[], soft: boolean): Conflict {
  const minimal = new Set(minimalConflict(entries, fits));
  return { entries: entries.filter((entry) => minimal.has(entry)), soft };
}

/** Whether entries hold together. A subset without any constrains nothing and takes no row. */
function fits(entries: readonly Entry[]): boolean {
  const [whole = [], ...subsets] = byRow(entries).values();
  return solve(countsOf(whole), subsets.map(countsOf)) !== undefined;
}

function entriesOf(rows: readonly Counts[]): Entry[] {
  return rows.flatMap((counts, row) =>
    MEASURES.flatMap((measure): Entry[] => {
      const count = counts[measure];
      return isOpen(count) ? [] : [{ row, measure, count }];
    }),
  );
}

/** The entries of each row that has some, the tally first. */
function byRow(entries: readonly Entry[]): Map<number, Entry[]> {
  const rows = new Map<number, Entry[]>([[0, []]]);
  for (const entry of entries) {
    const row = rows.get(entry.row);
    if (row === undefined) rows.set(entry.row, [entry]);
    else row.push(entry);
  }
  return rows;
}

function solvePlaced(entries: readonly Entry[], subsetCount: number): Solution | undefined {
  const rows = byRow(entries);
  return solve(countsOf(rows.get(0) ?? []), Array.from({ length: subsetCount }, (_, index) => countsOf(rows.get(index + 1) ?? [])));
}

function countsOf(entries: readonly Entry[]): Counts {
  const counts: Partial<Record<Measure, Quantity>> = {};
  for (const { measure, count } of entries) counts[measure] = count;
  return counts;
}
