import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRecord, readRecordClaim, toSeries, verifyRecord, type RecordClaim, type RecordVerdict, type SeriesOptions } from "../../../src/chronicle/index.js";
import type { Quantity } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { nightReport } from "../support.js";

const options: SeriesOptions = { measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step: "night" };
const largestEver: RecordClaim = { kind: "largest_ever", measure: "launched" };

function check(claim: RecordClaim, key: string, launched: Readonly<Record<string, Quantity>>): RecordVerdict | undefined {
  const reports = Object.entries(launched).map(([evening, count]) => {
    const next = new Date(Date.parse(`${evening}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return nightReport(evening, next, { launched: count });
  });
  const series = toSeries(reports, options);
  const verdict = series.ok ? verifyRecord(claim, key, series.value) : series;
  return verdict.ok ? verdict.value : undefined;
}

describe("verifyRecord", () => {
  it("bears out the largest ever where every night before is known and smaller", () => {
    expect(check(largestEver, "2025-05-31", { "2025-05-29": 90, "2025-05-30": 109, "2025-05-31": 479, "2025-06-01": 84 })).toMatchObject({
      verdict: "definitely",
      quantity: 479,
      rivals: [],
      missing: [],
      coverage: { from: "2025-05-29", to: "2025-05-31" },
    });
  });

  it("does not hold a later, larger attack against a claim of its day", () => {
    expect(check(largestEver, "2025-05-31", { "2025-05-30": 109, "2025-05-31": 479, "2025-06-01": 500 })?.verdict).toBe("definitely");
    expect(check({ ...largestEver, kind: "largest_within", since: "2025-05-30", until: "2025-06-01" }, "2025-05-31", { "2025-05-30": 109, "2025-05-31": 479, "2025-06-01": 500 })).toMatchObject({
      verdict: "not",
      rivals: [{ key: "2025-06-01", standing: "larger" }],
    });
  });

  it("compares with nothing after the attack where the claim names no last day", () => {
    expect(check({ ...largestEver, kind: "largest_within", since: "2025-05-30" }, "2025-05-31", { "2025-05-30": 109, "2025-05-31": 479, "2025-06-01": 500 })?.verdict).toBe("definitely");
  });

  it("is only possible where the claim reaches further back than the series", () => {
    expect(check({ ...largestEver, kind: "largest_since", since: "2022-02-24" }, "2025-05-31", { "2025-05-30": 109, "2025-05-31": 479 })).toMatchObject({ verdict: "possibly", coverage: { beginsLate: true } });
  });

  it("does not judge an attack outside the claim's own period", () => {
    expect(check({ ...largestEver, kind: "largest_since", since: "2025-06-10" }, "2025-05-31", { "2025-05-31": 479 })).toBeUndefined();
    expect(readRecordClaim({ kind: "largest_within", measure: "launched" })).toMatchObject({ ok: false, issues: [{ code: "since_missing" }] });
    expect(readRecordClaim({ kind: "largest_ever", measure: "launched", since: "2025-05-01" })).toMatchObject({ ok: false, issues: [{ code: "since_not_asked" }] });
  });

  it("is only possible where a night is missing that could hide a larger one", () => {
    expect(check(largestEver, "2025-05-31", { "2025-05-29": 90, "2025-05-31": 479 })).toMatchObject({ verdict: "possibly", missing: ["2025-05-30"] });
  });

  it("is only possible where a rival's bounds reach above", () => {
    expect(check(largestEver, "2025-05-31", { "2025-05-30": { min: 400 }, "2025-05-31": 479 })).toMatchObject({
      verdict: "possibly",
      rivals: [{ key: "2025-05-30", standing: "perhaps_larger" }],
    });
  });

  it("rests nothing certain on a hedged figure", () => {
    const about = (count: number): Quantity => ({ min: count, max: count, approximate: true });
    expect(check(largestEver, "2025-05-31", { "2025-05-30": 109, "2025-05-31": about(479) })?.verdict).toBe("possibly");
    expect(check(largestEver, "2025-05-31", { "2025-05-30": about(600), "2025-05-31": 479 })?.verdict).toBe("possibly");
  });

  it("names an equal night as a rival", () => {
    expect(check(largestEver, "2025-05-31", { "2025-05-30": 479, "2025-05-31": 479 })).toMatchObject({ verdict: "possibly", rivals: [{ standing: "equal" }] });
  });

  it("looks no further back than the claim does", () => {
    const since: RecordClaim = { kind: "largest_since", measure: "launched", since: "2025-05-30" };
    expect(check(since, "2025-05-31", { "2025-05-29": 700, "2025-05-30": 109, "2025-05-31": 479 })).toMatchObject({ verdict: "definitely", coverage: { from: "2025-05-30" } });
  });

  it("says why there is nothing to compare", () => {
    const series = toSeries([nightReport("2025-05-31", "2025-06-01", { shotDown: 3 })], options);
    if (!series.ok) throw new Error("the series must exist");
    expect(verifyRecord(largestEver, "2025-05-31", series.value)).toMatchObject({ ok: false, issues: [{ code: "no_figure" }] });
    expect(verifyRecord(largestEver, "2024-01-01", series.value)).toMatchObject({ ok: false, issues: [{ code: "no_such_step" }] });
    expect(verifyRecord({ ...largestEver, measure: "shotDown" }, "2025-05-31", series.value)).toMatchObject({ ok: false, issues: [{ code: "other_measure" }] });
  });

  it("agrees with every way in which the bounds could come out", () => {
    const bounds = fc.record({ min: fc.nat({ max: 4 }), spread: fc.nat({ max: 2 }) }).map(({ min, spread }): Quantity => (spread === 0 ? min : { min, max: min + spread }));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 2, maxLength: 4 }), (counts) => {
        const evenings = counts.map((_, i) => `2025-05-${String(10 + i)}`);
        const last = evenings.at(-1) ?? "";
        const verdict = check(largestEver, last, Object.fromEntries(evenings.map((evening, i) => [evening, counts[i] ?? 0])))?.verdict;
        const ranges = counts.map((count) => (typeof count === "number" ? [count, count] : [count.min, count.max ?? count.min]));
        const [low = 0, high = 0] = ranges.at(-1) ?? [];
        const others = ranges.slice(0, -1);
        const always = others.every(([, max = 0]) => max < low);
        const never = others.some(([min = 0]) => min > high);
        expect(verdict).toBe(never ? "not" : always ? "definitely" : "possibly");
      }),
    );
  });

  it("compares the sums of months for the most in a month", () => {
    const nights = Object.entries({ "2025-04-10": 300, "2025-05-10": 200, "2025-05-20": 200, "2025-06-10": 350 }).map(([evening, launched]) =>
      nightReport(evening, new Date(Date.parse(evening) + 86_400_000).toISOString().slice(0, 10), { launched }),
    );
    const most: RecordClaim = { kind: "largest_ever", measure: "launched", step: "month" };
    const by = (gaps: "open" | "nothing"): unknown => {
      const series = toSeries(nights, { ...options, step: "month", gaps });
      return series.ok && verifyRecord(most, "2025-05-01", series.value);
    };
    // The nights without a report could hold anything, unless the caller says that they hold nothing.
    expect(by("open")).toMatchObject({ value: { verdict: "possibly", rivals: [{ key: "2025-04-01", standing: "perhaps_larger" }] } });
    expect(by("nothing")).toMatchObject({ value: { verdict: "definitely", quantity: 400 } });
    const daily = toSeries(nights, options);
    expect(daily.ok && verifyRecord(most, "2025-05-10", daily.value)).toMatchObject({ ok: false, issues: [{ code: "other_step" }] });
  });

  it("holds for its scope only", () => {
    const series = toSeries([nightReport("2025-05-31", "2025-06-01", { launched: 3 }, { scope: ["RU-KRS"] })], { ...options, scope: ["RU-KRS"] });
    expect(series.ok && verifyRecord(largestEver, "2025-05-31", series.value)).toMatchObject({ ok: false, issues: [{ code: "other_scope" }] });
    expect(series.ok && verifyRecord({ ...largestEver, scope: ["RU-KRS"] }, "2025-05-31", series.value)).toMatchObject({ ok: true, value: { verdict: "definitely" } });
  });

  it("rules a silent night out where its other figures leave no room for a larger one", () => {
    const report = (evening: string, next: string, launched?: number): StrikeReport => nightReport(evening, next, launched === undefined ? { launched: "withheld", shotDown: 20 } : { launched });
    const quiet = [report("2025-05-29", "2025-05-30", 90), { ...report("2025-05-30", "2025-05-31"), tallies: [{ weapon: "shahed", shotDown: 600 }] } as const, report("2025-05-31", "2025-06-01", 479)];
    const series = toSeries(quiet, options);
    // 600 shot down were 600 launched at least, although no launch is given.
    expect(series.ok && verifyRecord(largestEver, "2025-05-31", series.value)).toMatchObject({ value: { verdict: "not", rivals: [{ key: "2025-05-30", standing: "larger" }], missing: ["2025-05-30"], lastRival: "2025-05-30" } });
  });
});

describe("checkRecord", () => {
  it("tells the verdict under every rule: the record day of 31 May and 1 June 2025", () => {
    const attack = { start: "2025-05-31T19:30+03:00", end: "2025-06-01T13:30+03:00" };
    const reports = [nightReport("2025-05-30", "2025-05-31", { launched: 109 }), { ...nightReport("2025-05-31", "2025-06-01", { launched: 479 }), window: attack }];
    const claim = { value: largestEver, source: { name: "Air Force" }, status: "claimed" } as const;
    const { checked, issues } = checkRecord({ claim, attack, reports: "Air Force" }, reports, { zone: "Europe/Kyiv" });
    expect(checked.verdicts.map(({ rule, verdict }) => [rule, verdict.key, verdict.verdict])).toEqual([
      ["start", "2025-05-31", "definitely"],
      ["end", "2025-06-01", "definitely"],
      ["night_of", "2025-05-31", "definitely"],
    ]);
    expect(issues).toEqual([]);
    expect(checkRecord({ claim, attack, reports: "Nobody" }, reports, { zone: "Europe/Kyiv", rules: ["end"] })).toMatchObject({ checked: { verdicts: [] }, issues: [{ code: "no_reports" }] });
  });
});
