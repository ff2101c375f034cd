import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictionsIn } from "../../src/interception/contradictions-in.js";
import { MEASURES, tallyIssues, type Counts } from "../../src/interception/index.js";
import type { Count } from "../../src/quantity/index.js";

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(9),
  fc.record({ min: fc.nat(9) }),
  fc.tuple(fc.nat(9), fc.nat(4)).map(([min, more]) => ({ min, max: min + 1 + more })),
  fc.tuple(fc.nat(9), fc.nat(4)).map(([min, more]) => ({ min, max: min + 1 + more, approximate: true as const })),
  fc.constant("withheld" as const),
);
const counts: fc.Arbitrary<Counts> = fc.dictionary(fc.constantFrom(...MEASURES), count, { maxKeys: 3, noNullPrototype: true });
/** Subsets that all count one measure, as bulletins mostly have them. */
const alike: fc.Arbitrary<Counts[]> = fc.constantFrom(...MEASURES).chain((measure) => fc.array(count.map((one) => ({ [measure]: one })), { minLength: 1, maxLength: 3 }));

describe("the laws of a tally with subsets", () => {
  it("let «64 з них – реактивні» be a part of 200 launched, and not of 60", () => {
    expect(tallyIssues({ launched: 200, subsets: [{ launched: 64 }] })).toEqual([]);
    expect(tallyIssues({ launched: 60, subsets: [{ launched: 64 }] })).toMatchObject([{ code: "contradictory_tally" }]);
  });

  it("let a part of those shot down be no more than could be shot down beside the others", () => {
    expect(tallyIssues({ launched: 10, failed: 4, subsets: [{ shotDown: 6 }] })).toEqual([]);
    expect(tallyIssues({ launched: 10, failed: 4, subsets: [{ shotDown: 7 }] })).toMatchObject([{ code: "contradictory_tally" }]);
  });

  it("find the same contradictions by the short way and by the solver", () => {
    let contradictory = 0;
    fc.assert(
      fc.property(counts, fc.oneof(alike, fc.array(counts, { maxLength: 2 })), (whole, subsets) => {
        const tally = { ...whole, subsets };
        const found = tallyIssues(tally);
        expect(found).toEqual(contradictionsIn(tally, []));
        contradictory += found.length;
      }),
      { numRuns: 1000 },
    );
    expect(contradictory).toBeGreaterThan(50);
  });
});
