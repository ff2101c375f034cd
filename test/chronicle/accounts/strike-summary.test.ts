import { describe, expect, it } from "vitest";
import { figureOf, figuresOf, strikeSummary } from "../../../src/chronicle/index.js";
import type { StrikeEvent, StrikeReport } from "../../../src/strike/index.js";

const window = { start: "2025-06-01T20:00+03:00", end: "2025-06-02T08:00+03:00" };
const report = (tallies: StrikeReport["tallies"], more: Partial<StrikeReport> = {}): StrikeReport => ({ source: { name: "Ukrainian Air Force" }, window, tallies, ...more });
const event = (...reports: readonly StrikeReport[]): StrikeEvent => ({ attacker: "RU", target: "UA", window, reports });

describe("strikeSummary", () => {
  it("tells the last word of a report that was revised, not both", () => {
    const first = report([{ weapon: "shahed", launched: 80, intercepted: 52 }], { id: "a", publishedAt: "2025-06-02T09:00+03:00" });
    const second = report([{ weapon: "shahed", launched: 90, intercepted: 60 }], { id: "b", supersedes: "a", publishedAt: "2025-06-02T11:00+03:00" });
    const { accounts } = strikeSummary(event(first, second));
    expect(accounts.map((account) => figureOf(account, "launched")?.value.count)).toEqual([90]);
  });

  it("keeps two reports of other weapons in the same hours apart, neither within the other", () => {
    const { accounts } = strikeSummary(event(report([{ weapon: "shahed", launched: 80 }]), report([{ weapon: "kalibr", launched: 4 }])));
    expect(accounts.map(({ within }) => within)).toEqual([undefined, undefined]);
  });

  it("names a contradiction once, under the claimant and the window of the figures", () => {
    const { issues } = strikeSummary(event(report([{ weapon: "shahed", launched: 16, shotDown: 15, suppressed: 11 }])));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ source: { name: "Ukrainian Air Force" }, window, value: { code: "contradictory_tally" } });
  });
});

describe("figuresOf", () => {
  const counts = (given: StrikeReport): Record<string, unknown> => Object.fromEntries(figuresOf(given).map(({ value }) => [value.measure, value.count]));

  it("lets the headline tell what a tally leaves open", () => {
    expect(counts(report([{ weapon: "shahed", launched: 80 }, { weapon: "kalibr", shotDown: 1 }], { stated: { launched: 84 } }))).toMatchObject({ launched: 84 });
  });

  it("gives what follows as tightly as it follows: six launched and six shot down are six intercepted", () => {
    expect(counts(report([{ weapon: "shahed", launched: 6, shotDown: 6 }]))).toMatchObject({ launched: 6, shotDown: 6, intercepted: 6 });
  });

  it("keeps a withheld figure withheld and says nothing of what nobody counted", () => {
    expect(counts(report([{ weapon: "shahed", shotDown: "withheld" }]))).toEqual({ shotDown: "withheld" });
  });

  it("adds figures that contradict each other as they stand", () => {
    expect(counts(report([{ weapon: "shahed", launched: 16, shotDown: 15, suppressed: 11 }]))).toMatchObject({ launched: 16, shotDown: 15, suppressed: 11, intercepted: 26 });
  });
});
