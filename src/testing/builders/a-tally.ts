import { MEASURES, type Tally } from "../../interception/index.js";

/**
 * A valid tally for a test: 80 Shahed-type drones launched, 15 shot down, 37 suppressed. A test that gives any count
 * gives them all: the default counts then fall away, so that they cannot contradict it.
 *
 * @example aTally() // => { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }
 * @example aTally({ weapon: "kalibr" }).launched // => 80
 * @example aTally({ launched: 3 }).shotDown // => undefined
 */
export function aTally(overrides: Partial<Tally> = {}): Tally {
  const givesCounts = overrides.subsets !== undefined || MEASURES.some((measure) => overrides[measure] !== undefined);
  return { weapon: "shahed", ...(givesCounts ? {} : { launched: 80, shotDown: 15, suppressed: 37 }), ...overrides };
}
