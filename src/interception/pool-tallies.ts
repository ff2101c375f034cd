import { outcomeOf, type Issue, type Outcome, type PathStep } from "../core/index.js";
import { contradictionsIn } from "./contradictions-in.js";
import type { OutcomeMeasure } from "./measure.js";
import { openPool, poolRegion, type RatePool } from "./rate-pool.js";
import { settledTally, tallyRegion } from "./tally-region.js";
import type { CountsWithSubsets } from "./tighten-tally.js";

/**
 * The pool of one report with these tallies.
 *
 * @param pathOf - where the tally at a position stands
 */
export function poolTallies(
  tallies: readonly CountsWithSubsets[],
  numerator: OutcomeMeasure,
  pathOf: (index: number) => readonly PathStep[],
): Outcome<RatePool, "contradictory_tally"> {
  const pool = openPool(numerator);
  pool.reports = 1;
  const issues: Issue<"contradictory_tally">[] = [];
  for (let index = 0; index < tallies.length; index += 1) {
    const tally = tallies[index];
    if (tally === undefined) continue;
    const settled = settledTally(tally);
    const region = tallyRegion(tally, settled, numerator);
    if (region !== undefined) poolRegion(pool, region);
    if (region === undefined || settled !== undefined) issues.push(...contradictionsIn(tally, pathOf(index), settled));
  }
  return outcomeOf(pool, issues);
}
