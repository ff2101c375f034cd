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
});
