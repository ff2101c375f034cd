import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, isExact, subsetDifference } from "../../src/quantity/index.js";
import { hardQuantities, quantities } from "./support.js";

describe("subsetDifference", () => {
  it("leaves 32 of 84 when 52 are taken away", () => {
    expect(subsetDifference(84, 52)).toEqual({ ok: true, value: 32, issues: [] });
  });

  it("fails where the part passes the whole, and says what to check", () => {
    expect(subsetDifference(52, 84)).toMatchObject({
      ok: false,
      issues: [{ code: "subset_exceeds_whole", severity: "error", input: { whole: 52, subset: 84 } }],
    });
  });

  it("only warns where a hedge is in the way (law 13)", () => {
    const whole = { min: 300, max: 300, approximate: true } as const;
    expect(subsetDifference(whole, 320)).toMatchObject({ ok: true, value: { min: 0, max: 0, approximate: true }, issues: [{ severity: "warning" }] });
  });

  it("is sharp: its ends are the least and most that any part within the whole leaves", () => {
    fc.assert(
      fc.property(hardQuantities(8), hardQuantities(8), (whole, subset) => {
        const [all, part] = [boundsOf(whole), boundsOf(subset)];
        const rests: number[] = [];
        for (let w = all.min; w <= (all.max ?? 20); w += 1) {
          for (let s = part.min; s <= Math.min(w, part.max ?? 20); s += 1) rests.push(w - s);
        }
        const left = subsetDifference(whole, subset);
        expect(left.ok).toBe(rests.length > 0);
        if (!left.ok) return;
        const { min, max } = boundsOf(left.value);
        expect(min).toBe(Math.min(...rests));
        expect(max).toBe(all.max === undefined ? undefined : Math.max(...rests));
      }),
    );
  });

  it("hedges what is left wherever either operand is hedged", () => {
    fc.assert(
      fc.property(quantities(), quantities(), (whole, subset) => {
        const left = subsetDifference(whole, subset);
        const hedged = boundsOf(whole).approximate || boundsOf(subset).approximate;
        if (left.ok) expect(boundsOf(left.value).approximate).toBe(hedged);
        else expect(hedged).toBe(false);
        if (isExact(whole) && left.ok) expect(boundsOf(left.value).max).toBeLessThanOrEqual(boundsOf(whole).min);
      }),
    );
  });
});
