import { boundedProportion, clopperPearson, jeffreys, type Interval } from "../../stats/index.js";
import type { Ends } from "./extreme-trials.js";
import type { RateInterval } from "./rate-interval.js";

/** The methods that take weapons as independent of each other. */
export type OneNightMethod = "wilson" | "clopper_pearson" | "jeffreys";

/** The interval of a rate whose weapons are taken as independent trials of one probability. */
export function oneNightInterval(method: OneNightMethod, { least, most, exact }: Ends, groups: number, level: number): RateInterval {
  if (method === "wilson") {
    const { lower, upper } = boundedProportion(least.total, most.total, { level });
    return { method, level, lower, upper, bounds: exact ? "none" : "imbens_manski", groups };
  }
  const at = ({ total: { successes, trials } }: Ends["least"]): Interval =>
    method === "jeffreys" ? jeffreys(successes, trials, { level }) : clopperPearson(successes, trials, { level });
  return { method, level, lower: at(least).lower, upper: at(most).upper, bounds: exact ? "none" : "outer", groups };
}
