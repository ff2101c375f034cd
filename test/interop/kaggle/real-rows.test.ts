import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, expect, it } from "vitest";
import * as z from "zod";
import type { TracedReading } from "../../../src/core/index.js";
import { interceptionRate, type Measure, type Tally } from "../../../src/interception/index.js";
import { readKaggleRows, type KaggleIssueCode } from "../../../src/interop/kaggle/index.js";
import { membersOf } from "../../../src/munition/index.js";
import { isAbsent } from "../../../src/quantity/index.js";
import { readStrikeEvent, StrikeEvent, strikeEventId, type StrikeReport } from "../../../src/strike/index.js";
import { describeWithShared, sharedFolder } from "../../support/corpora.js";

type Row = Readonly<Record<string, string>>;

const AIR_FORCE = "Ukrainian Air Force";

describeWithShared("the 3,770 rows of the real dataset", () => {
  let rows: readonly Row[] = [];
  let reading: TracedReading<StrikeEvent, KaggleIssueCode> = readKaggleRows([]);
  const raw = (column: string, from: readonly Row[] = rows): number => from.reduce((total, row) => total + Number(row[column] ?? ""), 0);
  const tallies = (): Tally[] => reading.records.flatMap(({ reports }) => reports).flatMap((report) => report.tallies);
  const total = (...measures: Measure[]): number => tallies().reduce((sum, tally) => sum + measures.reduce((part, measure) => part + exact(tally[measure]), 0), 0);
  const exact = (count: Tally[Measure]): number => (isAbsent(count) || typeof count === "object" ? 0 : count);
  const airForce = (): StrikeReport[] => reading.records.flatMap(({ reports }) => reports).filter(({ source }) => source.name === AIR_FORCE);
  const night = (start: string): StrikeReport | undefined => airForce().find(({ window }) => window.start === start);
  /** The reports of a month by window start, with their Shahed tallies only. */
  const shaheds = (month: string): StrikeReport[] =>
    airForce()
      .filter(({ window }) => window.start.startsWith(month))
      .map((report) => ({ ...report, tallies: report.tallies.filter(({ weapon }) => weapon === "shahed") }))
      .filter((report) => report.tallies.length > 0);

  beforeAll(() => {
    const text = readFileSync(`${sharedFolder}corpora/missile_attacks_daily.csv`, "utf8");
    rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
    reading = readKaggleRows(rows);
  });

  it("give every attack an id of its own", () => {
    expect(new Set(reading.records.map(strikeEventId)).size).toBe(reading.records.length);
    expect(new Set(reading.records.map(({ attacker, target, window }) => strikeEventId({ attacker, target, window }))).size).toBeLessThan(reading.records.length);
  });

  it("give these records, rejects and issues", () => {
    const issues: Partial<Record<KaggleIssueCode, number>> = {};
    for (const { code } of reading.issues) issues[code] = (issues[code] ?? 0) + 1;
    expect({ rows: rows.length, records: reading.records.length, rejects: reading.rejects.length, issues }).toEqual({
      rows: 3770,
      records: 2063,
      rejects: 0,
      issues: {
        unknown_place: 169,
        window_widened: 174,
        details_exceed_total: 18,
        not_reach_goal_after_break: 2,
        unknown_source: 2,
        contradictory_tally: 1,
        definition_break: 1,
      },
    });
  });

  it("are each in exactly one record", () => {
    expect(reading.inputsOf.flat().sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
  });

  it("keep their sums: launched, destroyed, not_reach_goal, still_attacking", () => {
    expect(total("launched")).toBe(raw("launched"));
    expect(total("shotDown", "intercepted")).toBe(raw("destroyed"));
    expect(total("suppressed", "failed")).toBe(raw("not_reach_goal"));
    expect(total("stillAirborne")).toBe(raw("still_attacking"));
    expect([raw("launched"), raw("destroyed"), raw("not_reach_goal"), raw("still_attacking")]).toEqual([118_578, 90_084, 13_064, 694]);
  });

  it("leave unknown the 3 launched and 6 destroyed that are empty, of which none is zero", () => {
    expect(tallies().filter(({ launched }) => launched === undefined)).toHaveLength(3);
    expect(tallies().filter(({ shotDown, intercepted }) => shotDown === undefined && intercepted === undefined)).toHaveLength(6);
  });

  it("lose no window to mixed dates (trap: silent loss of 60 % of rows)", () => {
    const dateOnly = rows.filter((row) => !row["time_start"]?.trim().includes(" ")).length;
    expect(dateOnly).toBe(2233);
    const byDay = reading.records.flatMap(({ window }, index) => (window.startPrecision === "day" ? (reading.inputsOf[index] ?? []) : []));
    expect(byDay).toHaveLength(dateOnly);
  });

  it("tell the golden nights as they were", () => {
    expect(night("2025-06-01T21:30+03:00")).toMatchObject({
      window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
      tallies: [
        { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 },
        { weapon: "iskander-m-kn-23", launched: 3, shotDown: 0 },
        { weapon: "iskander-k", launched: 1, shotDown: 0 },
      ],
      hitLocations: 12,
    });
    expect(interceptionRate(night("2025-06-01T21:30+03:00") ?? {})).toMatchObject({ value: { counted: 52, outOf: 84 } });
    expect(interceptionRate(night("2025-06-01T21:30+03:00") ?? {}, { numerator: "shotDown" })).toMatchObject({ value: { counted: 15, outOf: 84 } });
    expect(interceptionRate(night("2025-05-31T19:30+03:00") ?? {})).toMatchObject({ value: { counted: 385, outOf: 479 } });
    expect(night("2025-05-31T19:30+03:00")).toMatchObject({ window: { end: "2025-06-01T13:30+03:00" }, hitLocations: 18 });
  });

  it("keep the contradiction of 27 December 2024: 16 launched, 15 shot down, 11 suppressed", () => {
    expect(night("2024-12-27T23:00+02:00")?.tallies).toEqual([{ weapon: "shahed", launched: 16, shotDown: 15, suppressed: 11 }]);
    expect(reading.issues.filter(({ code }) => code === "contradictory_tally")).toMatchObject([{ path: [rows.findIndex((row) => row["time_start"] === "2024-12-27 23:00"), "launched"], input: "16.0" }]);
  });

  it("compare like for like across the break: Shaheds fall from 88 to 84 % where the column destroyed rises from 57 to 84 %", () => {
    const likeForLike = (month: string): unknown => {
      const rate = interceptionRate(shaheds(month));
      return rate.ok ? [rate.value.min, rate.value.max].map(percent) : rate.issues;
    };
    const naive = (month: string): number => {
      const inMonth = rows.filter((row) => row["time_start"]?.startsWith(month) && row["model"] === "Shahed-136/131" && /^(?:https:\/\/t\.me\/)?kpszsu\//u.test(row["source"] ?? ""));
      return percent(raw("destroyed", inMonth) / raw("launched", inMonth));
    };
    expect([likeForLike("2025-07"), likeForLike("2025-08")]).toEqual([[88.4, 88.4], [83.6, 83.6]]);
    expect([naive("2025-07"), naive("2025-08")]).toEqual([56.8, 83.6]);
    expect([shaheds("2025-07").length, shaheds("2025-08").length]).toEqual([30, 31]);
  });

  it("count suppressed UAVs apart to the night before 24 July 2025 and never after", () => {
    const apart = airForce().filter((report) => report.tallies.some(({ weapon, suppressed }) => weapon === "shahed" && suppressed !== undefined));
    const combined = airForce().filter((report) => report.tallies.some(({ intercepted }) => intercepted !== undefined));
    expect(apart.map(({ window }) => window.end).sort().at(-1)).toBe("2025-07-23T09:00+03:00");
    expect(combined.map(({ window }) => window.start).sort()[0]).toBe("2025-07-23T22:40+03:00");
    expect(tallies().filter(({ shotDown, intercepted }) => shotDown !== undefined && intercepted !== undefined)).toEqual([]);
  });

  it("make events that read back, but for those of which the reading warned", () => {
    const flagged = new Set(reading.issues.filter(({ code }) => code === "contradictory_tally" || code === "details_exceed_total").map(({ path }) => path[0]));
    const broken = reading.records.filter((record) => !readStrikeEvent(record).ok);
    expect(reading.records.every((record) => StrikeEvent.safeParse(record).success)).toBe(true);
    expect(broken.every((record) => reading.inputsOf[reading.records.indexOf(record)]?.some((index) => flagged.has(index)))).toBe(true);
    expect(broken).toHaveLength(7);
  });

  it("stand behind every night of the example's data", () => {
    const data: unknown = JSON.parse(readFileSync(new URL("../../../examples/data/istanbul-2025.json", import.meta.url), "utf8"));
    const events = z.object({ events: z.array(StrikeEvent) }).parse(data).events;
    const nights = events.flatMap(({ reports }) => reports).filter(({ source }) => source.name === AIR_FORCE);
    const figures = ({ window, tallies: all, hitLocations, debrisLocations }: StrikeReport): unknown => [
      window,
      hitLocations,
      debrisLocations,
      all.map(({ weapon, ...counts }) => [membersOf(weapon), counts]),
    ];
    const known = new Set(airForce().map((report) => JSON.stringify(figures(report))));
    expect(nights.length).toBeGreaterThanOrEqual(60);
    expect(nights.filter((report) => !known.has(JSON.stringify(figures(report))))).toEqual([]);
  });

  it("are the same when they come through JSON and typed numbers", () => {
    const typed = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === "" ? null : /^\d+\.0$/u.test(cell) ? Number(cell) : cell])));
    expect(readKaggleRows(typed).records).toEqual(reading.records);
  });
});

function percent(rate: number): number {
  return Math.round(rate * 1000) / 10;
}
