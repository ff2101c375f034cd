import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { total } from "../../../src/chronicle/index.js";
import { boundsOf } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { minute, reportOf } from "../support.js";

const ministry = { source: { name: "Russian Ministry of Defence" }, coverage: "complete" } as const;
const evening: StrikeReport = {
  ...ministry,
  window: { start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" },
  tallies: [{ weapon: "uav-unspecified", intercepted: 53 }],
};
const night: StrikeReport = {
  ...ministry,
  window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" },
  tallies: [{ weapon: "uav-unspecified", intercepted: 162 }],
};

describe("total", () => {
  it("counts 53 within 162 as 162, not as 215", () => {
    const answer = total([evening, night], "intercepted");
    expect(answer).toMatchObject({ ok: true, value: { quantity: 162, reports: 2, lowerFrom: [1], upperFrom: [1], gaps: [] } });
  });

  it("leaves the ceiling open where no report claims to be complete", () => {
    const partial = [evening, night].map((report) => ({ ...report, coverage: "partial" as const }));
    expect(total(partial, "intercepted")).toMatchObject({ value: { quantity: { min: 162 } } });
    expect(total(partial, "intercepted", { coverage: "assumed" })).toMatchObject({ value: { quantity: 162 } });
  });

  it("adds windows that only touch, because windows are half-open", () => {
    const reports = [reportOf(0, 60, { intercepted: 4 }), reportOf(60, 90, { intercepted: 3 })];
    expect(total(reports, "intercepted", { coverage: "assumed" })).toMatchObject({ value: { quantity: 7 } });
  });

  it("bounds what two half-overlapping windows hold together", () => {
    const reports = [reportOf(0, 60, { intercepted: 4 }), reportOf(30, 90, { intercepted: 3 })];
    expect(total(reports, "intercepted", { coverage: "assumed" })).toMatchObject({ value: { quantity: { min: 4, max: 7 } } });
  });

  it("names the reports that cannot all hold", () => {
    const small = { ...night, tallies: [{ weapon: "uav-unspecified" as const, intercepted: 40 }] };
    const answer = total([evening, small], "intercepted");
    expect(answer).toMatchObject({ ok: false, issues: [{ code: "contradictory_reports" }] });
    expect(answer.issues[0].message).toContain("reports[0]");
    expect(answer.issues[0].message).toContain("reports[1]");
  });

  it("makes no contradiction of a hedged figure, but sets it aside with a warning", () => {
    const about = { ...night, tallies: [{ weapon: "uav-unspecified" as const, intercepted: { min: 40, max: 40, approximate: true as const } }] };
    expect(total([evening, about], "intercepted")).toMatchObject({
      ok: true,
      value: { quantity: { min: 53 } },
      issues: [{ code: "contradictory_reports", severity: "warning" }],
    });
  });

  it("counts a report without the figure as nothing known, not as nought", () => {
    const silent = reportOf(60, 90, {});
    expect(total([reportOf(0, 60, { intercepted: 4 }), silent], "intercepted", { coverage: "assumed" })).toMatchObject({
      value: { quantity: { min: 4 }, withoutFigure: 1 },
    });
  });

  it("lists the stretches of the period that nobody covers", () => {
    const answer = total([reportOf(0, 10, { intercepted: 1 }), reportOf(30, 40, { intercepted: 1 })], "intercepted", {
      within: { start: minute(0), end: minute(50) },
    });
    expect(answer).toMatchObject({
      value: { gaps: [{ start: minute(10), end: minute(30) }, { start: minute(40), end: minute(50) }] },
    });
  });

  it("never mixes sources", () => {
    const other = { ...night, source: { name: "Governor" } };
    expect(total([evening, other], "intercepted")).toMatchObject({ ok: false, issues: [{ code: "mixed_sources" }] });
    expect(total([evening, other], "intercepted", { source: "Governor" })).toMatchObject({ value: { quantity: 162, reports: 1 } });
    expect(total([], "intercepted")).toMatchObject({ ok: false, issues: [{ code: "no_reports" }] });
  });

  it("lets a revision replace what it revises", () => {
    const first = { ...night, id: "night", publishedAt: "2025-06-02T06:00Z" };
    const second = { ...first, publishedAt: "2025-06-02T08:00Z", tallies: [{ weapon: "uav-unspecified" as const, intercepted: 165 }] };
    expect(total([second, first], "intercepted")).toMatchObject({ value: { quantity: 165, reports: 1 } });
  });

  it("counts an end too vague to place at its widest below and at its narrowest above", () => {
    const vague = reportOf(0, 120, { intercepted: 5 }, { window: { start: minute(0), end: minute(120), startPrecision: "hour" } });
    const within = { start: minute(0), end: minute(60) };
    const sharp = reportOf(0, 60, { intercepted: 3 });
    // The five may all fall after the first hour, or some of them before.
    expect(total([vague, sharp], "intercepted", { coverage: "assumed" })).toMatchObject({ value: { quantity: { min: 5, max: 8 } } });
    expect(total([vague, sharp], "intercepted", { coverage: "assumed", within })).toMatchObject({ value: { quantity: 3 } });
  });
});

describe("what a report says beside the figure asked for", () => {
  it("bounds the total from above by launches where interceptions are not given", () => {
    const launched: StrikeReport = { ...ministry, window: night.window, tallies: [{ weapon: "uav-unspecified", launched: 80 }] };
    expect(total([launched], "intercepted")).toMatchObject({ value: { quantity: { min: 0, max: 80 }, withoutFigure: 1 } });
    const mixed: StrikeReport = { ...launched, tallies: [{ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 }, { weapon: "iskander-m", launched: 3 }] };
    expect(total([mixed], "intercepted")).toMatchObject({ value: { quantity: { min: 52, max: 55 }, withoutFigure: 0 } });
  });

  it("counts suppressed drones as intercepted, not as hits", () => {
    const shot: StrikeReport = { ...ministry, window: night.window, tallies: [{ weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37, reachedTarget: 28 }] };
    expect(total([shot], "intercepted")).toMatchObject({ value: { quantity: 52 } });
    expect(total([shot], "reachedTarget")).toMatchObject({ value: { quantity: 28 } });
  });

  it("narrows the tallies by the headline, and counts contradicting tallies as they are written", () => {
    const headed: StrikeReport = { ...ministry, window: night.window, tallies: [{ weapon: "shahed", intercepted: { min: 40 } }], stated: { intercepted: 52 } };
    expect(total([headed], "intercepted")).toMatchObject({ value: { quantity: 52 } });
    const wrong: StrikeReport = { ...ministry, window: night.window, tallies: [{ weapon: "shahed", launched: { min: 1, max: 10 }, intercepted: 12 }] };
    expect(total([wrong], "launched")).toMatchObject({ value: { quantity: { min: 1, max: 10 } } });
  });
});

describe("totals of one weapon group", () => {
  const of = (tallies: StrikeReport["tallies"], more: Partial<StrikeReport> = {}): StrikeReport => ({ ...ministry, window: night.window, tallies, ...more });

  it("give no member of a bundle the bundle's total: only the ceiling holds it", () => {
    const bundle = of([{ weapon: { ids: ["kh-101", "kalibr"], label: "Kh-101 and Kalibr" }, launched: 40 }]);
    expect(total([bundle], "launched", { weapon: "kalibr" })).toMatchObject({ value: { quantity: { min: 0, max: 40 } } });
    expect(total([bundle], "launched", { weapon: "cruise-missile" })).toMatchObject({ value: { quantity: 40 } });
  });

  it("take a floor from a subset that is certainly of the group", () => {
    const jets = of([{ weapon: "shahed", launched: 80, subsets: [{ weapon: "shahed-238", launched: 5 }] }]);
    expect(total([jets], "launched", { weapon: "shahed-238" })).toMatchObject({ value: { quantity: { min: 5, max: 80 } } });
    expect(total([jets], "launched", { weapon: "kalibr" })).toMatchObject({ value: { quantity: 0 } });
  });

  it("are bounded by a headline over all weapons, without a floor", () => {
    expect(total([of([], { stated: { launched: 84 } })], "launched", { weapon: "shahed" })).toMatchObject({ value: { quantity: { min: 0, max: 84 }, withoutFigure: 1 } });
  });
});

describe("totals over several kinds of weapons", () => {
  const of = (from: number, to: number, tallies: StrikeReport["tallies"], more: Partial<StrikeReport> = {}): StrikeReport => reportOf(from, to, {}, { tallies, coverage: "complete", ...more });
  const drones = of(0, 60, [{ weapon: "shahed", launched: 50 }]);

  it("add the missiles of one report to the drones of another of the same hours", () => {
    expect(total([drones, of(0, 60, [{ weapon: "kalibr", launched: 4 }])], "launched")).toMatchObject({ value: { quantity: 54, lowerFrom: [0, 1], upperFrom: [0, 1] } });
  });

  it("see no contradiction between a week of missiles and a night of drones", () => {
    const week = of(0, 600, [{ weapon: "atacms", launched: 10 }]);
    expect(total([week, drones, of(60, 120, [{ weapon: "shahed", launched: 30 }])], "launched")).toMatchObject({ ok: true, value: { quantity: 90 } });
    expect(total([week, drones], "launched", { weapon: "shahed" })).toMatchObject({ ok: true, value: { quantity: 50 } });
    expect(total([week, drones], "launched", { weapon: "kalibr" })).toMatchObject({ ok: true, value: { quantity: 0 } });
  });

  it("keep missiles that may be among another report's in bounds", () => {
    const bundle = of(0, 60, [{ weapon: { ids: ["kh-101", "kalibr"], label: "Kh-101/Kalibr" }, launched: 4 }]);
    const other = of(0, 60, [{ weapon: "shahed", launched: 50 }, { weapon: { ids: ["kalibr", "iskander-m"], label: "Kalibr/Iskander-M" }, launched: 2 }]);
    expect(total([other, bundle], "launched")).toMatchObject({ value: { quantity: { min: 54, max: 56 } } });
    // All Kalibr are among the bundle's four.
    expect(total([of(0, 60, [{ weapon: "kalibr", launched: 2 }]), bundle], "launched")).toMatchObject({ value: { quantity: 4 } });
  });

  it("let a headline over all weapons bound what the parts come to", () => {
    const headline = of(0, 60, [], { stated: { launched: 60 } });
    expect(total([drones, headline], "launched")).toMatchObject({ value: { quantity: 60 } });
    const both = of(0, 60, [{ weapon: "shahed", launched: { min: 40 } }, { weapon: "kalibr", launched: 4 }], { stated: { launched: 60 } });
    expect(total([both, of(0, 30, [{ weapon: "kalibr", launched: 3 }])], "launched")).toMatchObject({ value: { quantity: 60 } });
    expect(total([headline, of(0, 60, [{ weapon: "shahed", launched: 70 }])], "launched")).toMatchObject({ ok: false, issues: [{ code: "contradictory_reports" }] });
  });
});

describe("totals over windows without hours", () => {
  const day = { window: { start: "2025-06-01T00:00Z", end: "2025-06-02T00:00Z", startPrecision: "day", endPrecision: "day" } } as const;
  const assumed = { coverage: "assumed" } as const;

  it("are closed above by what each report counts, though none of them covers an hour for sure", () => {
    const [five, three] = [reportOf(0, 60, { intercepted: 5 }, day), reportOf(0, 60, { intercepted: 3 }, day)];
    expect(total([five], "intercepted", assumed)).toMatchObject({ value: { quantity: 5, upperFrom: [0] } });
    expect(total([five, three], "intercepted", assumed)).toMatchObject({ value: { quantity: { min: 5, max: 8 }, upperFrom: [0, 1] } });
    expect(total([five, reportOf(60, 90, { intercepted: 4 })], "intercepted", { ...assumed, bounds: "fast" })).toMatchObject({ value: { quantity: { min: 5, max: 9 } } });
    expect(total([five], "intercepted")).toMatchObject({ value: { quantity: { min: 5 } } });
  });

  it("do not count again what a sharp window holds for sure", () => {
    const hour = { window: { start: minute(60), end: minute(120), startPrecision: "hour", endPrecision: "hour" } } as const;
    expect(total([reportOf(0, 180, { intercepted: 162 }), reportOf(0, 60, { intercepted: 53 }, hour)], "intercepted", assumed)).toMatchObject({ value: { quantity: 162 } });
  });
});

describe("totals of figures beyond all bounds", () => {
  const huge = Number.MAX_SAFE_INTEGER;

  it("are looser near 2 to the 53rd, never wrong and never an exception", () => {
    const reports = [reportOf(0, 60, { launched: huge }), reportOf(60, 90, { launched: huge }), reportOf(80, 95, { launched: 1 })];
    for (const bounds of ["sharp", "fast"] as const) {
      const answer = total(reports, "launched", { bounds, coverage: "assumed" });
      expect(answer.ok && boundsOf(answer.value.quantity)).toMatchObject({ max: undefined });
      expect(answer.ok && boundsOf(answer.value.quantity).min).toBeGreaterThan(1e12);
    }
    const twice = reportOf(0, 60, {}, { tallies: [{ weapon: "shahed", launched: huge }, { weapon: "kalibr", launched: huge }] });
    expect(total([twice], "launched", { coverage: "assumed" })).toMatchObject({ ok: true });
  });
});

describe("totals of a part of the country", () => {
  const kursk: StrikeReport = { ...evening, scope: ["RU-KRS"], tallies: [{ weapon: "uav-unspecified", intercepted: 34 }] };

  it("let a region's report raise the floor of the whole, and cap nothing outside it", () => {
    expect(total([kursk], "intercepted")).toMatchObject({ value: { quantity: { min: 34 } } });
    expect(total([kursk, night], "intercepted")).toMatchObject({ value: { quantity: 162, lowerFrom: [1] } });
  });

  it("let the whole cap a region, and not fill it", () => {
    expect(total([kursk], "intercepted", { scope: ["RU-KRS"] })).toMatchObject({ value: { quantity: 34 } });
    expect(total([night], "intercepted", { scope: ["RU-KRS"] })).toMatchObject({ value: { quantity: { min: 0, max: 162 } } });
    expect(total([kursk, night], "intercepted", { scope: ["RU-KRS"] })).toMatchObject({ value: { quantity: { min: 34, max: 162 } } });
  });
});

describe("totals of one side's attacks", () => {
  it("never add the attacks of both sides", () => {
    const reports: StrikeReport[] = [{ ...evening, attacker: "UA" }, { ...night, attacker: "RU" }];
    expect(total(reports, "intercepted")).toMatchObject({ ok: false, issues: [{ code: "mixed_attackers" }] });
    expect(total(reports, "intercepted", { attacker: "UA" })).toMatchObject({ value: { quantity: 53 } });
  });
});

describe("the fast bounds", () => {
  it("take twenty thousand reports and equal the sharp ones where windows are apart", () => {
    const reports = Array.from({ length: 20_000 }, (_, hour): StrikeReport => ({
      ...ministry,
      window: { start: new Date(Date.UTC(2025, 0, 1, hour)).toISOString(), end: new Date(Date.UTC(2025, 0, 1, hour, 30 + (hour % 20))).toISOString() },
      tallies: [{ weapon: "uav-unspecified", intercepted: hour % 7 }],
    }));
    const truth = reports.reduce((sum, report) => sum + Number(report.tallies[0]?.intercepted), 0);
    expect(total(reports, "intercepted", { bounds: "fast" })).toMatchObject({ value: { quantity: truth, method: "disjoint_windows" } });
    expect(total(reports.slice(0, 2000), "intercepted")).toMatchObject({ value: { method: "difference_constraints" } });
  });
});

describe("hedged figures among the fast bounds", () => {
  it("make no contradiction either", () => {
    const about = { ...night, tallies: [{ weapon: "uav-unspecified" as const, intercepted: { min: 40, max: 40, approximate: true as const } }] };
    expect(total([evening, about], "intercepted", { bounds: "fast" })).toMatchObject({ ok: true, value: { quantity: { min: 53 } }, issues: [{ severity: "warning" }] });
  });
});

const MINUTES = 4;
const CAP = 5;

const smallReport = fc
  .record({ from: fc.nat({ max: MINUTES - 1 }), length: fc.integer({ min: 1, max: MINUTES }), min: fc.nat({ max: 3 }), extra: fc.option(fc.nat({ max: 1 })), complete: fc.boolean() })
  .map(({ from, length, min, extra, complete }) => {
    const count = extra === null ? { min } : extra === 0 ? min : { min, max: min + extra };
    return reportOf(from, Math.min(from + length, MINUTES), { intercepted: count }, complete ? { coverage: "complete" } : {});
  });

/** The totals that placements of at most CAP events a minute allow, or none where the reports contradict each other. */
function bruteForce(reports: readonly StrikeReport[]): { least: number; greatest: number } | undefined {
  const windows = reports.map((report) => ({
    from: Number(report.window.start.slice(14, 16)),
    to: Number(report.window.end.slice(14, 16)),
    ...boundsOf(typeof report.tallies[0]?.intercepted === "string" ? { min: 0 } : (report.tallies[0]?.intercepted ?? { min: 0 })),
    complete: report.coverage === "complete",
  }));
  const totals: number[] = [];
  for (let code = 0; code < (CAP + 1) ** MINUTES; code += 1) {
    const counts = Array.from({ length: MINUTES }, (_, i) => Math.floor(code / (CAP + 1) ** i) % (CAP + 1));
    const fits = windows.every(({ from, to, min, max, complete }) => {
      const inside = counts.slice(from, to).reduce((a, b) => a + b, 0);
      return inside >= min && (!complete || max === undefined || inside <= max);
    });
    const idle = counts.every((count, at) => count === 0 || windows.some(({ from, to }) => from <= at && at < to));
    if (fits && idle) totals.push(counts.reduce((a, b) => a + b, 0));
  }
  return totals.length === 0 ? undefined : { least: Math.min(...totals), greatest: Math.max(...totals) };
}

describe("the bounds of total", () => {
  it("are those of every placement of events that the reports allow", () => {
    fc.assert(
      fc.property(fc.array(smallReport, { minLength: 1, maxLength: 4 }), (reports) => {
        const truth = bruteForce(reports);
        const answer = total(reports, "intercepted", { within: { start: minute(0), end: minute(MINUTES) } });
        expect(answer.ok).toBe(truth !== undefined);
        if (!answer.ok || truth === undefined) return;
        const { min, max } = boundsOf(answer.value.quantity);
        expect(min).toBe(truth.least);
        if (max === undefined) expect(truth.greatest).toBeGreaterThanOrEqual(CAP);
        else expect(max).toBe(truth.greatest);
      }),
      { numRuns: 150 },
    );
  });

  it("lie within the fast ones, which hold too", () => {
    fc.assert(
      fc.property(fc.array(smallReport, { minLength: 1, maxLength: 5 }), (reports) => {
        const options = { within: { start: minute(0), end: minute(MINUTES) } };
        const sharp = total(reports, "intercepted", options);
        const fast = total(reports, "intercepted", { ...options, bounds: "fast" });
        if (!sharp.ok || !fast.ok) return;
        const [s, f] = [boundsOf(sharp.value.quantity), boundsOf(fast.value.quantity)];
        expect(f.min).toBeLessThanOrEqual(s.min);
        expect(f.max ?? Infinity).toBeGreaterThanOrEqual(s.max ?? Infinity);
      }),
      { numRuns: 300 },
    );
  });

  it("do not hang on the order in which reports come", () => {
    fc.assert(
      fc.property(fc.array(smallReport, { minLength: 1, maxLength: 5 }), (reports) => {
        const [a, b] = [total(reports, "intercepted"), total([...reports].reverse(), "intercepted")];
        expect(a.ok).toBe(b.ok);
        if (a.ok && b.ok) expect(b.value.quantity).toEqual(a.value.quantity);
      }),
      { numRuns: 200 },
    );
  });

  it("hold every placement of two kinds of weapons, and are the sharpest that do", () => {
    const kinds = ["shahed", "kalibr"] as const;
    const slot = fc.record({ from: fc.nat({ max: 1 }), length: fc.integer({ min: 1, max: 2 }), counts: fc.tuple(fc.option(fc.nat({ max: 2 })), fc.option(fc.nat({ max: 2 }))), complete: fc.boolean() });
    const placements = Array.from({ length: 3 ** 4 }, (_, code) => Array.from({ length: 4 }, (_, i) => Math.floor(code / 3 ** i) % 3));
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 3 }), (slots) => {
        // What a report that is not complete does not name is not known, which a complete one beside it may rule out: left to the examples.
        const named = slots.filter(({ counts }) => counts.some((count) => count !== null)).map(({ from, length, counts, complete }) => ({ from, to: Math.min(from + length, 2), counts: complete ? counts : counts.map((count) => count ?? 0), complete }));
        fc.pre(named.length > 0);
        const reports = named.map(({ from, to, counts, complete }) => reportOf(from, to, {}, { tallies: kinds.flatMap((weapon, kind) => (counts[kind] === null ? [] : [{ weapon, launched: counts[kind] ?? 0 }])), ...(complete ? { coverage: "complete" as const } : {}) }));
        const totals = placements.flatMap((placed) => {
          const at = (minuteOf: number, kind: number): number => placed[minuteOf * 2 + kind] ?? 0;
          const fits = named.every(({ from, to, counts, complete }) => counts.every((count, kind) => {
            const inside = [0, 1].filter((m) => m >= from && m < to).reduce((sum, m) => sum + at(m, kind), 0);
            return count === null || (inside >= count && (!complete || inside <= count));
          }));
          // Nothing happened that no report has counted: a complete one that does not name a weapon saw none of it.
          const seen = [0, 1].every((m) => [0, 1].every((kind) => at(m, kind) === 0 || named.some(({ from, to, counts }) => from <= m && m < to && counts[kind] !== null)));
          return fits && seen ? [placed.reduce((a, b) => a + b, 0)] : [];
        });
        const answer = total(reports, "launched");
        expect(answer.ok).toBe(totals.length > 0);
        if (!answer.ok) return;
        const { min, max } = boundsOf(answer.value.quantity);
        expect(min).toBe(Math.min(...totals));
        if (max !== undefined) expect(max).toBe(Math.max(...totals));
        else expect(Math.max(...totals)).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it("hold the truth wherever vague windows really lay", () => {
    const true_ = fc.record({ from: fc.nat({ max: 9 }), length: fc.integer({ min: 1, max: 9 }), vague: fc.boolean() });
    fc.assert(
      fc.property(fc.array(true_, { minLength: 1, maxLength: 4 }), fc.array(fc.nat({ max: 3 }), { minLength: 20, maxLength: 20 }), (windows, events) => {
        // An attack can only be counted in some report's true window.
        const happened = events.map((count, at) => (windows.some(({ from, length }) => from <= at && at < from + length) ? count : 0));
        const reports = windows.map(({ from, length, vague }) => {
          const inside = happened.slice(from, from + length).reduce((a, b) => a + b, 0);
          return reportOf(from, from + length, { launched: inside }, vague ? { window: { start: minute(0), end: minute(60), startPrecision: "hour", endPrecision: "hour" } } : {});
        });
        const truth = happened.reduce((a, b) => a + b, 0);
        for (const bounds of ["sharp", "fast"] as const) {
          const answer = total(reports, "launched", { coverage: "assumed", bounds });
          expect(answer.ok).toBe(true);
          if (!answer.ok) return;
          const { min, max } = boundsOf(answer.value.quantity);
          expect(truth).toBeGreaterThanOrEqual(min);
          expect(truth).toBeLessThanOrEqual(max ?? Infinity);
          expect(max).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
