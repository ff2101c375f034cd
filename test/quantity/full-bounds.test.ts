import { describe, expect, it } from "vitest";
import { boundsOf, isAbsent, isExact } from "../../src/quantity/index.js";

describe("a quantity's bounds", () => {
  it("are exact where they are one number without a hedge", () => {
    expect([84, { min: 5, max: 5 }, { min: 5, max: 7 }, { min: 5 }, { min: 5, max: 5, approximate: true } as const].map(isExact)).toEqual([true, true, false, false, false]);
  });

  it("are told in full", () => {
    expect(boundsOf(84)).toEqual({ min: 84, max: 84, approximate: false });
    expect(boundsOf({ min: 161 })).toEqual({ min: 161, max: undefined, approximate: false });
    expect(boundsOf({ min: 5, max: 7, approximate: true })).toEqual({ min: 5, max: 7, approximate: true });
  });

  it("are absent where a count is withheld, does not arise or was not reported, and of 0 they are not", () => {
    expect(["withheld", "not_applicable", undefined, 0, { min: 161 }].map((count) => isAbsent(count as Parameters<typeof isAbsent>[0]))).toEqual([true, true, true, false, false]);
  });
});
