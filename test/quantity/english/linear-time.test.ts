import { describe, expect, it } from "vitest";
import { scanQuantities } from "../../../src/quantity/index.js";

describe("scanQuantities", () => {
  it.each(["1", "1 ", "1 000 ", "1,000", "all but ", "at least ", "one hundred and ", "between ", "half of ", "5–", "a-", "\n\n5 of", "\ud800", "~", "June 1 and ", "dozens of ", "-", "one of the "])(
    "ends on a hundred thousand repetitions of %j",
    (piece) => {
      const text = piece.repeat(100_000);
      const { found: phrases, refused } = scanQuantities(text);
      expect(phrases.length + refused.length).toBeLessThanOrEqual(100_000);
    },
  );
});
