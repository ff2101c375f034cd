import { describe, expect, it } from "vitest";
import { nextRound, numberedRounds, previousRound, roundNumber } from "../../src/talks/index.js";
import { aProcess, aRound, day, process } from "./support.js";

describe("the rounds of Istanbul 2025", () => {
  const istanbul = process("istanbul-2025");

  it("are three: neither the implementation nor the exchange beside them is a round", () => {
    expect(numberedRounds(istanbul).map(({ id }) => id)).toEqual(["istanbul-2025-05-16", "istanbul-2025-06-02", "istanbul-2025-07-23"]);
    expect(istanbul.rounds).toHaveLength(5);
    expect(roundNumber(istanbul, "istanbul-2025-06-02")).toBe(2);
    expect(roundNumber(istanbul, "istanbul-2-implementation")).toBeUndefined();
  });

  it("follow one another", () => {
    expect(previousRound(istanbul, "istanbul-2025-06-02")?.id).toBe("istanbul-2025-05-16");
    expect(nextRound(istanbul, "istanbul-2025-06-02")?.id).toBe("istanbul-2025-07-23");
    expect([previousRound(istanbul, "istanbul-2025-05-16"), nextRound(istanbul, "istanbul-2025-07-23")]).toEqual([undefined, undefined]);
  });

  it("stand before and after meetings of other kinds too", () => {
    expect(previousRound(istanbul, "istanbul-2-implementation")?.id).toBe("istanbul-2025-06-02");
    expect(nextRound(istanbul, "istanbul-2-implementation")?.id).toBe("istanbul-2025-07-23");
  });

  it("do not know a meeting of another process", () => {
    expect([roundNumber(istanbul, "geneva-2026-02"), previousRound(istanbul, "geneva-2026-02"), nextRound(istanbul, "geneva-2026-02")]).toEqual([undefined, undefined, undefined]);
  });
});

describe("roundNumber", () => {
  it("counts rounds without an ordinal by their place, leaving out what was called off", () => {
    const rounds = ["2025-05-16", "2025-06-02", "2025-07-23"].map((date) => aRound({ id: date, window: day(date) }));
    const counted = aProcess(rounds.map((round) => (round.id === "2025-06-02" ? { ...round, status: "cancelled" as const } : round)));
    expect(rounds.map(({ id }) => roundNumber(counted, id))).toEqual([1, undefined, 2]);
    expect(roundNumber(aProcess(rounds.map((round, index) => ({ ...round, ordinal: index + 4 }))), "2025-07-23")).toBe(6);
  });
});
