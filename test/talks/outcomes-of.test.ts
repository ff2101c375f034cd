import { describe, expect, it } from "vitest";
import { agreedOutcomes, negativeOutcomes, onlyOutcome, outcomesOf } from "../../src/talks/index.js";
import { aRound, claimed, meeting, promise } from "./support.js";

describe("the previous meeting in Istanbul led only to a prisoner swap", () => {
  const first = meeting("istanbul-2025-05-16");

  it("is typed data: one agreed outcome, of 1,000 for 1,000, claimed by both sides", () => {
    const only = onlyOutcome(first);
    expect(only).toMatchObject({ topic: "prisoner_exchange", result: "agreed", commitment: "istanbul-2025-05-16/prisoners" });
    expect(only?.claims.map(({ source }) => source.side)).toEqual(["UA", "RU"]);
    expect(only?.claims[0]?.value.terms).toMatchObject([{ kind: "exchange", of: "prisoners", quantity: 1000, basis: "per_side" }]);
  });

  it("and a negative claim with its claimant: no broader agreement", () => {
    expect(negativeOutcomes(first)).toMatchObject([{ value: { topic: "broader_agreement", result: "not_reached" }, source: { name: expect.stringContaining("2 June 2025") as string }, status: "reported" }]);
  });

  it("although terms in writing were agreed too, which is procedure", () => {
    expect(agreedOutcomes(first, { procedure: true }).map(({ topic }) => topic)).toEqual(["prisoner_exchange", "written_terms"]);
  });
});

describe("outcomesOf", () => {
  const second = meeting("istanbul-2025-06-02");

  it("asks by topic, by result and by claimant", () => {
    expect(outcomesOf(second, { topic: "remains" }).map(({ source }) => source.side)).toEqual(["UA", "RU"]);
    expect(outcomesOf(second, { topic: "remains", claimant: "RU" })).toMatchObject([{ value: { terms: [{ to: "UA", formula: "unilateral" }] } }]);
    expect(outcomesOf(second, { result: "raised" }).map(({ value }) => value.topic)).toEqual(["children", "children", "children"]);
  });

  it("knows of no single outcome where there were two", () => {
    expect(agreedOutcomes(second).map(({ topic, claims }) => [topic, claims.length])).toEqual([["prisoner_exchange", 4], ["remains", 2]]);
    expect(onlyOutcome(second)).toBeUndefined();
  });

  it("keeps two promises on one topic apart and does not count what is denied", () => {
    const [a, b] = [promise("UA", {}, {}), promise("UA", {}, {}, { commitment: "d" })];
    expect(agreedOutcomes(aRound({ outcomes: [a, b] }))).toHaveLength(2);
    expect(onlyOutcome(aRound({ outcomes: [a, { ...b, status: "denied" }] }))?.commitment).toBe("c");
  });

  it("has nothing to say of a meeting without outcomes", () => {
    expect([outcomesOf(aRound()), agreedOutcomes(aRound()), onlyOutcome(aRound()), negativeOutcomes(aRound())]).toEqual([[], [], undefined, []]);
  });

  it("counts what did not move as a negative outcome", () => {
    expect(negativeOutcomes(meeting("geneva-2026-02")).map(({ value }) => value)).toEqual([{ topic: "political_issues", result: "no_progress" }]);
    expect(negativeOutcomes(aRound({ outcomes: [claimed({ topic: "ceasefire", result: "progress" }, "UA")] }))).toEqual([]);
  });
});
