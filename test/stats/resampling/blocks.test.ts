import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomSource } from "../../../src/stats/index.js";
import { drawBlocks } from "../../../src/stats/resampling/blocks.js";

it("a series drawn in blocks is as long as the given one and follows it within each block, end joined to beginning", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (n, cut, seed) => {
      const blockLength = 1 + (cut % n);
      const drawn = drawBlocks(Array.from({ length: n }, (_, i) => i), blockLength, randomSource(seed));
      expect(drawn).toHaveLength(n);
      for (const [i, value] of drawn.entries()) if (i % blockLength > 0) expect(value).toBe(((drawn[i - 1] ?? 0) + 1) % n);
    }),
  );
});
