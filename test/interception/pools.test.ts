import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaksBefore, emptyRatePool, INTERCEPTION_BREAKS, interceptionRate, mergeRatePools, ratePoolOf, readTally, type Counts, type RatePool, type ReportInput } from "../../src/interception/index.js";

function pool(figures: ReportInput): RatePool {
  const outcome = ratePoolOf(figures);
  if (!outcome.ok) throw new Error(outcome.issues[0].message);
  return outcome.value;
}

const about = (n: number) => ({ min: n, max: n, approximate: true }) as const;

describe("the pool of a report", () => {
  it("says which of its sums rest on hedged figures", () => {
    const hedges = ({ approximate, countedApproximate, launchedApproximate }: RatePool): readonly number[] => [approximate, countedApproximate, launchedApproximate];
    expect(hedges(pool({ launched: 84, intercepted: 52 }))).toEqual([0, 0, 0]);
    expect(hedges(pool({ launched: 84, intercepted: about(52) }))).toEqual([1, 1, 0]);
    expect(hedges(pool({ launched: about(84), intercepted: 52, reachedTarget: 32 }))).toEqual([1, 0, 1]);
    expect(hedges(pool({ launched: about(84), intercepted: about(52) }))).toEqual([1, 1, 1]);
    // Ten at least got through: it narrows what was launched and intercepted in neither, but the gap between the two.
    expect(hedges(pool([{ launched: about(84), intercepted: 52 }, { launched: 10, intercepted: about(5) }]))).toEqual([2, 1, 1]);
  });

  it("adds up field by field", () => {
    const one = pool({ launched: about(84), intercepted: about(52) });
    const other = pool([{ launched: 10, intercepted: about(5) }, { shotDown: { min: 3 } }]);
    const merged = mergeRatePools(one, other);
    const { numerator, ...sums } = merged;
    expect(numerator).toBe("intercepted");
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) expect(merged[key]).toBe(one[key] + other[key]);
    expect(merged).toMatchObject({ approximate: 2, countedApproximate: 2, launchedApproximate: 1, launchedOpen: 1 });
  });

  it("of one numerator does not add up with that of another", () => {
    expect(() => mergeRatePools(emptyRatePool("shotDown"), emptyRatePool("intercepted"))).toThrow("A pool of shotDown and one of intercepted do not add up");
  });
});

describe("a report that is its headline alone", () => {
  it("gives the rate of it, and tells of a contradiction where it stands", () => {
    expect(interceptionRate([{ tallies: [], stated: { launched: 84, intercepted: 52 } }])).toMatchObject({ ok: true, value: { counted: 52, outOf: 84 } });
    expect(interceptionRate({ tallies: [], stated: { launched: 84, intercepted: 90 } }).issues).toMatchObject([{ code: "contradictory_tally", path: ["stated"] }]);
    expect(interceptionRate([{ tallies: [{ launched: 1 }] }, { tallies: [], stated: { launched: 84, intercepted: 90 } }]).issues).toMatchObject([{ path: [1, "stated"] }]);
  });
});

describe("a headline beside hedged tallies", () => {
  it("narrows them, and what it makes hard is hard", () => {
    expect(interceptionRate({ tallies: [{ launched: about(80), intercepted: about(50) }], stated: { launched: 84, intercepted: 52 } })).toMatchObject({ ok: true, value: { counted: 52, outOf: 84 } });
    const soft = interceptionRate({ tallies: [{ launched: about(80), intercepted: 50 }], stated: { intercepted: 50 } });
    expect(soft).toMatchObject({ ok: true, value: { counted: 50, outOf: about(80), approximate: true } });
  });

  it("that is hedged itself narrows what hard figures leave open, and makes the rate approximate", () => {
    expect(interceptionRate({ tallies: [{ launched: 84 }], stated: { intercepted: about(52) } })).toMatchObject({ ok: true, value: { counted: about(52), outOf: 84, approximate: true } });
  });

  it("keeps the least that got through by the tallies", () => {
    const outcome = interceptionRate({ tallies: [{ launched: { min: 80, max: 90 }, reachedTarget: 20 }], stated: { intercepted: { min: 65 } } });
    expect(outcome).toMatchObject({ ok: true, value: { counted: { min: 65, max: 70 }, outOf: { min: 85, max: 90 } } });
    expect(interceptionRate({ tallies: [{ launched: 84, reachedTarget: 20 }], stated: { intercepted: 70 } }).issues).toMatchObject([{ code: "headline_disagrees" }]);
  });
});

describe("a break of definition", () => {
  it("comes before windows that end after it, and not before one that ends on it", () => {
    const night = (end: string) => ({ start: "2025-07-20T20:00+03:00", end });
    expect(breaksBefore(night("2025-07-23T08:00+03:00"), INTERCEPTION_BREAKS)).toEqual([]);
    expect(breaksBefore(night("2025-07-24T00:00+03:00"), INTERCEPTION_BREAKS)).toEqual([]);
    expect(breaksBefore(night("2025-07-24T00:01+03:00"), INTERCEPTION_BREAKS)).toEqual(INTERCEPTION_BREAKS);
  });
});

describe("a tally's parts as they are read", () => {
  const subset = (more: object): boolean => readTally({ weapon: "shahed", launched: 9, subsets: [{ launched: 3, ...more }] }).ok;
  const bundle = (ids: unknown, label: unknown = "cruise missiles"): boolean => readTally({ weapon: { ids, label }, launched: 9 }).ok;

  it("may have a weapon and a name, which is text and not empty", () => {
    expect([subset({}), subset({ label: "jets" }), subset({ weapon: "shahed" })]).toEqual([true, true, true]);
    for (const label of ["", 5, [], ["jets"], { length: 3 }, null, "x".repeat(10_000), "\uD800"]) expect(subset({ label })).toBe(false);
    for (const weapon of ["no such weapon", 3, null, {}]) expect(subset({ weapon })).toBe(false);
    expect([subset({ lable: "jets" }), readTally({ weapon: "shahed", subsets: [7] }).ok, readTally({ weapon: "shahed", subsets: [null] }).ok]).toEqual([false, false, false]);
  });

  it("may be a bundle of two weapons or more, all known, under one name", () => {
    expect(bundle(["kh-101", "kalibr"])).toBe(true);
    for (const ids of [["kh-101"], [], "kh-101", ["kh-101", "no such weapon"], ["no such weapon", "kh-101"], undefined]) expect(bundle(ids)).toBe(false);
    for (const label of ["", 5, null]) expect(bundle(["kh-101", "kalibr"], label)).toBe(false);
  });

  it("may be a thousand, no more", () => {
    const many = (length: number): boolean => readTally({ weapon: "shahed", subsets: Array.from({ length }, () => ({ label: "part" })) }).ok;
    expect([many(1000), many(1001)]).toEqual([true, false]);
  });
});

it("what stands in a report that says nothing of a measure is nothing known of it", () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(99), (won, lost) => {
      const counts: Counts = { launched: won + lost, intercepted: won };
      expect(pool({ tallies: [counts] })).toEqual(pool(counts));
      expect(pool({ tallies: [], stated: counts })).toEqual(pool(counts));
      expect(pool([counts])).toEqual(pool(counts));
    }),
  );
});
