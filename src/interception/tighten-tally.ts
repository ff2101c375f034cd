import { success, type Outcome } from "../core/index.js";
import { bodyOf, endsIn } from "./body.js";
import { contradictionOf, type Contradiction } from "./contradiction.js";
import type { Counts } from "./counts.js";
import { settle, type Conflict } from "./settle.js";
import { isSimple } from "./tally-region.js";
import { tightCountsOf, type TightCounts } from "./tight-counts.js";

/** Counts with parts that are counted apart: a {@link Tally}, its weapon aside. */
export interface CountsWithSubsets extends Counts {
  readonly subsets?: readonly Counts[] | undefined;
}

/** A tally and its subsets, each with the tightest bounds on every measure. */
export interface TightTally {
  readonly counts: TightCounts;
  /** At the position of each subset. */
  readonly subsets: readonly TightCounts[];
}

/**
 * As {@link tighten}, for a tally with its subsets: no part is larger than its whole in any measure, and the rest of
 * the whole beside a part obeys law 1 too.
 *
 * Subsets of one tally may overlap, so each is related to the whole and not to its neighbours. The bounds are sound
 * always; that they are the tightest is proved for one subset at a time by enumeration in the tests, not in general.
 *
 * @returns as {@link tighten}; the conflicts' paths start at the tally (`["subsets", 0, "launched"]`)
 * @example tightenTally({ launched: 80, subsets: [{ launched: 5, shotDown: 5 }] }).value.counts.shotDown // => { min: 5, max: 80 }
 */
export function tightenTally(tally: CountsWithSubsets): Outcome<TightTally, "contradictory_tally"> {
  // The closed form covers most tallies and is much the faster.
  const body = isSimple(tally) ? bodyOf([tally]) : undefined;
  if (body !== undefined) return success({ counts: tightCountsOf(endsIn(body, "tight"), endsIn(body, "hard")), subsets: [] });
  const settled = settle(tally, tally.subsets);
  const issueOf = (conflict: Conflict): Contradiction => contradictionOf(conflict, [], tally);
  if (!settled.ok) {
    const [first, ...rest] = settled.conflicts;
    return { ok: false, issues: [issueOf(first), ...rest.map(issueOf)] };
  }
  const { tight, hard, conflicts } = settled;
  const counts = tightCountsOf(tight.whole, hard.whole);
  const subsets = tight.subsets.map((row, index) => tightCountsOf(row, hard.subsets[index] ?? row));
  return success({ counts, subsets }, conflicts.map(issueOf));
}
