import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSeries, type SeriesOptions } from "../../../src/chronicle/index.js";
import { boundsOf, sumQuantities } from "../../../src/quantity/index.js";
import { nightReport } from "../support.js";

const options: SeriesOptions = { measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "night" };
const nights = [
  nightReport("2025-05-31", "2025-06-01", { launched: 479 }),
  nightReport("2025-06-01", "2025-06-02", { launched: 84 }),
  nightReport("2025-06-03", "2025-06-04", { launched: 0 }),
  nightReport("2025-06-04", "2025-06-05", { shotDown: 40 }),
  nightReport("2025-06-05", "2025-06-06", { launched: "withheld" }),
];

describe("toSeries", () => {
  it("tells a night without a report from a night without an attack", () => {
    const series = toSeries(nights, options);
    expect(series.ok && series.value.cells.map(({ key, state, quantity }) => [key, state, quantity])).toEqual([
      ["2025-05-31", "counted", 479],
      ["2025-06-01", "counted", 84],
      ["2025-06-02", "not_covered", undefined],
      ["2025-06-03", "zero", 0],
      ["2025-06-04", "unknown", undefined],
      ["2025-06-05", "withheld", undefined],
    ]);
  });

  it("puts a night on another day under another rule", () => {
    const keys = (rule: SeriesOptions["rule"]): string | undefined => {
      const series = toSeries(nights.slice(0, 1), { ...options, rule, step: "day" });
      return series.ok ? series.value.cells[0]?.key : undefined;
    };
    expect([keys("start"), keys("end"), keys("night_of")]).toEqual(["2025-05-31", "2025-06-01", "2025-05-31"]);
  });

  it("counts overlapping reports of a day once, and a night beside its day tally in full", () => {
    const evening = { ...nightReport("2025-06-01", "2025-06-02", { launched: 30 }), window: { start: "2025-06-01T20:00Z", end: "2025-06-01T23:00Z" } };
    const dayTally = { ...nightReport("2025-06-01", "2025-06-02", { launched: 20 }), window: { start: "2025-06-02T06:00Z", end: "2025-06-02T15:00Z" } };
    const reports = [...nights.slice(1, 2), evening, dayTally];
    const byEnd = toSeries(reports.slice(0, 2), options);
    expect(byEnd.ok && byEnd.value.cells).toMatchObject([{ key: "2025-06-01", quantity: 84, reports: [0, 1] }]);
    const both = toSeries([reports[0] ?? dayTally, dayTally], { ...options, rule: "end", step: "day" });
    expect(both.ok && both.value.cells).toMatchObject([{ key: "2025-06-02", quantity: 104 }]);
  });

  it("leaves the attacks of daylight out of the nights", () => {
    const dayTally = { ...nightReport("2025-06-01", "2025-06-02", { launched: 20 }), window: { start: "2025-06-02T06:00+03:00", end: "2025-06-02T18:00+03:00" } };
    const series = toSeries([...nights.slice(1, 2), dayTally], options);
    expect(series.ok && series.value.cells).toMatchObject([{ key: "2025-06-01", quantity: 84 }]);
  });

  it("lists a report whose night a date alone does not tell", () => {
    const dated = { ...nightReport("2025-06-01", "2025-06-02", { launched: 9 }), window: { start: "2025-06-02T00:00+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "day", endPrecision: "day" } } as const;
    const series = toSeries([...nights, dated], options);
    expect(series.ok && series.value.unplaced).toEqual([5]);
  });

  it("lets a report whose night is open raise the ceilings of the nights that may hold it", () => {
    const dated = { ...nightReport("2025-06-01", "2025-06-02", { launched: 9 }), window: { start: "2025-06-02T00:00+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "day", endPrecision: "day" } } as const;
    const series = toSeries([...nights, dated], options);
    expect(series.ok && series.value.cells.slice(0, 3).map(({ state, quantity, inferred, possible }) => [state, quantity, inferred, possible])).toEqual([
      ["counted", 479, undefined, []],
      ["counted", { min: 84, max: 93 }, undefined, [5]],
      ["unknown", undefined, { min: 0, max: 9 }, [5]],
    ]);
    const month = toSeries([...nights.slice(0, 2), dated], { ...options, step: "month" });
    expect(month.ok && month.value.unplaced).toEqual([]);
  });

  it("does not take a missing night of a month for nought: null is not 0", () => {
    const by = (gaps?: "nothing"): unknown => {
      const series = toSeries(nights, { ...options, step: "month", ...(gaps && { gaps }) });
      return series.ok ? series.value.cells.map(({ key, quantity, uncovered }) => [key, quantity, uncovered]) : series.issues;
    };
    expect(by()).toEqual([["2025-05-01", 479, 0], ["2025-06-01", { min: 124 }, 1]]);
    const counted = toSeries(nights.slice(0, 3), { ...options, step: "month", gaps: "nothing" });
    expect(counted.ok && counted.value.cells[1]).toMatchObject({ quantity: 84, uncovered: 1 });
    expect(counted.ok && counted.value.gaps).toBe("nothing");
  });

  it("says what other figures allow where the figure asked for is not given", () => {
    const series = toSeries(nights, options);
    expect(series.ok && series.value.cells[4]).toMatchObject({ state: "unknown", inferred: { min: 40 } });
  });

  it("warns of a night whose reports contradict one another, and names them as the caller knows them", () => {
    const revised = nightReport("2025-06-01", "2025-06-02", { launched: 90 });
    const series = toSeries([...nights, revised], options);
    expect(series).toMatchObject({ ok: true, issues: [{ code: "contradictory_reports", severity: "warning", path: ["cells", 1, 1] }] });
    expect(series.issues[0].message).toContain("reports[5]");
    expect(series.ok && series.value.cells[1]?.quantity).toEqual({ min: 90 });
  });

  it("does not shift 2 June to 1 June by the machine's time zone", () => {
    const noon = { ...nightReport("2025-06-01", "2025-06-02", { launched: 1 }), window: { start: "2025-06-02T00:30+03:00", end: "2025-06-02T01:30+03:00" } };
    const series = toSeries([noon], { ...options, rule: "start", step: "day" });
    expect(series.ok && series.value.cells[0]?.key).toBe("2025-06-02");
  });

  it("needs a dated night, or the days to look at", () => {
    const daylight = { ...nightReport("2025-06-01", "2025-06-02", { launched: 20 }), window: { start: "2025-06-02T08:00+03:00", end: "2025-06-02T18:00+03:00" } };
    expect(toSeries([daylight], options)).toMatchObject({ ok: false, issues: [{ code: "no_reports" }] });
    expect(toSeries([daylight], { ...options, from: "2025-06-01", to: "2025-06-02" })).toMatchObject({ ok: true, value: { daytime: [0], cells: [{ state: "not_covered" }, { state: "not_covered" }] } });
  });

  it("loses no other night of a month to two reports of one night that contradict each other", () => {
    const month = Array.from({ length: 20 }, (_, i) => {
      const date = (day: number): string => `2025-06-${String(day).padStart(2, "0")}`;
      return nightReport(date(i + 1), date(i + 2), { launched: 100 });
    });
    const again = { ...nightReport("2025-06-16", "2025-06-17", {}), tallies: [{ weapon: "shahed" as const, launched: 2 }] };
    const series = toSeries([...month, again], { ...options, rule: "start", step: "month", gaps: "nothing" });
    expect(series.ok && series.value.cells[0]?.quantity).toEqual({ min: 2000 });
    expect(series.issues).toMatchObject([{ code: "contradictory_reports", severity: "warning" }]);
  });

  it("takes the sum of a week for no single day's figure", () => {
    const week = { ...nightReport("2025-06-01", "2025-06-02", { launched: 700 }), window: { start: "2025-06-01T00:00+03:00", end: "2025-06-08T00:00+03:00", startPrecision: "day", endPrecision: "day" } } as const;
    for (const rule of ["start", "end", "night_of"] as const) {
      const series = toSeries([nights[1] ?? week, week], { ...options, rule, step: "day", from: "2025-06-01", to: "2025-06-03" });
      expect(series.ok && series.value.unplaced).toEqual([1]);
      const figures = series.ok ? series.value.cells.map(({ quantity, inferred }) => quantity ?? inferred) : [];
      expect(figures.filter((figure) => JSON.stringify(figure) === JSON.stringify({ min: 84, max: 784 }))).toHaveLength(1);
      expect(figures.filter((figure) => JSON.stringify(figure) === JSON.stringify({ min: 0, max: 700 }))).toHaveLength(2);
    }
    const month = toSeries([week], { ...options, rule: "start", step: "month" });
    expect(month.ok && month.value).toMatchObject({ unplaced: [], cells: [{ key: "2025-06-01", state: "counted", quantity: 700, uncovered: 0 }] });
  });

  it("has no figure of a region where only the whole country is told, just a ceiling", () => {
    const series = toSeries(nights.slice(1, 2), { ...options, scope: ["UA-30"] });
    expect(series.ok && series.value.cells).toMatchObject([{ state: "unknown", inferred: { min: 0, max: 84 } }]);
  });

  it("says that weapons which a report does not name were none only where it counts everything", () => {
    const by = (coverage?: "declared" | "assumed"): unknown => {
      const series = toSeries(nights.slice(0, 2).map((report, at) => (at === 0 ? report : { ...report, coverage: "complete" as const })), { ...options, weapon: "kalibr", ...(coverage && { coverage }) });
      return series.ok && [series.value.coverage, ...series.value.cells.map(({ state }) => state)];
    };
    expect(by()).toEqual(["assumed", "zero", "zero"]);
    expect(by("declared")).toEqual(["declared", "unknown", "zero"]);
    const open = toSeries(nights.slice(0, 1), { ...options, coverage: "declared" });
    expect(open.ok && open.value.cells[0]?.quantity).toEqual({ min: 479 });
  });

  it("stands figures near 2 to the 53rd, looser and never wrong", () => {
    const huge = Number.MAX_SAFE_INTEGER;
    const report = { ...nightReport("2025-06-01", "2025-06-02", {}), tallies: [{ weapon: "shahed", launched: huge }, { weapon: "kalibr", launched: huge }] } as const;
    const series = toSeries([report, nightReport("2025-06-02", "2025-06-03", { launched: huge })], { ...options, step: "month", gaps: "nothing" });
    const quantity = series.ok ? series.value.cells[0]?.quantity : undefined;
    expect(quantity !== undefined && boundsOf(quantity)).toMatchObject({ max: undefined });
    expect(quantity !== undefined && boundsOf(quantity).min).toBeGreaterThan(1e12);
  });

  it("refuses a period that ends before it begins", () => {
    expect(toSeries(nights, { ...options, from: "2025-06-05", to: "2025-06-01" })).toMatchObject({ ok: false, issues: [{ code: "period_reversed" }] });
  });

  it("refuses to mix sources and to span more than a century", () => {
    expect(toSeries([...nights, { ...nightReport("2025-06-01", "2025-06-02", {}), source: { name: "Governor" } }], options)).toMatchObject({ ok: false, issues: [{ code: "mixed_sources" }] });
    expect(toSeries(nights, { ...options, from: "1000-01-01" })).toMatchObject({ ok: false, issues: [{ code: "period_too_long" }] });
    expect(toSeries([], options)).toMatchObject({ ok: false, issues: [{ code: "no_reports" }] });
  });

  it("adds up to the same over nights, weeks and months when every night is reported once", () => {
    const reports = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 60 }).map((counts) =>
      counts.map((launched, day) => {
        const date = (offset: number): string => new Date(Date.UTC(2025, 3, 1 + day + offset)).toISOString().slice(0, 10);
        return nightReport(date(0), date(1), { launched });
      }),
    );
    fc.assert(
      fc.property(reports, (list) => {
        const sums = (["night", "iso_week", "month"] as const).map((step) => {
          const series = toSeries(list, { ...options, step });
          return series.ok ? sumQuantities(series.value.cells.map(({ quantity }) => quantity ?? 0)) : undefined;
        });
        const truth = list.reduce((sum, report) => sum + Number(report.tallies[0]?.launched), 0);
        expect(sums).toEqual([truth, truth, truth]);
      }),
      { numRuns: 50 },
    );
  });
});
