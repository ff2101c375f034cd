import type { Counts } from "./counts.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** What one report counts: its tallies, which are disjoint, and its headline over all of them. A `StrikeReport` is one. */
export interface ReportFigures {
  readonly tallies: readonly CountsWithSubsets[];
  /** The headline over all weapons. Never added to the tallies. */
  readonly stated?: Counts | undefined;
}
