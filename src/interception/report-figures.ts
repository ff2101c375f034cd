import type { Side, Source } from "../source/index.js";
import type { Counts } from "./counts.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/** What one report counts: its tallies, which are disjoint, and its headline over all of them. A `StrikeReport` is one. */
export interface ReportFigures {
  readonly tallies: readonly CountsWithSubsets[];
  /** The headline over all weapons. Never added to the tallies. */
  readonly stated?: Counts | undefined;
  /** Who says so. Reports of several are pooled with a warning. */
  readonly source?: Pick<Source, "name"> | undefined;
  /** Who attacked. Reports of several are pooled with a warning. */
  readonly attacker?: Side | undefined;
  /** Who was attacked. Reports of several are pooled with a warning. */
  readonly target?: Side | undefined;
}
