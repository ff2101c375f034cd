import { describe, expect, expectTypeOf, it } from "vitest";
import { claimSchema } from "../../src/claim/index.js";
import { interceptionRate, readTally } from "../../src/interception/index.js";
import { Quantity } from "../../src/quantity/index.js";
import { Source } from "../../src/source/index.js";
import { readStrikeEvent, readStrikeReport, type StrikeReport } from "../../src/strike/index.js";
import { readTalksProcess, readTalksRound } from "../../src/talks/index.js";
import { aClaim, aSource, aStrikeEvent, aStrikeReport, aTalksProcess, aTalksRound, aTally, aTimeWindow } from "../../src/testing/index.js";
import { readTimeWindow } from "../../src/time/index.js";

describe("what a builder makes", () => {
  it("is valid as it stands, without a warning", () => {
    expect(Source.safeParse(aSource()).success).toBe(true);
    expect(claimSchema(Quantity).safeParse(aClaim(41)).success).toBe(true);
    for (const outcome of [readTimeWindow(aTimeWindow()), readTally(aTally()), readStrikeReport(aStrikeReport()), readStrikeEvent(aStrikeEvent()), readTalksRound(aTalksRound()), readTalksProcess(aTalksProcess())]) {
      expect(outcome.issues).toEqual([]);
    }
  });

  it("is made anew each time", () => {
    expect(aStrikeReport()).toEqual(aStrikeReport());
    expect(aStrikeReport()).not.toBe(aStrikeReport());
    expect(aStrikeReport().tallies).not.toBe(aStrikeReport().tallies);
  });

  it("has what the test overrides, and takes no other keys", () => {
    expect(aStrikeReport({ hitLocations: 12 }).hitLocations).toBe(12);
    expect(aClaim("no sign of a pause", { status: "reported" })).toMatchObject({ value: "no sign of a pause", status: "reported" });
    // @ts-expect-error -- it is "hitLocations"
    expect(aStrikeReport({ hitlocations: 12 })).toBeDefined();
    // @ts-expect-error -- a required key cannot be taken away
    expect(aStrikeReport({ source: undefined }).source).toBeUndefined();
    expectTypeOf(aStrikeReport).returns.toEqualTypeOf<StrikeReport>();
  });
});

describe("a tally for a test", () => {
  it("keeps its default counts where only the weapon is another", () => {
    expect(aTally({ weapon: "kalibr" })).toEqual({ weapon: "kalibr", launched: 80, shotDown: 15, suppressed: 37 });
  });

  it("has only the counts that the test gives, so that no default contradicts them", () => {
    expect(aTally({ launched: 3 })).toEqual({ weapon: "shahed", launched: 3 });
    expect(readTally(aTally({ shotDown: 400 })).issues).toEqual([]);
    expect(interceptionRate(aTally({ launched: 4, shotDown: 3, suppressed: 0 })).ok).toBe(true);
  });
});

describe("an event for a test", () => {
  it("has its report on its own window", () => {
    const window = aTimeWindow({ start: "2025-07-01T21:00+03:00", end: "2025-07-02T06:00+03:00" });
    expect(readStrikeEvent(aStrikeEvent({ window })).issues).toEqual([]);
    expect(aStrikeEvent({ window, reports: [] }).reports).toEqual([]);
  });
});
