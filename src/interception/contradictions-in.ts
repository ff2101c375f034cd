import type { PathStep } from "../core/index.js";
import { contradictionOf, type Contradiction } from "./contradiction.js";
import { settle } from "./settle.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** The contradictions within a tally that stands at `path`: errors between hard figures, else warnings for hedged ones. */
export function contradictionsIn(tally: CountsWithSubsets, path: readonly PathStep[]): Contradiction[] {
  return settle(tally, tally.subsets).conflicts.map((conflict) => contradictionOf(conflict, path, tally));
}
