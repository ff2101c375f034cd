import type { TallyRow } from "../../src/chronicle/index.js";
import { randomSource } from "../../src/stats/index.js";
import { epochDay } from "../../src/time/index.js";

const CLASSES = ["one-way-attack-uav", "decoy-uav", "reconnaissance-uav", "cruise-missile", "ballistic-missile", "aeroballistic-missile", "guided-bomb", "rocket"] as const;

/** Rows of six years by eight classes; of one in ten the launches, of one in ten the suppressed are not reported. */
export function columnRows(count: number): TallyRow[] {
  const source = randomSource(20250602);
  // Small integers, as parsers of JSON and CSV give them: the engine keeps what a generator computes as boxed doubles.
  const below = (bound: number): number => source.nextBelow(bound) | 0;
  const first = epochDay(2019, 6, 3) | 0;
  return Array.from({ length: count }, () => {
    const launched = 1 + below(120);
    const shotDown = below(launched + 1);
    const suppressed = below(launched - shotDown + 1);
    const kind = below(10);
    return {
      day: first + below(2192),
      group: CLASSES[below(CLASSES.length)] ?? "rocket",
      launched: kind === 0 ? undefined : launched,
      shotDown,
      suppressed: kind === 1 ? undefined : suppressed,
    };
  });
}
