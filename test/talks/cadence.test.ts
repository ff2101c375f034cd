import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadence, headContinuity, processAsOf, roundAsOf, venueContinuity, readTalksProcess } from "../../src/talks/index.js";
import { aProcess, aRound, claimed, day, meeting, process, processes, promise } from "./support.js";

const TOLD = { name: "Reuters", kind: "agency" } as const;

describe("the cadence of Istanbul 2025", () => {
  const rhythm = cadence(process("istanbul-2025"), "2025-10-01T00:00Z");

  it("has 17 days from the first round to the second by their dates, in bounds, since the hours are not known", () => {
    const [, second] = rhythm.rounds;
    expect(second?.sincePreviousStart).toEqual({ min: 16 * 1440 + 1, max: 18 * 1440 - 1 });
    expect(second?.venue).toBe("same_city");
  });

  it("measures the third round to the minute: 39 minutes at the venue of the second", () => {
    expect(rhythm.rounds[2]).toMatchObject({ round: "istanbul-2025-07-23", number: 3, length: { min: 39, max: 39 }, venue: "same_venue" });
  });

  it("finds the same heads three times", () => {
    expect(rhythm.headChanges).toEqual({ UA: 0, RU: 0 });
  });

  it("tells who was absent from the second round", () => {
    expect(rhythm.rounds[1]?.absentees.map(({ person, party }) => person ?? party)).toEqual(["US", "Vladimir Putin", "Volodymyr Zelensky"]);
  });

  it("knows that the second round was planned for 13:00", () => {
    expect(rhythm.rounds[1]?.plans).toMatchObject([{ planned: { start: "2025-06-02T13:00+03:00" }, lateBy: { min: -780, max: 659 } }]);
  });

  it("counts from the end of the last round to the moment asked about, which is passed in", () => {
    expect(rhythm.sinceLast).toMatchObject({ round: "istanbul-2025-07-23", minutes: { min: 99_704, max: 99_704 } });
    expect(cadence(process("istanbul-2025"), "2025-07-23T20:50+03:00")).toMatchObject({ sinceLast: { round: "istanbul-2025-07-23", minutes: { min: 0, max: 0 } } });
  });
});

describe("the cadence of the trilateral rounds", () => {
  const trilateral = process("trilateral-2026");

  it("shows the change of Russia's head in Geneva and the second round three days behind its first plan", () => {
    const { rounds, headChanges } = cadence(trilateral, "2026-03-01T00:00Z");
    expect(headChanges).toEqual({ UA: 0, RU: 1, US: 0 });
    expect(rounds[2]?.heads).toContainEqual({ party: "RU", before: ["Igor Kostyukov"], after: ["Vladimir Medinsky"], changed: true });
    expect(rounds[1]?.plans[0]?.lateBy).toEqual({ min: 2 * 1440 + 1, max: 4 * 1440 - 1 });
  });

  it("counts down to a round that is set, and lists what was not held", () => {
    const history = [{ status: "scheduled" as const, at: "2026-02-20T12:00Z", source: TOLD, window: day("2026-03-05") }, { status: "postponed" as const, at: "2026-03-03T12:00Z", source: TOLD }];
    const planned = aRound({ id: "r4", status: "postponed", window: day("2026-03-05"), history });
    const known = aProcess([planned]);
    expect(readTalksProcess(known).ok).toBe(true);
    expect(cadence(known, "2026-03-01T21:00Z")).toMatchObject({ rounds: [], untilNext: { round: "r4", minutes: { min: 3 * 1440, max: 4 * 1440 - 1 } }, notHeld: [] });
    expect(cadence(known, "2026-03-04T00:00Z")).toMatchObject({ notHeld: ["r4"] });
    expect(cadence(known, "2026-03-04T00:00Z")).not.toHaveProperty("untilNext");
  });
});

describe("continuity", () => {
  it.each([
    [{ name: "Çırağan Palace", city: "Istanbul", country: "TR" }, { name: "Çırağan Palace", city: "Istanbul", country: "TR" }, "same_venue"],
    [{ name: "Dolmabahçe Palace", city: "Istanbul" }, { name: "Çırağan Palace", city: "Istanbul" }, "same_city"],
    [{ city: "Istanbul", country: "TR" }, { city: "Antalya", country: "TR" }, "same_country"],
    [{ city: "Geneva", country: "CH" }, { city: "Abu Dhabi", country: "AE" }, "elsewhere"],
    [{ name: "InterContinental", city: "Geneva", country: "CH" }, { name: "InterContinental", city: "Abu Dhabi", country: "AE" }, "elsewhere"],
    [{ city: "Geneva" }, { country: "CH" }, "unknown"],
    [undefined, { country: "CH" }, "unknown"],
  ])("of %j and %j is %s", (before, after, expected) => {
    expect(venueContinuity(before, after)).toBe(expected);
  });

  it("of heads leaves out parties whose head is not named at both", () => {
    const [a, b] = [aRound({ delegations: [{ party: "UA", head: { name: "A" } }, { party: "RU" }] }), aRound({ delegations: [{ party: "UA", head: { name: "A" }, coHeads: [{ name: "B" }] }, { party: "RU", head: { name: "C" } }] })];
    expect(headContinuity(a, b)).toEqual([{ party: "UA", before: ["A"], after: ["A", "B"], changed: true }]);
  });
});

describe("what was known of a process at a moment", () => {
  it("is nothing of a meeting before it was announced or had begun", () => {
    expect(processAsOf(process("istanbul-2025"), "2025-06-01T12:00Z").rounds.map(({ id }) => id)).toEqual(["istanbul-2025-05-16"]);
  });

  it("is the status of the last step by then, and the time then set", () => {
    const [planned, actual] = [day("2026-02-01"), day("2026-02-04")];
    const round = aRound({
      status: "concluded",
      window: actual,
      history: [
        { status: "scheduled", at: "2026-01-25T12:00Z", source: TOLD, window: planned },
        { status: "postponed", at: "2026-01-31T12:00Z", source: TOLD },
        { status: "scheduled", at: "2026-02-01T12:00Z", source: TOLD, window: actual },
        { status: "under_way", at: "2026-02-04T06:00Z", source: TOLD },
        { status: "concluded", at: "2026-02-04T18:00Z", source: TOLD },
      ],
    });
    const then = (at: string): unknown[] => [roundAsOf(round, at)?.status, roundAsOf(round, at)?.window.start];
    expect(roundAsOf(round, "2026-01-20T00:00Z")).toBeUndefined();
    expect(then("2026-01-26T00:00Z")).toEqual(["scheduled", planned.start]);
    expect(then("2026-01-31T13:00Z")).toEqual(["postponed", planned.start]);
    expect(then("2026-02-02T00:00Z")).toEqual(["scheduled", actual.start]);
    expect(roundAsOf(round, "2026-02-04T07:00Z")).toMatchObject({ status: "under_way", window: { start: actual.start, end: "2026-02-04T07:00Z" } });
    expect(roundAsOf(round, "2026-03-01T00:00Z")).toEqual(round);
  });

  it("is a plan from when it was set, where no history tells of it", () => {
    const plans = [{ window: day("2026-02-01") }, { window: day("2026-02-04"), setAt: "2026-02-01T12:00Z" }];
    const held = aRound({ window: { start: "2026-02-04T10:00+04:00", end: "2026-02-05T16:00+04:00" }, timing: { plans } });
    expect(roundAsOf(held, "2026-02-01T11:00Z")).toBeUndefined();
    expect(roundAsOf(held, "2026-02-01T13:00Z")).toMatchObject({ status: "scheduled", window: day("2026-02-04"), timing: { plans } });
    expect(roundAsOf(held, "2026-02-06T13:00Z")).toEqual(held);
    const ahead = aRound({ status: "scheduled", window: day("2026-02-04"), timing: { plans } });
    expect(cadence(aProcess([ahead]), "2026-02-02T00:00+03:00").untilNext).toMatchObject({ round: "r3", minutes: { min: 2880 } });
  });

  it("does not tell the time at which a meeting was held before it was held", () => {
    const history = [{ status: "announced" as const, at: "2026-01-25T12:00Z", source: TOLD }, { status: "concluded" as const, at: "2026-02-05T12:00Z", source: TOLD }];
    const plans = [{ window: day("2026-02-01"), setAt: "2026-01-20T00:00Z" }];
    expect(roundAsOf(aRound({ window: day("2026-02-04", "2026-02-05"), history, timing: { plans } }), "2026-01-26T00:00Z")?.window).toEqual(day("2026-02-01"));
  });

  it("is over once its history says so, on a day that has not ended", () => {
    const history = [{ status: "under_way" as const, at: "2026-02-04T08:00Z", source: TOLD }, { status: "concluded" as const, at: "2026-02-04T12:00Z", source: TOLD }];
    const round = aRound({ window: day("2026-02-04"), history });
    expect(roundAsOf(round, "2026-02-04T14:00Z")).toEqual(round);
    expect(cadence(aProcess([round]), "2026-02-04T14:00Z").sinceLast?.minutes.min).toBe(0);
  });

  it("holds of May nothing that a report of June says, and of the fourth trilateral round what was said by then", () => {
    expect(processAsOf(process("istanbul-2025"), "2025-05-20T12:00Z").rounds[0]?.outcomes?.some(({ source }) => source.name.includes("2 June"))).toBe(false);
    const fourth = (at: string): unknown[] => [processAsOf(process("trilateral-2026"), at).rounds.find(({ id }) => id === "trilateral-4-planned")].map((round) => [round?.status, round?.window.start.slice(0, 10), round?.requests?.length]);
    expect(fourth("2026-02-26T12:00Z")).toEqual([[undefined, undefined, undefined]]);
    expect(fourth("2026-02-27T12:00Z")).toEqual([["announced", "2026-03-01", 0]]);
    expect(fourth("2026-03-06T12:00Z")).toEqual([["scheduled", "2026-03-05", 1]]);
    expect(processAsOf(process("trilateral-2026"), "2026-01-29T12:00Z").rounds.at(-1)).toMatchObject({ id: "abu-dhabi-2026-02", status: "scheduled", window: { start: "2026-02-01T00:00+04:00" } });
  });

  it("holds the claims published by then and no others, however deep they stand", () => {
    const late = { publishedAt: "2025-07-25T12:00Z" };
    const round = aRound({
      outcomes: [promise("UA", {}, {}), promise("RU", late, {})],
      proposals: [claimed({ by: "UA", topic: "ceasefire", state: "submitted", reactions: [claimed({ by: "RU", response: "rejected" }, "RU", late)] }, "UA", { publishedAt: "2025-07-20T12:00Z" })],
      absentees: [{ person: "A", whereabouts: [claimed({ city: "Ankara" }, "TASS", late)] }],
      timing: { durations: [claimed(40, "TASS", late)] },
    });
    const known = roundAsOf(round, "2025-07-24T12:00Z");
    expect(known?.outcomes?.map(({ source }) => source.side)).toEqual(["UA"]);
    expect([known?.proposals?.[0]?.value.reactions, known?.absentees?.[0]?.whereabouts, known?.timing?.durations]).toEqual([[], [], []]);
    expect(roundAsOf(round, "2025-07-26T12:00Z")).toEqual(round);
  });

  it("holds a statement about the future from when it was made, and a handover only once it was done", () => {
    const soon = { publishedAt: "2025-07-24T09:00Z", window: day("2025-08-01") };
    const round = aRound({ statements: [claimed({ kind: "plan", about: "a further round", polarity: "affirmative", tense: "future" }, "UA", soon)], fulfilments: [claimed({ kind: "delivery", of: "prisoners", quantity: 10, basis: "per_side" }, "UA", soon)] });
    const known = (at: string): unknown[] => [roundAsOf(round, at)?.statements?.length, roundAsOf(round, at)?.fulfilments?.length];
    expect([known("2025-07-24T08:00Z"), known("2025-07-24T10:00Z"), known("2025-08-01T10:00Z")]).toEqual([[0, 0], [1, 0], [1, 1]]);
  });

  it("reads without an error at any moment, and grows with time", () => {
    const instant = fc.integer({ min: Date.parse("2022-01-01T00:00Z"), max: Date.parse("2026-12-31T00:00Z") }).map((ms) => new Date(ms).toISOString());
    const known = (one: (typeof processes)[number], at: string): number =>
      processAsOf(one, at).rounds.reduce((sum, round) => sum + 1 + (round.outcomes ?? []).length + (round.proposals ?? []).length + (round.fulfilments ?? []).length, 0);
    fc.assert(
      fc.property(fc.constantFrom(...processes), instant, instant, (one, a, b) => {
        const [early = a, late = b] = [a, b].sort();
        const read = readTalksProcess({ ...processAsOf(one, early), fulfilments: [] });
        expect(read.issues.filter(({ code }) => code !== "unknown_commitment")).toEqual([]);
        expect(known(one, late)).toBeGreaterThanOrEqual(known(one, early));
        expect(processAsOf(processAsOf(one, late), early).rounds.map(({ id }) => id)).toEqual(processAsOf(one, early).rounds.map(({ id }) => id));
      }),
    );
  });

  it("is everything in the end", () => {
    for (const one of processes) expect(processAsOf(one, "2026-12-31T00:00Z")).toEqual(one);
    expect(roundAsOf(meeting("istanbul-2025-06-02"), "2025-06-04T00:00Z")?.outcomes?.map(({ source }) => source.name)).not.toHaveLength(10);
  });
});
