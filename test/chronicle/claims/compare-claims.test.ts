import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { claimedFigures, compareClaims, reconcile, type ClaimedFigure, type Comparison } from "../../../src/chronicle/index.js";
import type { Claim, ClaimStatus } from "../../../src/claim/index.js";
import { boundsOf, type Count, type Quantity } from "../../../src/quantity/index.js";
import type { Source } from "../../../src/source/index.js";
import type { LossVerb } from "../../../src/strike/index.js";
import type { TimeWindow } from "../../../src/time/index.js";
import { reportOf } from "../support.js";

const sbu: Source = { name: "Security Service of Ukraine (SBU)", side: "UA" };
const officials: Source = { name: "US officials" };
const ofJune: TimeWindow = { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00", startPrecision: "day", endPrecision: "day" };

function claim(value: ClaimedFigure, source: Source, more: { readonly window?: TimeWindow; readonly status?: ClaimStatus } = {}): Claim<ClaimedFigure> {
  return { value, source, status: more.status ?? "claimed", ...(more.window === undefined ? {} : { window: more.window }) };
}

const about = (count: number): Quantity => ({ min: count, max: count, approximate: true });
const planes = (measure: LossVerb, count: Count, source: Source): Claim<ClaimedFigure> => claim({ measure, unit: "objects", object: "warplane", count }, source, { window: ofJune });

describe("the warplane claims of 1 June 2025", () => {
  const hit = planes("hit", 41, sbu);
  const damaged = planes("damaged", { min: 40 }, { name: "Ukrainian officials", side: "UA" });
  const seen = planes("damaged_or_destroyed", 12, { name: "satellite imagery analysts", kind: "analyst" });

  it("do not contradict each other by their numbers, because their verbs differ", () => {
    expect(compareClaims(hit, damaged)).toEqual({ result: "not_comparable", reasons: ["other_measure"] });
    expect(compareClaims(hit, seen)).toEqual({ result: "not_comparable", reasons: ["other_measure"] });
    expect(compareClaims(planes("destroyed", about(10), officials), planes("destroyed", { min: 13 }, sbu))).toEqual({ result: "compatible", reasons: ["soft_bound"] });
  });

  it("leave 41 hit and about 20 hit compatible, because about 20 is hedged", () => {
    expect(compareClaims(hit, planes("hit", about(20), officials))).toEqual({ result: "compatible", reasons: ["soft_bound"] });
    expect(compareClaims(hit, planes("hit", 20, officials))).toEqual({ result: "contradict", reasons: [] });
  });

  it("do not compare one base with all of them", () => {
    const belaya = claim({ measure: "hit", unit: "objects", object: "warplane", count: 5, scope: ["Belaya"] }, officials, { window: ofJune });
    expect(compareClaims(hit, belaya)).toEqual({ result: "not_comparable", reasons: ["other_scope"] });
  });

  it("are all kept, in one group for each verb", () => {
    const claims = [hit, damaged, seen, planes("hit", about(20), officials), planes("destroyed", about(10), officials)];
    const { groups, aside } = reconcile(claims);
    expect(groups.map(({ claims: own, standing }) => [own, standing])).toEqual([[[0, 3], "compatible"], [[1], "single"], [[2], "single"], [[4], "single"]]);
    expect(groups[0]).toMatchObject({ common: 41, pairs: [{ a: 0, b: 3, result: "compatible", reasons: ["soft_bound"] }] });
    expect(aside).toEqual([]);
  });
});

describe("the bodies returned in June 2025", () => {
  const window = { start: "2025-06-06T00:00+03:00", end: "2025-06-17T00:00+03:00", startPrecision: "day", endPrecision: "day" } as const;
  const ukraine = claim({ measure: "returned", unit: "bodies", count: 6057 }, { name: "Coordination Headquarters", side: "UA" }, { window });
  const russia = claim({ measure: "returned", unit: "bodies", count: 6060 }, { name: "Russian delegation", side: "RU" }, { window });

  it("are counted differently by the two sides, and nobody's figure is their mean", () => {
    expect(compareClaims(ukraine, russia)).toEqual({ result: "contradict", reasons: [] });
    const [group] = reconcile([ukraine, russia]).groups;
    expect(group).toMatchObject({ standing: "contradict", voices: [{ side: "UA", claims: [0] }, { side: "RU", claims: [1] }] });
    expect(group).not.toHaveProperty("common");
    expect(JSON.stringify(group)).not.toContain("6058");
  });
});

describe("711 and 718 of 728 drones, by two outlets", () => {
  const window = { start: "2025-07-08T20:00+03:00", end: "2025-07-09T09:30+03:00" };
  const quoted = (count: number, outlet: string, weapon?: "shahed"): Claim<ClaimedFigure> =>
    claim({ measure: "intercepted", unit: "weapons", count, ...(weapon === undefined ? {} : { weapon }) }, { name: "Ukrainian Air Force", side: "UA", via: [outlet] }, { window });

  it("contradict each other as quotes of one source: one of them is misquoted or revised", () => {
    expect(compareClaims(quoted(711, "outlet A", "shahed"), quoted(718, "outlet B", "shahed"))).toEqual({ result: "contradict", reasons: ["same_source"] });
  });

  it("are not comparable once 718 is known to hold missiles too", () => {
    expect(compareClaims(quoted(711, "outlet A", "shahed"), quoted(718, "outlet B"))).toEqual({ result: "not_comparable", reasons: ["other_weapon_group", "same_source"] });
  });

  it("are one voice, not two: a quote of a quote is one source", () => {
    const [group] = reconcile([quoted(711, "outlet A", "shahed"), quoted(711, "outlet B", "shahed")]).groups;
    expect(group).toMatchObject({ standing: "one_voice", voices: [{ source: "Ukrainian Air Force", claims: [0, 1] }], pairs: [{ result: "agree", reasons: ["same_source"] }] });
  });
});

describe("compareClaims", () => {
  const of = (count: Count, more: Partial<ClaimedFigure> = {}, source = officials): Claim<ClaimedFigure> => claim({ measure: "launched", unit: "weapons", count, ...more }, source, { window: ofJune });

  it("names everything that keeps two claims from being compared", () => {
    const other = claim({ measure: "hitLocations", unit: "places", count: "withheld", object: "x", weapon: "kalibr", scope: ["RU-KRS"] }, sbu, { window: ofJune, status: "retracted" });
    expect(compareClaims({ ...of(4), window: { start: "2025-07-01T00:00Z", end: "2025-07-02T00:00Z" } }, other)).toEqual({
      result: "not_comparable",
      reasons: ["other_measure", "other_unit", "other_object", "other_weapon_group", "other_scope", "no_figure", "retracted", "other_window"],
    });
    expectTypeOf(compareClaims).returns.toEqualTypeOf<Comparison>();
  });

  it("takes a bundle for the same whatever the order of its members", () => {
    const bundle = { ids: ["kh-101", "kalibr"], label: "Kh-101/Kalibr" } as const;
    expect(compareClaims(of(4, { weapon: bundle }), of(4, { weapon: { ids: ["kalibr", "kh-101"], label: "Kalibr, Kh-101" } }, sbu)).result).toBe("agree");
  });

  it("takes two claims without a window for claims of windows unknown, which cannot contradict", () => {
    const windowless = (count: Count, source: Source): Claim<ClaimedFigure> => claim({ measure: "launched", unit: "weapons", count }, source);
    expect(compareClaims(windowless(84, sbu), windowless(80, officials))).toEqual({ result: "compatible", reasons: ["window_unknown"] });
    expect(compareClaims(windowless(84, sbu), windowless(84, officials))).toEqual({ result: "compatible", reasons: ["window_unknown"] });
    expect(compareClaims(windowless(84, sbu), of(80))).toEqual({ result: "compatible", reasons: ["window_unknown"] });
  });

  it("lets no contradiction rest on windows that only may be the same", () => {
    const vague = { ...of(84), window: ofJune };
    const night = { ...of(80, {}, sbu), window: { start: "2025-06-01T08:00+03:00", end: "2025-06-01T13:00+03:00" } };
    expect(compareClaims(vague, night)).toEqual({ result: "compatible", reasons: ["window_imprecise"] });
    expect(compareClaims({ ...vague, window: undefined }, night)).toEqual({ result: "compatible", reasons: ["window_unknown"] });
  });

  it("is symmetric, and contradicts exactly where no hard count bears out both", () => {
    const quantity = fc.record({ min: fc.nat({ max: 5 }), spread: fc.option(fc.nat({ max: 3 })), approximate: fc.boolean() }).map(({ min, spread, approximate }): Quantity =>
      spread === 0 && !approximate ? min : { min, ...(spread === null ? {} : { max: min + spread }), ...(approximate ? { approximate: true as const } : {}) },
    );
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [x, y] = [compareClaims(of(a), of(b, {}, sbu)), compareClaims(of(b, {}, sbu), of(a))];
        expect(x).toEqual(y);
        const [p, q] = [boundsOf(a), boundsOf(b)];
        const shared = Math.max(p.min, q.min) <= Math.min(p.max ?? Infinity, q.max ?? Infinity);
        expect(x.result === "contradict").toBe(!shared && !p.approximate && !q.approximate);
        expect(x.result === "agree").toBe(p.min === q.min && p.max === q.max && !p.approximate && !q.approximate);
      }),
    );
  });
});

describe("reconcile", () => {
  it("keeps every claim in exactly one group or aside", () => {
    const any = fc.record({ measure: fc.constantFrom("hit" as const, "destroyed" as const), count: fc.oneof(fc.nat({ max: 3 }), fc.constant("withheld" as const)), source: fc.constantFrom(sbu, officials), window: fc.constantFrom(ofJune, undefined) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (given) => {
        const claims = given.map(({ measure, count, source, window }) => claim({ measure, unit: "objects", count }, source, window === undefined ? {} : { window }));
        const { groups, aside } = reconcile(claims);
        expect([...groups.flatMap((group) => group.claims), ...aside].sort((a, b) => a - b)).toEqual(claims.map((_, index) => index));
        for (const group of groups) expect(group.voices.flatMap((voice) => voice.claims).sort((a, b) => a - b)).toEqual([...group.claims]);
      }),
    );
  });

  it("sets claims aside that were taken back", () => {
    expect(reconcile([claim({ measure: "hit", unit: "objects", count: 4 }, sbu, { status: "retracted" })])).toEqual({ groups: [], aside: [0] });
  });
});

describe("claimedFigures", () => {
  it("makes comparable claims of all that a report counts", () => {
    const report = { ...reportOf(0, 60, { launched: 80, shotDown: 15, suppressed: 37 }), hitLocations: 12, losses: [{ object: "warplane", verb: "hit", count: 41, places: ["Belaya"] }], casualties: [{ measure: "injured", among: "civilians", count: 3 }] } as const;
    const told = claimedFigures(report).map(({ value: { measure, unit, count, weapon, object, scope } }) => [measure, unit, count, weapon, object, scope]);
    expect(told).toContainEqual(["intercepted", "weapons", 52, "uav-unspecified", undefined, undefined]);
    expect(told).toContainEqual(["launched", "weapons", 80, undefined, undefined, undefined]);
    expect(told).toContainEqual(["hitLocations", "places", 12, undefined, undefined, undefined]);
    expect(told).toContainEqual(["hit", "objects", 41, undefined, "warplane", ["Belaya"]]);
    expect(told).toContainEqual(["injured", "people", 3, undefined, "civilians", undefined]);
  });
});
