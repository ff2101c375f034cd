import type { PathStep } from "../core/index.js";
import { contradictionOf, type Contradiction } from "./contradiction.js";
import { settle, type Settled } from "./settle.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/**
 * The contradictions within a tally that stands at `path`: errors between hard figures, else warnings for hedged ones.
 *
 * @param settled - the tally, where it was solved before
 */
export function contradictionsIn(tally: CountsWithSubsets, path: readonly PathStep[], settled: Settled = settle(tally, tally.subsets)): Contradiction[] {
  return settled.conflicts.map((conflict) => contradictionOf(conflict, path, tally));
}
