import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { rateAccumulator, seriesAccumulator, sumAccumulator, toSeries, type Accumulator, type SeriesState } from "../../../src/chronicle/index.js";
import { interceptionRate, type Counts } from "../../../src/interception/index.js";
import { boundsOf, sumCounts, type Count, type Quantity } from "../../../src/quantity/index.js";
import type { Side } from "../../../src/source/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { nightReport } from "../support.js";

const count: fc.Arbitrary<Count | undefined> = fc.oneof(
  fc.nat({ max: 500 }),
  fc.record({ min: fc.nat({ max: 9 }), spread: fc.option(fc.integer({ min: 1, max: 9 })), approximate: fc.boolean() }).map(({ min, spread, approximate }) => ({ min, ...(spread === null ? {} : { max: min + spread }), ...(approximate ? { approximate: true as const } : {}) })),
  fc.constantFrom("withheld" as const, "not_applicable" as const, undefined),
);

/** With figures whose sums pass the safe integers. */
const anyCount = fc.oneof(count, fc.integer({ min: Number.MAX_SAFE_INTEGER - 3, max: Number.MAX_SAFE_INTEGER }));

const counts: fc.Arbitrary<Counts> = fc.record({ launched: fc.nat({ max: 100 }), parts: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), known: fc.boolean() }).map(({ launched, parts: [shotDown, suppressed], known }) => ({ launched: launched + 80, shotDown, ...(known ? { suppressed } : {}) }));

/** Reports of nights in a year; the same night may come twice, as two waves would. */
const reportWith = (launches: typeof count): fc.Arbitrary<StrikeReport> =>
  fc.tuple(fc.nat({ max: 364 }), launches).map(([day, launched]) => {
    const date = (offset: number): string => new Date(Date.UTC(2025, 0, 1 + day + offset)).toISOString().slice(0, 10);
    return nightReport(date(0), date(1), launched === undefined ? {} : { launched });
  });
const report = reportWith(count);

/** Merge is associative and commutative with the empty state as its zero, and parts come to the same as the whole. */
function lawsOf<Input, State, Result>(name: string, accumulator: Accumulator<Input, State, Result>, input: fc.Arbitrary<Input>): void {
  const { empty, add, addAll, merge, result } = accumulator;
  const list = fc.array(input, { maxLength: 8 });
  const json = (state: State): State => JSON.parse(JSON.stringify(state)) as State;

  it(`${name} merges in any order and grouping to the same`, () => {
    fc.assert(
      fc.property(list, list, list, (x, y, z) => {
        const [a, b, c] = [x, y, z].map((inputs) => addAll(empty(), inputs));
        if (a === undefined || b === undefined || c === undefined) throw new Error("three states");
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(a, empty())).toEqual(a);
        expect(result(merge(merge(a, b), c))).toEqual(result(addAll(empty(), [...x, ...y, ...z])));
      }),
    );
  });

  it(`${name} adds one by one as it adds all, keeps the state given, and survives JSON`, () => {
    fc.assert(
      fc.property(list, (inputs) => {
        const all = addAll(empty(), inputs);
        expect(inputs.reduce(add, empty())).toEqual(all);
        expect(json(all)).toEqual(all);
        const before = JSON.stringify(all);
        addAll(all, inputs);
        merge(all, all);
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });
}

const hardly = (quantity: Quantity | undefined): object => (quantity === undefined ? {} : { min: boundsOf(quantity).min, max: boundsOf(quantity).max });
const isHedged = (quantity: Quantity | undefined): boolean => quantity !== undefined && boundsOf(quantity).approximate;

describe("an accumulator", () => {
  lawsOf("of sums", sumAccumulator(), anyCount);
  lawsOf("of rates", rateAccumulator("intercepted"), counts);
  for (const step of ["day", "iso_week", "month"] as const) lawsOf(`of series by ${step}`, seriesAccumulator({ measure: "launched", rule: "night_of", zone: "Europe/Kyiv", step }), reportWith(anyCount));
});

describe("sumAccumulator", () => {
  it("comes to what sumCounts gives, absences told apart", () => {
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 20 }), (list) => {
        const { empty, addAll, result } = sumAccumulator();
        expect(result(addAll(empty(), list))).toEqual(sumCounts(list));
      }),
    );
  });

  it("keeps open ends as counts, because JSON has no infinity", () => {
    const { empty, addAll } = sumAccumulator();
    expect(JSON.parse(JSON.stringify(addAll(empty(), [{ min: 3 }, "withheld", 4])))).toEqual({ min: 7, max: 4, open: 2, approximate: 0, counted: 2, notReported: 0, withheld: 1, notApplicable: 0 });
  });
});

describe("rateAccumulator", () => {
  it("comes to the rate over all reports: sum over sum, not the mean of ratios", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 10 }), (list) => {
        const { empty, addAll, result } = rateAccumulator("intercepted");
        const whole = interceptionRate(list);
        const { rate } = result(addAll(empty(), list));
        expect(whole.ok && { min: rate?.min, max: rate?.max, counted: rate?.counted, outOf: rate?.outOf }).toEqual(whole.ok && { min: whole.value.min, max: whole.value.max, counted: whole.value.counted, outOf: whole.value.outOf });
      }),
    );
  });

  it("has no rate where nothing was launched, and leaves contradictions out by number", () => {
    const { empty, addAll, result } = rateAccumulator("intercepted");
    expect(result(empty())).toEqual({ leftOut: 0 });
    expect(result(addAll(empty(), [{ launched: 84, intercepted: 90 }, { launched: 10, intercepted: 5 }]))).toMatchObject({ rate: { min: 0.5, max: 0.5 }, leftOut: 1 });
  });
});

describe("seriesAccumulator", () => {
  const options = { measure: "launched", rule: "night_of", zone: "Europe/Kyiv" } as const;

  it("gives the cells that toSeries gives for reports that do not overlap", () => {
    const nights = fc.uniqueArray(report, { minLength: 1, maxLength: 40, selector: ({ window }) => window.start });
    fc.assert(
      fc.property(nights, fc.constantFrom("day" as const, "iso_week" as const, "month" as const), (list, step) => {
        const { empty, addAll, result } = seriesAccumulator({ ...options, step });
        const series = toSeries(list, { ...options, step, gaps: "nothing" });
        const cells = series.ok ? series.value.cells.filter(({ state }) => state !== "not_covered") : [];
        const sums = result(addAll(empty(), list)).cells;
        expect(sums.map(({ key, state, quantity }) => ({ key, state, ...hardly(quantity) }))).toEqual(cells.map(({ key, state, quantity }) => ({ key, state, ...hardly(quantity) })));
        // toSeries knows which reports make a bound; a sum over all is hedged where any of them is.
        cells.forEach(({ quantity }, at) => {
          if (isHedged(quantity)) expect(isHedged(sums[at]?.quantity)).toBe(true);
        });
      }),
    );
  });

  it("counts reports whose step the rule leaves open, and places them in a longer step that holds them", () => {
    const dated = { ...nightReport("2025-06-10", "2025-06-11", { launched: 9 }), window: { start: "2025-06-10T00:00+03:00", end: "2025-06-11T00:00+03:00", startPrecision: "day", endPrecision: "day" } } as const;
    const by = (step: "day" | "month"): unknown => {
      const { empty, add, result } = seriesAccumulator({ ...options, step });
      return result(add(empty(), dated));
    };
    expect(by("day")).toEqual({ cells: [], unplaced: 1 });
    expect(by("month")).toEqual({ cells: [{ key: "2025-06-01", state: "counted", quantity: 9, counted: 1, missing: 0 }], unplaced: 0 });
  });

  it("leaves a sum over several days out of each of them, and counts it in the step that holds them all", () => {
    const week: StrikeReport = { source: { name: "Air Force" }, window: { start: "2025-06-02T00:00+03:00", end: "2025-06-09T00:00+03:00" }, tallies: [{ weapon: "shahed", launched: 900 }] };
    const by = (step: "day" | "iso_week" | "month"): unknown => {
      const { empty, add, result } = seriesAccumulator({ measure: "launched", rule: "start", zone: "Europe/Kyiv", step });
      return result(add(empty(), week));
    };
    expect(by("day")).toEqual({ cells: [], unplaced: 1 });
    expect(by("iso_week")).toEqual({ cells: [{ key: "2025-06-02", state: "counted", quantity: 900, counted: 1, missing: 0 }], unplaced: 0 });
    expect(by("month")).toMatchObject({ cells: [{ key: "2025-06-01", quantity: 900 }], unplaced: 0 });
  });

  it("adds a thousand reports whose windows come again to what single additions come to, whatever lies in between", () => {
    // Windows a decade apart stand in the same place of what is kept of the last ones, as do those of other ends; ten years and a night end where the later night does.
    const window = fc.tuple(fc.constantFrom(2015, 2025, 2035), fc.nat({ max: 2 }), fc.constantFrom(11, 60, 24 * 7, 24 * 3653 + 11), fc.constantFrom(undefined, undefined, "day" as const)).map(([year, day, hours, precision]) => {
      const at = (hour: number): string => new Date(Date.UTC(year, 0, 1 + day, 18 + hour)).toISOString().replace(":00.000Z", "Z");
      return { start: at(0), end: at(hours), ...(precision === undefined ? {} : { startPrecision: precision }) };
    });
    const reports = fc.array(fc.tuple(window, count), { minLength: 8, maxLength: 24 }).map((some) => Array.from({ length: 1000 }, (_, at): StrikeReport => {
      const [where, launched] = some[(at * 7) % some.length] ?? some[0] ?? expect.fail("none");
      return { source: { name: "Air Force" }, window: where, tallies: [{ weapon: "shahed", ...(launched === undefined ? {} : { launched }) }] };
    }));
    fc.assert(
      fc.property(reports, fc.constantFrom("start" as const, "end" as const, "night_of" as const), fc.constantFrom("day" as const, "iso_week" as const, "month" as const), (list, rule, step) => {
        const { empty, addAll, merge } = seriesAccumulator({ measure: "launched", rule, zone: "Europe/Kyiv", step });
        const singly = list.map((one) => addAll(empty(), [one])).reduce(merge);
        expect(addAll(empty(), list)).toEqual(singly);
      }),
      { numRuns: 30 },
    );
  });

  it("never adds figures of two sources or of attacks by two sides, in whatever order, unless one is chosen", () => {
    const of = (name: string, attacker?: Side): StrikeReport => ({ ...nightReport("2025-06-01", "2025-06-02", { launched: 80 }), source: { name }, attacker });
    const { empty, addAll, merge } = seriesAccumulator({ ...options, step: "day" });
    const mixed = [[of("Air Force"), of("Ministry")], [of("Ministry", "UA"), of("Ministry"), of("Ministry", "RU")]];
    for (const reports of mixed.flatMap((some) => [some, [...some].reverse()])) {
      expect(() => addAll(empty(), reports)).toThrow(RangeError);
      expect(() => reports.map((one) => addAll(empty(), [one])).reduce(merge)).toThrow(/are never added: choose one by/u);
    }
    const chosen = seriesAccumulator({ ...options, step: "day", source: "Ministry", attacker: "UA" });
    expect(chosen.result(chosen.addAll(chosen.empty(), mixed.flat())).cells).toMatchObject([{ quantity: 240, counted: 3 }]);
  });

  it("counts no report that its source took back", () => {
    const { empty, add } = seriesAccumulator({ ...options, step: "day" });
    expect(add(empty(), { ...nightReport("2025-06-01", "2025-06-02", { launched: 80 }), status: "retracted" })).toEqual(empty());
  });

  it("merges no states of other questions: days under one rule are not those under another", () => {
    const [one, other] = [seriesAccumulator({ ...options, step: "day" }), seriesAccumulator({ ...options, rule: "end", step: "day" })];
    const state = other.add(other.empty(), nightReport("2025-06-01", "2025-06-02", { launched: 80 }));
    expect(() => one.merge(one.empty(), state)).toThrow(/The state is of "launched by day under end in Europe.Kyiv", this accumulator counts "launched by day under night_of/u);
    expect(() => one.add(state, nightReport("2025-06-01", "2025-06-02", { launched: 80 }))).toThrow(RangeError);
  });

  it("names the text where an end is no instant", () => {
    const { empty, add } = seriesAccumulator({ ...options, step: "day" });
    const dated: StrikeReport = { source: { name: "Air Force" }, window: { start: "2025-06-01T20:00Z", end: "2025-06-02" }, tallies: [{ weapon: "shahed", launched: 1 }] };
    expect(() => add(empty(), dated)).toThrow(/2025-06-02" is not an instant/u);
  });

  it("has a state of plain JSON", () => {
    const { empty, add } = seriesAccumulator({ ...options, step: "day" });
    const state = add(empty(), nightReport("2025-06-01", "2025-06-02", { launched: { min: 161 } }));
    expectTypeOf(state).toEqualTypeOf<SeriesState>();
    expect(state).toEqual({ question: "launched by day under night_of in Europe/Kyiv", source: "Air Force", steps: [20240], sums: [{ min: 161, max: 0, open: 1, approximate: 0, counted: 1, notReported: 0, withheld: 0, notApplicable: 0 }], unplaced: 0 });
  });
});
