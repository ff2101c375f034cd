import type { PlaceMatch } from "../../place/index.js";
import type { ReadCount } from "./read-figures.js";
import { wordOf } from "./sentence.js";

const OVER: ReadonlySet<string> = new Set(["over", "in", "near", "above"]);

/** The one region that a count is said of: "27 over the Voronezh Region". */
export function regionAfter({ counted, sentence }: ReadCount, regions: readonly PlaceMatch[]): PlaceMatch | undefined {
  const next = sentence.counted.find(({ at }) => at > counted.at)?.at ?? sentence.to;
  const end = sentence.items[next - 1]?.end ?? 0;
  const over = [0, 1, 2, 3, 4].map((ahead) => counted.noun.next + ahead).find((at) => OVER.has(wordOf(sentence, at)));
  const from = over === undefined ? undefined : sentence.items[over];
  if (from === undefined) return undefined;
  const within = regionsBetween(regions, from.end, end);
  return within.length === 1 ? within[0] : undefined;
}

/** Regions named between two positions, three at most. */
function regionsBetween(regions: readonly PlaceMatch[], from: number, to: number): PlaceMatch[] {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.span.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return regions.slice(low, low + 3).filter(({ span }) => span.end <= to);
}
