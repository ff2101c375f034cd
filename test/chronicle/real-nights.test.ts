import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { checkRecord, findLulls, likeForLike, seriesAccumulator, sensitivity, toSeries, total, type RecordClaim, type Series, type SeriesOptions } from "../../src/chronicle/index.js";
import { interceptionRate, type Counts, type Tally } from "../../src/interception/index.js";
import { readKaggleRows } from "../../src/interop/kaggle/index.js";
import { boundsOf, type Count } from "../../src/quantity/index.js";
import type { DayRule } from "../../src/time/index.js";
import { describeWithShared, sharedFolder } from "../support/corpora.js";

const AIR_FORCE = "Ukrainian Air Force";
const zone = "Europe/Kyiv";

describeWithShared("the nights of the Kaggle rows", () => {
  const rows = Papa.parse<Record<string, string>>(readFileSync(`${sharedFolder}corpora/missile_attacks_daily.csv`, "utf8"), { header: true, skipEmptyLines: true }).data;
  const reports = readKaggleRows(rows).records.flatMap((event) => event.reports);
  const series = (options: Partial<SeriesOptions> & { readonly rule: DayRule }): Series => {
    const made = toSeries(reports, { source: AIR_FORCE, measure: "launched", zone, step: "month", ...options });
    if (!made.ok) throw new Error(made.issues[0].message);
    return made.value;
  };

  it("change their day with the rule: start against end date moves 663 of 1,144 days", () => {
    const byDate = (column: "time_start" | "time_end"): Map<string, number> => {
      const days = new Map<string, number>();
      for (const row of rows) if (row["launched"] !== "") days.set(row[column]?.slice(0, 10) ?? "", (days.get(row[column]?.slice(0, 10) ?? "") ?? 0) + Number(row["launched"]));
      return days;
    };
    const [start, end] = [byDate("time_start"), byDate("time_end")];
    const days = [...new Set([...start.keys(), ...end.keys()])];
    expect([days.length, days.filter((day) => start.get(day) !== end.get(day)).length]).toEqual([1144, 663]);
  });

  it("change with the rule in the same measure when the library tells the days apart", () => {
    const { changes, stable } = sensitivity(
      (rule) => {
        const { empty, addAll, result } = seriesAccumulator({ measure: "launched", source: AIR_FORCE, rule, zone, step: "day" });
        return result(addAll(empty(), reports)).cells.map(({ key, quantity }) => ({ key, least: quantity === undefined ? undefined : boundsOf(quantity).min }));
      },
      ["start", "end"],
    );
    expect(stable).toBe(false);
    const days = new Set(changes.map(({ path }) => path[0])).size;
    expect(days).toBeGreaterThan(600);
    expect(days).toBeLessThan(720);
  });

  it("give a monthly table of launched and intercepted bounds under three rules", () => {
    const rules: readonly DayRule[] = ["start", "end", "night_of"];
    const tables = rules.map((rule) => {
      const [launched, intercepted] = (["launched", "intercepted"] as const).map((measure) => new Map(series({ rule, measure, gaps: "nothing" }).cells.map((cell) => [cell.key, cell])));
      return [...(launched ?? [])].map(([key, cell]) => ({ key, launched: cell.quantity, intercepted: intercepted?.get(key)?.quantity ?? intercepted?.get(key)?.inferred }));
    });
    for (const table of tables) {
      expect(table.length).toBeGreaterThanOrEqual(45);
      for (const { launched, intercepted } of table) {
        if (launched === undefined || intercepted === undefined) continue;
        // Nobody intercepts more than was launched.
        expect(boundsOf(intercepted).min).toBeLessThanOrEqual(boundsOf(launched).max ?? Infinity);
      }
    }
    const june = tables.map((table) => table.find(({ key }) => key === "2025-06-01")?.launched);
    expect(new Set(june.map((quantity) => JSON.stringify(quantity))).size).toBeGreaterThan(1);
  });

  it("hold the night of 31 May 2025 as a record up to then, on the day that each rule names", () => {
    const attack = { start: "2025-05-31T19:30+03:00", end: "2025-06-01T13:30+03:00" };
    const claim = { value: { kind: "largest_ever", measure: "launched" } satisfies RecordClaim, source: { name: AIR_FORCE }, status: "claimed" } as const;
    const { checked } = checkRecord({ claim, attack, reports: AIR_FORCE }, reports, { zone });
    const days = checked.verdicts.map(({ rule, verdict }) => [rule, verdict.key, boundsOf(verdict.quantity).min, verdict.verdict]);
    expect(days).toEqual([
      ["start", "2025-05-31", 479, "possibly"],
      ["end", "2025-06-01", 479, "possibly"],
      ["night_of", "2025-05-31", 479, "possibly"],
    ]);
    for (const { verdict } of checked.verdicts) {
      // No day before is larger; nights without a report and open figures are what stands against "definitely".
      expect(verdict.rivals.every(({ standing }) => standing === "perhaps_larger")).toBe(true);
      expect(verdict.missing.length).toBeGreaterThan(100);
    }
  });

  it("hold the war's largest days on different dates under different rules", () => {
    const largest = (rule: DayRule): string | undefined => series({ rule, step: "day" }).cells.reduce<{ key: string; least: number } | undefined>((best, { key, quantity }) => (quantity !== undefined && boundsOf(quantity).min > (best?.least ?? -1) ? { key, least: boundsOf(quantity).min } : best), undefined)?.key;
    expect(sensitivity(largest).changes).toMatchObject([{ path: [] }]);
  });

  it("know of no lull of three nights: every long silence is a silence of the reports", () => {
    const { lulls, possible, found } = findLulls(series({ rule: "night_of", step: "night" }), 3);
    expect([lulls.length, found]).toEqual([0, "possibly"]);
    expect(possible.length).toBeGreaterThan(10);
    expect(possible.every(({ known }) => known === 0)).toBe(true);
  });

  it("jump from shot down to shot-down-or-suppressed in July 2025, and fall like for like", () => {
    const order = { reports, options: { source: AIR_FORCE, measure: "shotDown", weapon: "uav-unspecified", rule: "night_of", zone, step: "night", from: "2025-04-01", to: "2025-11-30" } as const };
    const bridged = likeForLike(order, { across: "bridge" });
    expect(bridged).toMatchObject({ ok: true, value: { how: "bridged", measure: "intercepted" } });
    const split = likeForLike(order);
    expect(split.ok && split.value.parts.length).toBe(2);
    expect(split.ok && split.value.parts[1]?.cells.filter(({ state }) => state === "counted").length).toBeLessThan(10);
    // Over the drone tallies that give the launches and the figure itself as plain numbers.
    const share = (from: string, to: string, figureOf: (tally: Tally) => Count | undefined): number => {
      const own = reports.filter(({ source, window }) => source.name === AIR_FORCE && window.end > from && window.end < to);
      const counts = own.flatMap(({ tallies }) => tallies.filter(({ weapon }) => weapon === "shahed")).flatMap((tally): Counts[] => {
        const [{ launched }, figure] = [tally, figureOf(tally)];
        return typeof launched === "number" && typeof figure === "number" ? [{ launched, intercepted: figure }] : [];
      });
      const rate = interceptionRate(counts);
      return rate.ok ? Math.round(100 * rate.value.min) : NaN;
    };
    const shotDown = share("2025-04-01", "2025-07-24", (tally) => tally.shotDown);
    const before = share("2025-04-01", "2025-07-24", ({ shotDown: down, suppressed: lost }) => (typeof down === "number" && typeof lost === "number" ? down + lost : undefined));
    const after = share("2025-07-24", "2025-12-01", (tally) => tally.intercepted);
    // Read as one series, "destroyed" would rise by 36 points; like for like it falls.
    expect([shotDown, before, after]).toEqual([48, 86, 84]);
  });

  it("never add overlapping reports: a month by the overlap account is no more than the plain sum", () => {
    const own = reports.filter(({ source, window }) => source.name === AIR_FORCE && window.start >= "2025-06-01" && window.start < "2025-07-01");
    const sum = total(own, "launched", { coverage: "assumed" });
    const plain = own.reduce((all, { tallies }) => all + tallies.reduce((inner, { launched }) => inner + (typeof launched === "number" ? launched : 0), 0), 0);
    expect(sum.ok && boundsOf(sum.value.quantity).min).toBeLessThanOrEqual(plain);
    expect(sum.ok && boundsOf(sum.value.quantity).min).toBeGreaterThan(plain * 0.9);
  });
});
