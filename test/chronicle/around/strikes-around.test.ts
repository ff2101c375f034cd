import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { strikesAround, type StrikesAround, type StrikesAroundOptions } from "../../../src/chronicle/index.js";
import { randomSource } from "../../../src/stats/index.js";
import type { StrikeEvent } from "../../../src/strike/index.js";
import type { TalksProcess, TalksRound } from "../../../src/talks/index.js";
import { epochDayOf, formatDay } from "../../../src/time/index.js";
import { nightOf, nightsFrom, roundOf } from "./support.js";

const week: StrikesAroundOptions = { before: 3, after: 3, zone: "Europe/Kyiv", seed: 1, resamples: 199 };

function around(talks: TalksRound | readonly TalksRound[] | TalksProcess, events: readonly StrikeEvent[], options: Partial<StrikesAroundOptions> = {}): StrikesAround {
  const found = strikesAround(talks, events, { ...week, ...options });
  if (!found.ok) throw new Error(found.issues[0].message);
  return found.value;
}

const nightsOf = (told: StrikesAround): string[] => told.rounds.flatMap(({ before, during, after }) => [...before.nights, ...during.nights, ...after.nights].map(({ night }) => night));

describe("strikes around a round of talks", () => {
  it("names the night that ends on the round's morning the last before it, and its evening the first after", () => {
    const [told] = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-30", [10, 20, 30, 40, 50, 60])).rounds;
    expect(told?.before.nights.map(({ night }) => night)).toEqual(["2025-05-30", "2025-05-31", "2025-06-01"]);
    expect(told?.during.nights).toEqual([]);
    expect(told?.after.nights.map(({ night }) => night)).toEqual(["2025-06-02", "2025-06-03", "2025-06-04"]);
    expect(told?.before).toMatchObject({ total: 60, known: 3, perNight: { min: 20, max: 20 } });
    expect(told?.after).toMatchObject({ total: 150, known: 3 });
  });

  it("takes the evenings between two days of one round as during it", () => {
    const [told] = around(roundOf("r", "2025-06-02", "2025-06-04"), nightsFrom("2025-06-01", [1, 2, 3, 4])).rounds;
    expect(told?.during.nights.map(({ night }) => night)).toEqual(["2025-06-02", "2025-06-03"]);
    expect(told?.during.total).toBe(5);
    expect(told).toMatchObject({ firstDay: "2025-06-02", lastDay: "2025-06-04" });
  });

  it("keeps the venue's date of a round east of the zone, whose midnight is the evening before there", () => {
    const window = { start: "2026-01-23T00:00+04:00", end: "2026-01-25T00:00+04:00", startPrecision: "day", endPrecision: "day" } as const;
    const told = around(roundOf("abu-dhabi", "2026-01-23", "2026-01-24", { window }), nightsFrom("2026-01-20", [1]));
    expect(told.rounds[0]).toMatchObject({ firstDay: "2026-01-23", lastDay: "2026-01-24" });
    const west = { start: "2025-12-19T00:00-05:00", end: "2025-12-22T00:00-05:00", startPrecision: "day", endPrecision: "day" } as const;
    expect(around(roundOf("miami", "2025-12-19", "2025-12-21", { window: west }), nightsFrom("2025-12-18", [1])).rounds[0]).toMatchObject({ firstDay: "2025-12-19", lastDay: "2025-12-21" });
  });

  it("gives the rate of a phase as sum over sum, never as a mean of ratios", () => {
    const [told] = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-31", [10, 1000])).rounds;
    expect(told?.before.rate).toMatchObject({ counted: 909, outOf: 1010, min: 909 / 1010 });
  });

  it("counts a post of the evening within the bulletin of the night once", () => {
    const night = nightOf("2025-06-01", 100);
    const post = { ...night.reports[0], window: { start: "2025-06-01T21:00+03:00", end: "2025-06-01T23:00+03:00" }, tallies: [{ weapon: "shahed", launched: 40, shotDown: 40 }] } as StrikeEvent["reports"][number];
    const [told] = around(roundOf("r", "2025-06-02"), [{ ...night, reports: [post, ...night.reports] }]).rounds;
    expect(told?.before).toMatchObject({ counted: 100, overlapping: 1 });
    expect(told?.before.rate).toMatchObject({ counted: 90, outOf: 100 });
  });

  it("narrows to a weapon group, rates included", () => {
    const [told] = around(roundOf("r", "2025-06-02"), nightsFrom("2025-06-01", [100]), { weapon: "ballistic-missile" }).rounds;
    expect(told?.before.total).toEqual({ min: 0 });
    expect(told?.before.nights.at(-1)).toEqual({ night: "2025-06-01", state: "zero", quantity: 0 });
    expect(told?.before.rate).toBeUndefined();
  });
});

describe("missing is not zero around talks", () => {
  const counts = [50, undefined, 70, 80, "withheld", 90] as const;

  it("opens the total above and says how many nights are known", () => {
    const [told] = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-30", counts)).rounds;
    expect(told?.before).toMatchObject({ total: { min: 120 }, known: 2, counted: 120, perNight: { min: 60, max: 60 } });
    expect(told?.before.nights[1]).toEqual({ night: "2025-05-31", state: "not_covered" });
  });

  it("leaves nights without a figure out of the comparison, and says which and why", () => {
    const change = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-30", counts)).rounds[0]?.change;
    expect(change?.compared).toEqual({ before: 2, after: 2 });
    expect(change?.leftOut).toEqual([
      { night: "2025-05-31", phase: "before", why: "not_covered" },
      { night: "2025-06-03", phase: "after", why: "withheld" },
    ]);
    expect(change?.because.map(({ reason }) => reason)).toContain("nights_left_out");
  });

  it("takes both extremes where figures are bounds", () => {
    const change = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-30", [{ min: 10, max: 20 }, 10, 10, { min: 30, max: 60 }, 30, 30])).rounds[0]?.change;
    expect(change?.readings.map(({ reading }) => reading)).toEqual(["after_least", "after_most"]);
    expect(change?.readings[0].difference).toBeCloseTo(30 - 40 / 3, 12);
    expect(change?.readings[1]?.difference).toBeCloseTo(40 - 10, 12);
    expect(change?.because.map(({ reason }) => reason)).toContain("vague_counts");
  });

  it("leaves a night out whose figure is open above", () => {
    const change = around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-31", [10, 10, { min: 161 }, 30])).rounds[0]?.change;
    expect(change?.leftOut).toContainEqual({ night: "2025-06-02", phase: "after", why: "open_above" });
  });

  it("has no comparison where no night after the round is known", () => {
    expect(around(roundOf("r", "2025-06-02"), nightsFrom("2025-05-30", [1, 2, 3])).rounds[0]?.change).toBeUndefined();
  });

  it("lists reports whose night a date alone does not tell", () => {
    const window = { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00", startPrecision: "day", endPrecision: "day" } as const;
    const night = nightOf("2025-06-01", 9);
    const told = around(roundOf("r", "2025-06-02"), [{ ...night, window, reports: night.reports.map((report) => ({ ...report, window })) }]);
    expect(told.undated).toHaveLength(1);
    expect(told.rounds[0]?.before.known).toBe(0);
  });
});

describe("rounds closer to one another than the window", () => {
  const rounds = [roundOf("a", "2025-06-02"), roundOf("b", "2025-06-06")];
  const events = nightsFrom("2025-05-28", Array.from({ length: 16 }, (_, i) => 10 + i));

  it("counts each night for the nearer round, halfway for the earlier, and states it", () => {
    const told = around(rounds, events);
    expect(told.rounds[0]?.after.nights.map(({ night }) => night)).toEqual(["2025-06-02", "2025-06-03"]);
    expect(told.rounds[1]?.before.nights.map(({ night }) => night)).toEqual(["2025-06-04", "2025-06-05"]);
    expect(told.shared).toEqual([
      { night: "2025-06-03", countedFor: "a", phase: "after", alsoNear: ["b"] },
      { night: "2025-06-04", countedFor: "b", phase: "before", alsoNear: ["a"] },
    ]);
    expect(told.rounds[0]?.change?.because.map(({ reason }) => reason)).toContain("windows_cut");
  });

  it("adds up to the nights together, each once", () => {
    const told = around(rounds, events);
    expect(told.together.before.nights.length + told.together.after.nights.length).toBe(10);
    expect(told.together.change?.compared).toEqual({ before: 5, after: 5 });
  });

  it("compares rounds together by what each night has beyond its own round's mean", () => {
    const far = [roundOf("a", "2025-05-10"), roundOf("b", "2025-06-10")];
    const risen = [...nightsFrom("2025-05-07", [10, 10, 10, 10, 10, 10]), ...nightsFrom("2025-06-07", [500, 500, 500, 500, 500, 500])];
    const [withGap] = [risen.filter((_, i) => i !== 0 && i !== 1)];
    expect(around(far, withGap).together.change?.readings[0].difference).toBe(0);
  });

  it("counts no night twice, whatever the rounds (property)", () => {
    const day = fc.integer({ min: 0, max: 40 }).map((offset) => epochDayOf("2025-06-01") + offset);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.nat(3)), { minLength: 1, maxLength: 5 }), fc.nat(9), fc.nat(9), (days, before, after) => {
        const many = days.map(([first, length], i) => roundOf(`r${i}`, formatDay(first), formatDay(first + length)));
        const told = around(many, nightsFrom("2025-06-01", [1]), { before, after });
        const nights = nightsOf(told);
        expect(new Set(nights).size).toBe(nights.length);
        const { together } = told;
        expect([...together.before.nights, ...together.during.nights, ...together.after.nights]).toHaveLength(nights.length);
        for (const { night } of told.shared) expect(nights).toContain(night);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the comparison of nights after with nights before", () => {
  const waves = [300, 10, 20, 10, 400, 10, 30, 500, 20, 10, 600, 20, 30, 450];
  const told = around(roundOf("r", "2025-06-08"), nightsFrom("2025-06-01", waves), { before: 7, after: 7, resamples: 999 });
  const change = told.rounds[0]?.change;

  it("calls itself descriptive and says why", () => {
    expect(change?.nature).toBe("descriptive");
    expect(change?.because[0].reason).toBe("dates_not_drawn");
    expect(change?.because.map(({ reason }) => reason)).toContain("overdispersed_counts");
  });

  it("leads with the permutation, and prints dependence and overdispersion before the Poisson test", () => {
    expect(Object.keys(change?.readings[0] ?? {})).toEqual(["reading", "difference", "permutation", "circularShift", "lag1", "dispersion", "quasiPoisson", "poisson"]);
  });

  it("shows where waves make the plain Poisson test cry wolf and the permutation does not", () => {
    expect(change?.readings[0].poisson.p).toBeLessThan(1e-6);
    expect(change?.readings[0].permutation.p).toBeGreaterThan(0.1);
    expect(change?.readings[0].dispersion?.dispersion).toBeGreaterThan(40);
  });

  it("cries wolf seldom over waves of one law, where the plain Poisson test does most of the time", () => {
    const source = randomSource(20250602);
    const alarms = { permutation: 0, poisson: 0 };
    for (let i = 0; i < 60; i += 1) {
      const waved = Array.from({ length: 28 }, () => Math.floor(-Math.log(1 - source.nextUnit()) * 100));
      const found = around(roundOf("r", "2025-06-15"), nightsFrom("2025-06-01", waved), { before: 14, after: 14, seed: i, blockLength: 1 }).rounds[0]?.change?.readings[0];
      if ((found?.permutation.p ?? 0) <= 0.05) alarms.permutation += 1;
      if ((found?.poisson.p ?? 1) <= 0.05) alarms.poisson += 1;
    }
    expect(alarms.permutation).toBeLessThanOrEqual(9);
    expect(alarms.poisson).toBeGreaterThan(36);
  });

  it("gives one answer for one seed", () => {
    const again = around(roundOf("r", "2025-06-08"), nightsFrom("2025-06-01", waves), { before: 7, after: 7, resamples: 999 });
    expect(again).toEqual(told);
  });

  it("says that few nights in long blocks could tell nothing", () => {
    const long = around(roundOf("r", "2025-06-08"), nightsFrom("2025-06-01", waves), { before: 7, after: 7, blockLength: 3 }).rounds[0]?.change;
    expect(long?.readings[0].permutation.smallestP).toBeCloseTo(1 / 18, 12);
    expect(long?.because.map(({ reason }) => reason)).toContain("too_few_nights");
    expect(long?.readings[0].circularShift?.smallestP).toBeCloseTo(2 / 14, 12);
  });
});

describe("what is asked of strikes around talks", () => {
  const round = roundOf("r", "2025-06-02");
  const events = nightsFrom("2025-05-30", [1, 2, 3, 4]);

  it("takes a process by its numbered rounds that had begun", () => {
    const process: TalksProcess = { id: "p", name: "P", parties: ["UA", "RU"], rounds: [round, roundOf("next", "2025-06-20", "2025-06-20", { status: "scheduled" }), roundOf("exchange", "2025-06-09", "2025-06-09", { kind: "exchange" })] };
    expect(around(process, events).rounds.map(({ round: id }) => id)).toEqual(["r"]);
  });

  it("refuses figures of several sources until one is chosen", () => {
    const other = events.map((event) => ({ ...event, reports: event.reports.map((report) => ({ ...report, source: { name: "Other" } })) }));
    expect(strikesAround(round, [...events, ...other], week)).toMatchObject({ ok: false, issues: [{ code: "mixed_sources" }] });
    expect(around(round, [...events, ...other], { source: "Other" }).source).toBe("Other");
  });

  it("answers with a code where there is no round, no day or no report", () => {
    const month = roundOf("r", "2025-06-02", "2025-06-02", { window: { start: "2025-06-01T00:00Z", end: "2025-07-01T00:00Z", startPrecision: "month", endPrecision: "month" } });
    expect(strikesAround([], events, week)).toMatchObject({ ok: false, issues: [{ code: "no_rounds" }] });
    expect(strikesAround(month, events, week)).toMatchObject({ ok: false, issues: [{ code: "undated_round" }] });
    expect(strikesAround([month, round], events, week)).toMatchObject({ ok: true, issues: [{ code: "undated_round", severity: "warning" }] });
    expect(strikesAround(round, [], week)).toMatchObject({ ok: false, issues: [{ code: "no_reports" }] });
  });

  it("refuses windows that are no number of nights", () => {
    for (const before of [-1, 1.5, Number.NaN, 367]) expect(() => strikesAround(round, events, { ...week, before })).toThrow(RangeError);
  });

  it("needs the caller's seed", () => {
    expectTypeOf<StrikesAroundOptions["seed"]>().toEqualTypeOf<number>();
    // @ts-expect-error -- without a seed there is no permutation
    const options: StrikesAroundOptions = { before: 1, after: 1, zone: "UTC" };
    expect(options.seed).toBeUndefined();
  });
});
