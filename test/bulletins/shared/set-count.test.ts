import { describe, expect, it } from "vitest";
import { MEASURES } from "../../../src/interception/index.js";
import { setCount, type WritableCounts } from "../../../src/bulletins/shared/set-count.js";

describe("setting a count", () => {
  it.each(MEASURES)("writes %s under its name and nothing else", (measure) => {
    const counts: WritableCounts = {};
    setCount(counts, measure, { min: 2 });
    expect(counts).toEqual({ [measure]: { min: 2 } });
  });
});
