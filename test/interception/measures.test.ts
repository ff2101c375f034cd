import { describe, expect, it } from "vitest";
import { disjointFrom, formatRate, measureLabel, MEASURES, OUTCOME_MEASURES, rateExceeds } from "../../src/interception/index.js";

describe("measures", () => {
  it("each have a label of their own", () => {
    expect(new Set(MEASURES.map(measureLabel)).size).toBe(MEASURES.length);
  });

  it("are disjoint both ways or not at all, and never from themselves or the whole", () => {
    for (const a of OUTCOME_MEASURES) {
      expect(disjointFrom(a)).not.toContain(a);
      for (const b of OUTCOME_MEASURES) expect(disjointFrom(a).includes(b)).toBe(disjointFrom(b).includes(a));
    }
    expect(disjointFrom("launched")).toEqual([]);
  });

  it("shot down is disjoint from suppressed and no part of anything but intercepted", () => {
    expect(disjointFrom("shotDown")).toEqual(["suppressed", "reachedTarget", "failed", "stillAirborne", "leftAirspace"]);
    expect(disjointFrom("intercepted")).toEqual(["reachedTarget", "failed", "stillAirborne", "leftAirspace"]);
  });
});

describe("a rate in per cent", () => {
  it.each([
    [{ min: 52 / 84, max: 52 / 84 }, 1, "61.9 %"],
    [{ min: 15 / 84, max: 1 }, 1, "17.9–100 %"],
    [{ min: 0, max: 0 }, 2, "0 %"],
    [{ min: 0.9997, max: 1 }, 1, "100.0–100 %"],
    [{ min: 0.61901, max: 0.61902 }, 1, "61.9 %"],
    [{ min: 0.5, max: 0.75, approximate: true as const }, 0, "~50–75 %"],
  ])("%j with %i digits is %s", (rate, digits, text) => {
    expect(formatRate(rate, { digits })).toBe(text);
  });

  it.each([-1, 11, 1.5, Number.NaN])("has 0 to 10 decimal places, not %d", (digits) => {
    expect(() => formatRate({ min: 0, max: 1 }, { digits })).toThrow(RangeError);
  });
});

describe("comparing two rates", () => {
  const of = (min: number, max: number, more: { approximate?: true } = {}) => ({ numerator: "intercepted", min, max, ...more }) as const;

  it("is definite only where the bounds don't overlap", () => {
    expect(rateExceeds(of(0.8, 0.9), of(0.6, 0.7))).toBe("definitely");
    expect(rateExceeds(of(0.6, 0.7), of(0.7, 0.9))).toBe("not");
    expect(rateExceeds(of(0.6, 0.8), of(0.7, 0.9))).toBe("possibly");
    expect(rateExceeds(of(0.8, 0.9), of(0.6, 0.8))).toBe("possibly");
  });

  it("is never definite where one is approximate", () => {
    expect(rateExceeds(of(0.8, 0.9, { approximate: true }), of(0.6, 0.7))).toBe("possibly");
    expect(rateExceeds(of(0.6, 0.7), of(0.8, 0.9, { approximate: true }))).toBe("possibly");
  });

  it("of different numerators has no answer", () => {
    expect(rateExceeds(of(0.8, 0.9), { numerator: "shotDown", min: 0.1, max: 0.2 })).toBeUndefined();
  });
});
