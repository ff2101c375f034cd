import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { DAY_RULES, sensitivity, toSeries, type Sensitivity } from "../../../src/chronicle/index.js";
import { dayOf, type DayRule } from "../../../src/time/index.js";
import { nightReport } from "../support.js";

describe("sensitivity", () => {
  it("says that the day of a night hangs on the rule", () => {
    const night = { start: "2025-05-31T19:30+03:00", end: "2025-06-01T13:30+03:00" };
    const answer = sensitivity((rule) => ({ day: dayOf(night, rule, "Europe/Kyiv"), source: "Ukrainian Air Force" }));
    expect(answer.stable).toBe(false);
    expect(answer.changes).toEqual([
      { path: ["day"], values: [{ rule: "start", value: "2025-05-31" }, { rule: "end", value: "2025-06-01" }, { rule: "night_of", value: "2025-05-31" }] },
    ]);
    expectTypeOf(answer).toEqualTypeOf<Sensitivity<{ day: string | undefined; source: string }>>();
  });

  it("tells the cells of series by their days, not by their places in the list", () => {
    const reports = [nightReport("2025-05-31", "2025-06-01", { launched: 479 }), nightReport("2025-06-01", "2025-06-02", { launched: 84 })];
    const cells = (rule: DayRule): { key: string; quantity: unknown }[] => {
      const series = toSeries(reports, { measure: "launched", rule, zone: "Europe/Kyiv", step: "day" });
      return series.ok ? series.value.cells.map(({ key, quantity }) => ({ key, quantity })) : [];
    };
    const { changes } = sensitivity(cells, ["start", "end"]);
    expect(changes.map(({ path }) => path)).toEqual([["2025-05-31"], ["2025-06-01", "quantity"], ["2025-06-02"]]);
    expect(changes[1]?.values).toEqual([{ rule: "start", value: 84 }, { rule: "end", value: 479 }]);
  });

  it("is stable exactly where the answers are the same values", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const answer = sensitivity((rule) => (rule === "end" ? b : a));
        expect(answer.stable).toBe(JSON.stringify(normal(a)) === JSON.stringify(normal(b)));
        expect(sensitivity(() => a).stable).toBe(true);
      }),
    );
  });

  it("needs a rule to try", () => {
    expect(() => sensitivity(() => 1, [])).toThrow(RangeError);
    expect(DAY_RULES).toEqual(["start", "end", "night_of"]);
  });
});

/** The value with sorted keys, items with keys of their own sorted by them, empty branches told from leaves. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, normal(part)]));
}
