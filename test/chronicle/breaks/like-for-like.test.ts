import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeForLike, toSeries, type SeriesOptions } from "../../../src/chronicle/index.js";
import { INTERCEPTION_BREAKS, type Counts, type DefinitionBreak } from "../../../src/interception/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { nightReport } from "../support.js";

const source = { source: { name: "Ukrainian Air Force" } };
const before = (evening: string, next: string): StrikeReport => nightReport(evening, next, { launched: 100, shotDown: 57, suppressed: 31 }, source);
const after = (evening: string, next: string): StrikeReport => nightReport(evening, next, { launched: 100, intercepted: 84 }, source);
const reports = [before("2025-07-21", "2025-07-22"), before("2025-07-22", "2025-07-23"), after("2025-07-23", "2025-07-24"), after("2025-07-24", "2025-07-25")];
const options: SeriesOptions = { measure: "shotDown", rule: "night_of", zone: "Europe/Kyiv", step: "night" };

describe("a definition that breaks", () => {
  it("splits a series of shot down in July 2025, and joins nothing across", () => {
    const answer = likeForLike({ reports, options });
    expect(answer).toMatchObject({ ok: true, value: { how: "split", measure: "shotDown", breaks: [INTERCEPTION_BREAKS[0]] } });
    expect(answer.ok && answer.value.parts.map(({ from, to, cells }) => [from, to, cells.map(({ quantity }) => quantity)])).toEqual([
      ["2025-07-21", "2025-07-22", [57, 57]],
      ["2025-07-23", "2025-07-24", [undefined, undefined]],
    ]);
  });

  it("names the reports of each part by their positions in the list given, each in its latest revision", () => {
    const revised = { ...after("2025-07-23", "2025-07-24"), id: "final", supersedes: "early" };
    const early = { ...before("2025-07-22", "2025-07-23"), id: "early" };
    const answer = likeForLike({ reports: [...reports.slice(2), ...reports.slice(0, 1), early, revised], options: { ...options, measure: "launched" } }, { breaks: INTERCEPTION_BREAKS.map((point): DefinitionBreak => ({ ...point, spannedBy: [] })) });
    expect(answer.ok && answer.value.parts.map(({ cells }) => cells.map(({ reports: own }) => own))).toEqual([[[2]], [[0, 4], [1]]]);
  });

  it("is bridged on the measure that spans it: 88, 88, 84, 84 intercepted", () => {
    const answer = likeForLike({ reports, options }, { across: "bridge" });
    expect(answer).toMatchObject({ ok: true, value: { how: "bridged", asked: "shotDown", measure: "intercepted" } });
    expect(answer.ok && answer.value.parts[0]?.cells.map(({ quantity }) => quantity)).toEqual([88, 88, 84, 84]);
  });

  it("lies inside no part, whichever nights there are", () => {
    const date = (day: number): string => new Date(Date.UTC(2025, 6, 23 + day)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 12 }), fc.constantFrom("shotDown" as const, "suppressed" as const), (days, measure) => {
        const nights = days.map((day) => (day < 0 ? before : after)(date(day), date(day + 1)));
        const answer = likeForLike({ reports: nights, options: { ...options, measure } });
        const parts = answer.ok ? answer.value.parts : expect.fail("no series");
        expect(parts.filter(({ from, to }) => from < "2025-07-23" && to >= "2025-07-23")).toEqual([]);
        expect(parts.flatMap(({ cells }) => cells.flatMap(({ reports: own }) => own)).sort((a, b) => a - b)).toEqual(nights.map((_, at) => at));
      }),
    );
  });

  it("refuses on request, and says why", () => {
    const answer = likeForLike({ reports, options }, { across: "refuse" });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: "definition_break" }] });
    expect(answer.issues[0].message).toContain("2025-07-24");
  });

  it("leaves measures alone that mean the same on both sides, and series that it does not run through", () => {
    expect(likeForLike({ reports, options: { ...options, measure: "intercepted" } })).toMatchObject({ ok: true, value: { how: "spanned" } });
    expect(likeForLike({ reports: reports.slice(0, 2), options })).toMatchObject({ ok: true, value: { how: "unbroken", breaks: [] } });
    const others = reports.map((report) => ({ ...report, source: { name: "Governor" } }));
    expect(likeForLike({ reports: others, options })).toMatchObject({ ok: true, value: { how: "unbroken" } });
  });

  it.each([["night_of", "2025-07-23"], ["start", "2025-07-23"], ["end", "2025-07-24"]] as const)("cuts a finished series under the rule %s on %s", (rule, day) => {
    const series = toSeries(reports, { ...options, rule });
    const answer = series.ok ? likeForLike(series.value) : series;
    expect(answer).toMatchObject({ ok: true, value: { how: "split", straddling: [] } });
    expect(answer.ok && answer.value.parts[1]?.cells[0]?.key).toBe(day);
  });

  it("leaves out the month that it runs through, and cannot bridge a finished series", () => {
    const months = toSeries([nightReport("2025-06-10", "2025-06-11", { shotDown: 1 }, source), ...reports, nightReport("2025-08-10", "2025-08-11", { intercepted: 1 }, source)], { ...options, step: "month" });
    const answer = months.ok ? likeForLike(months.value) : months;
    expect(answer).toMatchObject({ ok: true, value: { straddling: ["2025-07-01"] } });
    expect(answer.ok && answer.value.parts.map(({ cells }) => cells.map(({ key }) => key))).toEqual([["2025-06-01"], ["2025-08-01"]]);
    expect(months.ok && likeForLike(months.value, { across: "bridge" })).toMatchObject({ ok: false, issues: [{ code: "no_bridge" }] });
  });

  it("takes breaks that the caller declares", () => {
    const counts: Counts = { launched: 5 };
    const own = [nightReport("2025-01-01", "2025-01-02", counts), nightReport("2025-02-01", "2025-02-02", counts)];
    const breaks = [{ source: "Air Force", from: "2025-01-15T00:00Z", measureBefore: "launched", measureAfter: "launched", spannedBy: [], reason: "Decoys count since." }] as const;
    expect(likeForLike({ reports: own, options: { ...options, measure: "launched" } }, { breaks, across: "bridge" })).toMatchObject({ ok: false, issues: [{ code: "no_bridge" }] });
    expect(likeForLike({ reports: own, options: { ...options, measure: "launched" } }, { breaks })).toMatchObject({ ok: true, value: { how: "split", parts: [{ to: "2025-01-01" }, { from: "2025-02-01" }] } });
  });
});
