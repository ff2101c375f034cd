import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { NO_CEILING, tallyColumnsOf, tallyRowsOf, weekRateAccumulator, type Accumulator, type TallyRow, type WeekRateState, type WeekRates } from "../../../src/chronicle/index.js";
import { interceptionRate, OUTCOME_MEASURES, type OutcomeMeasure } from "../../../src/interception/index.js";
import type { Count } from "../../../src/quantity/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";
import { epochDay, epochDayOf, formatIsoWeek, isoWeekOf } from "../../../src/time/index.js";

const monday = epochDay(2025, 6, 2);

const count: fc.Arbitrary<Count | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constantFrom<(Count | undefined)[]>(undefined, "withheld", "not_applicable", { min: 3 }, { min: 2, max: 9 }) },
  { weight: 1, arbitrary: fc.nat(20).map((min): Count => ({ min, max: min + 3, approximate: true })) },
);
const row: fc.Arbitrary<TallyRow> = fc
  .record({ day: fc.integer({ min: monday - 30, max: monday + 30 }), group: fc.constantFrom("shahed", "kalibr", "a b"), launched: count, shotDown: count, suppressed: count })
  .map(({ day, group, launched, ...fates }) => ({ day, group, launched: typeof launched === "number" ? launched + 60 : launched, ...fates }));
const rows = fc.array(row, { maxLength: 60 });

function tableOf(given: readonly TallyRow[], numerator: OutcomeMeasure = "intercepted"): WeekRates {
  const { empty, addAll, result } = weekRateAccumulator(numerator);
  return result(addAll(empty(), given));
}

/** The same table by the rate of all rows of a cell. */
function tableByRate(given: readonly TallyRow[], numerator: OutcomeMeasure): Map<string, unknown> {
  const cells = new Map<string, TallyRow[]>();
  for (const one of given) {
    const key = `${formatIsoWeek(isoWeekOf(one.day))} ${one.group}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  const table = new Map<string, unknown>();
  for (const [key, members] of cells) {
    const found = interceptionRate(members.map((member) => ({ tallies: [member] })), { numerator });
    if (found.ok) table.set(key, { ...found.value, leftOut: [] });
  }
  return table;
}

describe("a table of weeks", () => {
  it("has the sums, the number of rows and the rate of each week and group", () => {
    const table = tableOf([
      { day: monday, group: "uav", launched: 80, shotDown: 15, suppressed: 37 },
      { day: monday + 6, group: "uav", launched: 20, intercepted: 10 },
      { day: monday + 7, group: "uav", launched: 5, shotDown: 1 },
      { day: monday - 1, group: "missile", launched: 0 },
    ]);
    expect(table).toMatchObject({
      contradictory: 0,
      cells: [
        { week: "2025-W22", group: "missile", rows: 1, counted: 0, launched: 0 },
        { week: "2025-W23", group: "uav", rows: 2, counted: 62, launched: 100, rate: { min: 0.62, max: 0.62, reports: 2 } },
        { week: "2025-W24", group: "uav", rows: 1, counted: { min: 1, max: 5 }, launched: 5, rate: { min: 0.2, max: 1 } },
      ],
    });
    expect(table.cells[0]).not.toHaveProperty("rate");
  });

  it("gives each cell the rate that interceptionRate gives its rows, whatever the bounds and the numerator", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...OUTCOME_MEASURES), (given, numerator) => {
        const expected = tableByRate(given, numerator);
        const found = new Map(tableOf(given, numerator).cells.flatMap(({ week, group, rate }) => (rate === undefined ? [] : [[`${week} ${group}`, rate] as const])));
        expect(found).toEqual(expected);
      }),
    );
  });

  it("counts rows that contradict themselves, and adds none of them", () => {
    const table = tableOf([{ day: monday, group: "uav", launched: 3, intercepted: 5 }, { day: monday, group: "uav", launched: 3, intercepted: 2 }]);
    expect(table).toMatchObject({ contradictory: 1, cells: [{ rows: 1, launched: 3 }] });
    fc.assert(
      fc.property(rows, (given) => {
        const { cells, contradictory } = tableOf(given);
        expect(cells.reduce((sum, cell) => sum + cell.rows, contradictory)).toBe(given.length);
      }),
    );
  });

  it("is the same however the rows are split, and whichever part comes first", () => {
    const { empty, add, addAll, addColumns, merge, result } = weekRateAccumulator("intercepted");
    fc.assert(
      fc.property(rows, rows, rows, (a, b, c) => {
        const [x, y, z] = [addAll(empty(), a), addAll(empty(), b), addAll(empty(), c)];
        const whole = addAll(empty(), [...a, ...b, ...c]);
        expect(merge(merge(x, y), z)).toEqual(whole);
        expect(merge(x, merge(y, z))).toEqual(whole);
        expect(merge(y, x)).toEqual(merge(x, y));
        expect(merge(empty(), x)).toEqual(x);
        expect(a.reduce(add, empty())).toEqual(x);
        expect(addColumns(y, tallyColumnsOf(a, "intercepted"))).toEqual(merge(y, x));
        expect(addAll(empty(), new Set([...a, ...b]))).toEqual(addAll(empty(), [...a, ...b]));
        expect(result(JSON.parse(JSON.stringify(whole)) as WeekRateState)).toEqual(result(whole));
      }),
    );
  });

  it("is the same for a list, a stream and columns of more rows than are added at a time", () => {
    const many = Array.from({ length: 30_000 }, (_, i): TallyRow => ({ day: monday + (i % 14), group: i % 3 === 0 ? "missile" : "uav", launched: 2, intercepted: 1 }));
    const expected = tableOf(many);
    expect(expected.cells.reduce((sum, { rows: held }) => sum + held, 0)).toBe(30_000);
    expect(expected.cells.every(({ rate }) => rate?.min === 0.5)).toBe(true);
    const { empty, addAll, addColumns, result } = weekRateAccumulator("intercepted");
    expect(result(addColumns(empty(), tallyColumnsOf(many, "intercepted")))).toEqual(expected);
    expect(result(addAll(empty(), new Set(many)))).toEqual(expected);
  });

  it("makes room for weeks and groups as they come, later ones and earlier ones", () => {
    const stages = [[0, 1], [2, 3], [900, 9], [-50, 2], [30_000, 40], [1, 70]] as const;
    const many = stages.flatMap(([week, groups]) => Array.from({ length: 5000 }, (_, i): TallyRow => ({ day: monday + week * 7 + (i % 7), group: `g${i % groups}`, launched: 3, intercepted: i % 4 })));
    const parts = tableOf(many.slice(0, 12_345));
    expect(parts.cells.map(({ week, group }) => `${week} ${group}`)).toEqual(parts.cells.map(({ week, group }) => `${week} ${group}`).sort());
    const { empty, addAll, merge, result } = weekRateAccumulator("intercepted");
    const inParts = Array.from({ length: 30 }, (_, i) => addAll(empty(), many.slice(i * 1000, (i + 1) * 1000))).reduce(merge);
    expect(result(inParts)).toEqual(tableOf(many));
  });

  it("keeps the hedges of each row apart however many rows are added", () => {
    const hedged = (i: number): TallyRow => ({ day: monday, group: "uav", launched: { min: 9, max: 9, approximate: true }, intercepted: i % 3 });
    const plain = (i: number): TallyRow => ({ day: monday + 7, group: "uav", launched: 9, intercepted: i % 3 });
    const mixed = Array.from({ length: 10_000 }, (_, i) => (i < 5000 || i === 9999 ? hedged(i) : plain(i)));
    const { empty, addAll } = weekRateAccumulator("intercepted");
    expect(addAll(empty(), mixed).cells.map(({ pool }) => [pool.reports, pool.launchedApproximate])).toEqual([[5001, 5001], [4999, 0]]);
  });

  it("spans any years and any number of groups", () => {
    const far = [{ day: epochDay(1, 1, 1), group: "uav", launched: 1, intercepted: 1 }, { day: epochDay(9999, 12, 31), group: "uav", launched: 3, intercepted: 1 }];
    expect(tableOf(far).cells).toMatchObject([{ rows: 1, launched: 1 }, { week: "9999-W52", rows: 1, launched: 3 }]);
    const groups = Array.from({ length: 70_000 }, (_, i): TallyRow => ({ day: monday + (i % 2) * 700, group: `g${String(i % 35_000)}`, launched: 1, intercepted: i % 4 === 0 ? 1 : 0 }));
    expect(tableOf(groups).cells).toHaveLength(35_000);
  });

  it("refuses a day that is none, a numerator that is none and columns of another numerator", () => {
    for (const day of [0.5, Number.NaN, Infinity, 1e9, -1e9]) expect(() => tableOf([{ day, group: "uav" }])).toThrow(RangeError);
    expect(() => weekRateAccumulator("launched" as never)).toThrow(RangeError);
    const { empty, addColumns } = weekRateAccumulator("shotDown");
    expect(() => addColumns(empty(), tallyColumnsOf([], "intercepted"))).toThrow(RangeError);
  });

  it("takes groups by their text alone", () => {
    const hostile = ["__proto__", "constructor", "", "\u{1F600}"].map((group): TallyRow => ({ day: monday, group, launched: 1, intercepted: 1 }));
    expect(tableOf(hostile).cells.map(({ group }) => group).sort()).toEqual(["", "__proto__", "constructor", "\u{1F600}"]);
  });

  it("is an accumulator", () => {
    expectTypeOf(weekRateAccumulator("intercepted")).toExtend<Accumulator<TallyRow, WeekRateState, WeekRates>>();
  });
});

describe("columns of rows", () => {
  it("take 29 bytes a row", () => {
    const { length, groups, numerator, firstDay, lastDay, isHedged, contradictory, ...arrays } = tallyColumnsOf(Array.from({ length: 100 }, () => ({ day: monday, group: "uav" })), "intercepted");
    expect({ length, groups, numerator, firstDay, lastDay, isHedged, contradictory }).toEqual({ length: 100, groups: ["uav"], numerator: "intercepted", firstDay: monday, lastDay: monday, isHedged: false, contradictory: 0 });
    expect(Object.values(arrays).reduce((sum, { byteLength }) => sum + byteLength, 0)).toBe(2900);
  });

  it("are looser, never wrong, past what a column holds", () => {
    const vast = tallyColumnsOf([{ day: monday, group: "uav", launched: 2 ** 33, intercepted: 2 ** 32 }], "intercepted");
    expect([vast.launchedMin[0], vast.launchedMax[0], vast.countedMax[0]]).toEqual([NO_CEILING - 1, NO_CEILING, NO_CEILING]);
    const [cell] = tableOf([{ day: monday, group: "uav", launched: 2 ** 33, intercepted: 2 ** 32 }]).cells;
    expect(cell?.rate?.min).toBeLessThanOrEqual(0.5);
    expect(cell?.rate?.max).toBeGreaterThanOrEqual(0.5);
  });
});

describe("the rows of a report", () => {
  const night: StrikeReport = {
    source: { name: "Ukrainian Air Force" },
    window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
    tallies: [
      { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37, subsets: [{ weapon: "shahed", launched: 2 }] },
      { weapon: "uav-unspecified", launched: 4 },
    ],
  };

  it("are its tallies by weapon class, on the day under the rule", () => {
    expect(tallyRowsOf(night, { rule: "end", zone: "Europe/Kyiv" })).toEqual([
      { day: epochDayOf("2025-06-02"), group: "one-way-attack-uav", launched: 80, shotDown: 15, suppressed: 37 },
      { day: epochDayOf("2025-06-02"), group: "undetermined", launched: 4 },
    ]);
  });

  it("are none where the rule leaves the day open", () => {
    const dated: StrikeReport = { ...night, window: { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00", startPrecision: "day", endPrecision: "day" } };
    expect(tallyRowsOf(dated, { rule: "night_of", zone: "Europe/Kyiv" })).toEqual([]);
  });
});
