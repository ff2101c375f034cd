import * as fc from "fast-check";
import type { TalksProcess, TalksRound } from "../../talks/index.js";
import { compareInstants } from "../../time/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { talksRoundArbitrary } from "./talks-round-arbitrary.js";
import { sideArbitrary, sourceArbitrary } from "./who-arbitraries.js";

/**
 * Any valid {@link TalksProcess}: meetings by their start, each with an id of its own, its talks numbered from 1.
 *
 * @example fc.sample(talksProcessArbitrary(), 10).every((process) => readTalksProcess(process).ok) // => true
 */
export function talksProcessArbitrary(): fc.Arbitrary<TalksProcess> {
  return fc.record(
    {
      id: nameArbitrary(),
      name: nameArbitrary(),
      parties: fc.uniqueArray(sideArbitrary(), { minLength: 2, maxLength: 3 }),
      rounds: fc.uniqueArray(talksRoundArbitrary(), { maxLength: 3, selector: ({ id }) => id }).map(inOrder),
      sources: fc.array(sourceArbitrary(), { maxLength: 2 }),
    },
    { requiredKeys: ["id", "name", "parties", "rounds"] },
  );
}

function inOrder(rounds: readonly TalksRound[]): TalksRound[] {
  let ordinal = 0;
  return [...rounds]
    .sort((a, b) => compareInstants(a.window.start, b.window.start))
    .map((round) => {
      if (round.kind !== "talks") return round;
      ordinal += 1;
      return { ...round, ordinal };
    });
}
