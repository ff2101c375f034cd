import { describe, expect, it } from "vitest";
import { figureOf, situationReport } from "../../../src/chronicle/index.js";
import type { StrikeEvent, StrikeReport } from "../../../src/strike/index.js";

const window = { start: "2025-06-01T20:00+03:00", end: "2025-06-02T08:00+03:00" };
const report = (launched: number, publishedAt?: string): StrikeReport => ({
  source: { name: "Ukrainian Air Force" },
  ...(publishedAt === undefined ? {} : { publishedAt }),
  window,
  tallies: [{ weapon: "shahed", launched }],
});
const event = (...reports: readonly StrikeReport[]): StrikeEvent => ({ attacker: "RU", target: "UA", window, reports });
const told = (events: readonly StrikeEvent[]): unknown =>
  situationReport({ events, at: "2025-06-02T12:00+03:00", zone: "Europe/Kyiv" }).strikes.map(({ accounts }) => accounts.map((account) => figureOf(account, "launched")?.value.count));

describe("situationReport", () => {
  it("tells what was said by its moment, and what bears no date", () => {
    expect(told([event(report(80, "2025-06-02T09:00+03:00"), report(999, "2026-01-01T00:00Z"))])).toEqual([[80]]);
    expect(told([event(report(80))])).toEqual([[80]]);
  });

  it("does not know of a day that is not over, where its report bears no date", () => {
    const day = { start: "2025-06-02T00:00+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "day", endPrecision: "day" } as const;
    const raid = (publishedAt?: string): StrikeEvent => ({ ...event({ ...report(80, publishedAt), window: day }), window: day });
    expect(told([raid()])).toEqual([]);
    expect(told([raid("2025-06-02T11:00+03:00")])).toEqual([[80]]);
  });

  it("does not know of an event whose reports all came later", () => {
    expect(told([event(report(999, "2026-01-01T00:00Z"))])).toEqual([]);
  });

  it("leaves out strikes outside its period", () => {
    expect(situationReport({ events: [event(report(80))], at: "2025-06-20T12:00+03:00", zone: "Europe/Kyiv" }).strikes).toEqual([]);
  });
});
