import { checkTrials } from "../check.js";
import type { Trials } from "./proportion-interval.js";

/** Groups that hold at least one trial, with their totals. */
export interface Totals {
  readonly groups: readonly Trials[];
  readonly successes: number;
  readonly trials: number;
}

/**
 * Drops groups without a trial, which say nothing, and adds the rest up.
 *
 * @throws RangeError where counts are not whole or `successes > trials`
 */
export function totalsOf(groups: readonly Trials[]): Totals {
  for (const { successes, trials } of groups) checkTrials(successes, trials);
  const held = groups.filter((group) => group.trials > 0);
  return {
    groups: held,
    successes: held.reduce((total, group) => total + group.successes, 0),
    trials: held.reduce((total, group) => total + group.trials, 0),
  };
}

/** Whether something succeeded and something failed: else the logit of the proportion is infinite. */
export function isMixed({ successes, trials }: Totals): boolean {
  return successes > 0 && successes < trials;
}
