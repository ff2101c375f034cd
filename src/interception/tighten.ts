import { success, type Outcome } from "../core/index.js";
import type { TightCounts } from "./tight-counts.js";
import { tightenTally, type CountsWithSubsets } from "./tighten-tally.js";

/**
 * The tightest bounds on every measure that the reported figures allow under law 1: `shotDown + suppressed =
 * intercepted`, and `intercepted + reachedTarget + failed + stillAirborne + leftAirspace ≤ launched`. Interval
 * constraint propagation (Davis, Artificial Intelligence 32, 1987) to a fixpoint; since the two sums form a tree, the
 * bounds are exact: each end is reached by some whole numbers that agree with every figure.
 *
 * An absence (not reported, `withheld` or `not_applicable`) is unknown here, from 0 upwards: none of them is zero.
 * Hard figures come first and hedged ones (`approximate`) join them where they fit; bounds that rest on a hedged figure
 * are marked `approximate`. A tally's subsets, where it has some, are
 * used as {@link tightenTally} does. Never throws on counts that `readCounts` accepts.
 *
 * @returns the bounds; `contradictory_tally` where the figures cannot all hold ({@link Contradiction}: it lists
 *   them), an error between hard figures, a warning where a hedged one takes part and is set aside
 * @example tighten({ launched: 84, shotDown: 15, suppressed: 37 }).value.intercepted // => 52
 * @example tighten({ launched: 84, shotDown: 15 }).value.intercepted // => { min: 15, max: 84 }
 * @example tighten({ launched: 84, intercepted: 90 }).issues[0].conflict // => [["launched"], ["intercepted"]]
 */
export function tighten(counts: CountsWithSubsets): Outcome<TightCounts, "contradictory_tally"> {
  const tight = tightenTally(counts);
  return tight.ok ? success(tight.value.counts, tight.issues) : tight;
}
