import { describe, expect, it } from "vitest";
import { statementText } from "../../src/claim/index.js";
import { negativeOutcomes, onlyOutcome, previousRound, processAsOf, roundNumber, venueContinuity } from "../../src/talks/index.js";
import { meeting, process } from "./support.js";

describe("what a report of 2 June 2025 says of the talks is typed data", () => {
  const istanbul = process("istanbul-2025");
  const second = meeting("istanbul-2025-06-02");
  const before = previousRound(istanbul, second.id);

  it("delegations of both sides meet for the second round, at the Çırağan Palace in Istanbul", () => {
    expect(roundNumber(istanbul, second.id)).toBe(2);
    expect(second.delegations?.map(({ party }) => party)).toEqual(["UA", "RU"]);
    expect(second.venue).toEqual({ name: "Çırağan Palace", city: "Istanbul", country: "TR" });
  });

  it("it is the second such meeting in that city within weeks", () => {
    expect([before?.id, venueContinuity(before?.venue, second.venue)]).toEqual(["istanbul-2025-05-16", "same_city"]);
  });

  it("both presidents stayed away", () => {
    expect(second.absentees?.flatMap(({ person }) => person ?? [])).toEqual(["Vladimir Putin", "Volodymyr Zelensky"]);
  });

  it("the previous meeting led only to a swap of 1,000, and to no broader agreement", () => {
    const only = before && onlyOutcome(before);
    expect(only).toMatchObject({ topic: "prisoner_exchange", claims: [{ value: { terms: [{ quantity: 1000 }] } }, {}] });
    expect(before && negativeOutcomes(before).map(({ value, status }) => [value.topic, value.result, status])).toEqual([["broader_agreement", "not_reached", "reported"]]);
  });

  it("expectations are low, and officials of one side miss a formal proposal that they hold necessary", () => {
    expect(second.statements?.map(({ value, source }) => [statementText(value), source.side])).toEqual([
      ["expectations of the round are low", undefined],
      ["there is concern over the lack of a formal proposal from Russia", "UA"],
      ["productive discussions need a formal proposal", "UA"],
    ]);
    expect(second.proposals?.filter(({ value }) => value.state === "absent")).toMatchObject([{ value: { by: "RU", topic: "memorandum" }, source: { side: "UA" } }]);
  });

  it("the other side's leaked proposals are thought unlikely to be accepted", () => {
    expect(second.proposals?.filter(({ value }) => value.state === "leaked")).toMatchObject([{ value: { by: "UA", reactions: [{ value: { by: "RU", response: "accepted", likelihood: "unlikely" }, source: { kind: "observer" } }] }, status: "leaked" }]);
  });

  it("and before the meeting nobody knew that the proposals would be exchanged", () => {
    const then = processAsOf(istanbul, "2025-06-02T13:30+03:00").rounds.find(({ id }) => id === second.id);
    expect(then?.status).toBe("under_way");
    expect(then?.proposals?.map(({ value }) => value.state)).toEqual(["absent", "leaked"]);
  });
});
