import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { TracedReading } from "../../../src/core/index.js";
import { interceptionRate } from "../../../src/interception/index.js";
import { KAGGLE_COLUMNS, KAGGLE_DEFINITION_BREAKS, readKaggleRows, type KaggleIssueCode, type KaggleRow } from "../../../src/interop/kaggle/index.js";
import { readStrikeEvent, StrikeEvent } from "../../../src/strike/index.js";
import { aRow, codesOf, reportOf } from "./rows.js";

describe("readKaggleRows", () => {
  it("makes one event of a night's rows, with a tally for each", () => {
    const rows = [aRow(), aRow({ model: "Iskander-K", launched: "4.0", destroyed: "1.0", not_reach_goal: "" })];
    const { records, rejects, issues, inputsOf } = readKaggleRows(rows);
    expect({ rejects, issues, inputsOf }).toEqual({ rejects: [], issues: [], inputsOf: [[0, 1]] });
    expect(records).toMatchObject([
      {
        attacker: "RU",
        target: "UA",
        window: { start: "2025-03-10T19:00+02:00", end: "2025-03-11T08:00+02:00" },
        reports: [
          {
            source: { name: "Ukrainian Air Force", side: "UA", kind: "official" },
            status: "claimed",
            tallies: [
              { weapon: "shahed", launched: 100, shotDown: 60, suppressed: 30 },
              { weapon: "iskander-k", launched: 4, shotDown: 1, suppressed: 0 },
            ],
          },
        ],
      },
    ]);
    expect(interceptionRate(records.flatMap(({ reports }) => reports))).toMatchObject({ value: { counted: 91, outOf: 104 } });
  });

  it("gives each attack an id of its own that hangs on no order of rows", () => {
    const night = aRow();
    const longer = aRow({ time_end: "2025-03-11 10:00", source: "kpszsu/posts/longer" });
    const other = aRow({ source: "PvKPivden/posts/1" });
    const days = ["1", "2"].map((post) => aRow({ time_start: "2025-03-10", time_end: "2025-03-10", source: `kpszsu/posts/${post}` }));
    const ids = (rows: readonly KaggleRow[]): (string | undefined)[] => readKaggleRows(rows).records.map(({ id }) => id);
    const all = ids([night, longer, other, ...days]);
    expect(all).toEqual([
      "RU_UA_2025-03-10T17:00Z_2025-03-11T06:00Z_Ukrainian Air Force",
      "RU_UA_2025-03-10T17:00Z_2025-03-11T08:00Z_Ukrainian Air Force",
      "RU_UA_2025-03-10T17:00Z_2025-03-11T06:00Z_Ukrainian Air Command South",
      "RU_UA_2025-03-09T22:00Z_2025-03-10T22:00Z_start to the day_end to the day_Ukrainian Air Force_kpszsu/posts/1",
      "RU_UA_2025-03-09T22:00Z_2025-03-10T22:00Z_start to the day_end to the day_Ukrainian Air Force_kpszsu/posts/2",
    ]);
    expect(new Set(ids([...days, other, longer, night].reverse()))).toEqual(new Set(all));
  });

  it("does not invent when a report was published", () => {
    expect(reportOf(aRow())).not.toHaveProperty("publishedAt");
  });

  it("says which rows stand behind each record and each reject", () => {
    const reading = readKaggleRows([aRow({ source: "kpszsu/posts/other", time_start: "2025-03-09 19:00", time_end: "2025-03-10 08:00" }), aRow(), "junk", aRow({ model: "Kalibr" }), aRow({ launched: "-1" })]);
    expect(reading.inputsOf).toEqual([[0], [1, 3]]);
    expect(reading.rejects).toMatchObject([
      { index: 2, input: "junk", issues: [{ code: "wrong_type" }] },
      { index: 4, issues: [{ code: "unreadable_count", path: ["launched"], input: "-1" }] },
    ]);
  });

  it("is a traced reading of strike events", () => {
    expectTypeOf(readKaggleRows([])).toEqualTypeOf<TracedReading<StrikeEvent, KaggleIssueCode>>();
    expect(readKaggleRows([])).toEqual({ records: [], rejects: [], issues: [], inputsOf: [] });
  });
});

describe("the columns of counts", () => {
  it("leave unknown what was not reported (trap: null → 0 → 0 %)", () => {
    const { tallies } = reportOf(aRow({ launched: "", destroyed: null, not_reach_goal: undefined }));
    expect(tallies).toEqual([{ weapon: "shahed" }]);
    expect(interceptionRate({ tallies })).toMatchObject({ ok: true, value: { min: 0, max: 1 } });
  });

  it("take not_reach_goal of UAVs for suppressed and of missiles for failed (trap: suppressed drones counted as hits)", () => {
    expect(reportOf(aRow()).tallies).toMatchObject([{ shotDown: 60, suppressed: 30 }]);
    const [missiles] = reportOf(aRow({ model: "X-101/X-555", launched: 15, destroyed: 9, not_reach_goal: 6 })).tallies;
    expect(missiles).toEqual({ weapon: "kh-101-555", launched: 15, shotDown: 9, suppressed: 0, failed: 6 });
  });

  it("read UAVs still in the air and UAVs that left the airspace", () => {
    const report = reportOf(aRow({ still_attacking: "2.0", border_crossing: "{'belarus': 1.0, 'russia': 3.0}" }));
    expect(report.tallies).toMatchObject([{ stillAirborne: 2, leftAirspace: 4 }]);
    expect(report.regions).toEqual([
      { code: "BY", measure: "leftAirspace", count: 1 },
      { code: "RU", measure: "leftAirspace", count: 3 },
    ]);
  });

  it("never add up countries of which one has no figure", () => {
    const report = reportOf(aRow({ border_crossing: "{'belarus': 1.0, 'russia': NaN}" }));
    expect(report.tallies[0]).not.toHaveProperty("leftAirspace");
    expect(report.regions).toContainEqual({ code: "RU", measure: "leftAirspace" });
  });

  it("keep figures that contradict each other, with an issue, and clip nothing (trap: clipping that hides bad data)", () => {
    const row = aRow({ launched: "16.0", destroyed: "15.0", not_reach_goal: "11.0" });
    expect(reportOf(row).tallies).toEqual([{ weapon: "shahed", launched: 16, shotDown: 15, suppressed: 11 }]);
    expect(readKaggleRows([row]).issues).toMatchObject([{ code: "contradictory_tally", severity: "warning", path: [0, "launched"], input: "16.0" }]);
  });

  it.each(["12.5", "-3.0", "-0.0", Infinity, "a dozen"])("reject a row with %j for a count", (destroyed) => {
    expect(readKaggleRows([aRow({ destroyed })])).toMatchObject({ records: [], rejects: [{ issues: [{ code: "unreadable_count", path: ["destroyed"], input: destroyed }] }] });
  });

  it("count places apart from weapons", () => {
    const report = reportOf(aRow({ num_hit_location: "12.0", num_fall_fragment_location: "3.0" }));
    expect(report).toMatchObject({ hitLocations: 12, debrisLocations: 3 });
  });

  it("bound the places of two rows, which may be the same", () => {
    expect(reportOf(aRow({ num_hit_location: 12 }), aRow({ model: "Kalibr", num_hit_location: 4 }))).toMatchObject({ hitLocations: { min: 12, max: 16 } });
  });
});

describe("the break of July 2025", () => {
  const before = aRow({ time_start: "2025-07-22 20:00", time_end: "2025-07-23 09:00" });
  const after = aRow({ time_start: "2025-07-23 22:40", time_end: "2025-07-24 11:30", destroyed: "90.0", not_reach_goal: "0.0", source: "kpszsu/posts/next" });

  it("turns destroyed from shotDown into the source's combined intercepted, without a suppressed of 0", () => {
    expect(reportOf(before).tallies).toEqual([{ weapon: "shahed", launched: 100, shotDown: 60, suppressed: 30 }]);
    expect(reportOf(after).tallies).toEqual([{ weapon: "shahed", launched: 100, intercepted: 90 }]);
  });

  it("is a warning on the reading, once, that names the date and the rows after it", () => {
    const issues = readKaggleRows([before, after, { ...after, model: "Iskander-M" }]).issues;
    expect(issues).toEqual([
      {
        code: "definition_break",
        severity: "warning",
        path: [],
        input: KAGGLE_DEFINITION_BREAKS[0],
        message:
          "From 2025-07-24 on destroyed is intercepted, before that shotDown (Ukrainian Air Force): 2 of 3 rows come after. The bulletins no longer count UAVs shot down and UAVs suppressed apart; one figure holds both. Split a series there, or compare intercepted with intercepted.",
      },
    ]);
    expect(codesOf(before)).toEqual([]);
  });

  it("makes UAVs that still miss their goal failed ones, with a warning", () => {
    const late = { ...after, not_reach_goal: "5.0" };
    expect(reportOf(late).tallies).toEqual([{ weapon: "shahed", launched: 100, intercepted: 90, failed: 5 }]);
    expect(readKaggleRows([late]).issues[0]).toMatchObject({ code: "not_reach_goal_after_break", path: [0, "not_reach_goal"], input: "5.0" });
  });

  it("is data that a caller may replace", () => {
    const [tally] = readKaggleRows([after], { definitionBreaks: [] }).records[0]?.reports[0]?.tallies ?? [];
    expect(tally).toEqual({ weapon: "shahed", launched: 100, shotDown: 90, suppressed: 0 });
  });

  it("reads figures by region and of jets by the same measure", () => {
    const report = reportOf({ ...after, turbojet: "8.0", turbojet_destroyed: "7.0", destroyed_details: "{'south': 5}" });
    expect(report.tallies).toMatchObject([{ subsets: [{ weapon: "shahed-238", launched: 8, intercepted: 7 }] }]);
    expect(report.regions).toEqual([{ code: "sector-south", measure: "intercepted", count: 5 }]);
  });
});

describe("weapons", () => {
  it("are known under Latin X, C for S and Cyrillic names (trap: kh-59, X-59 and Х-59)", () => {
    expect(["X-59", "C-300", "Молнія", "X-47 Kinzhal"].map((model) => reportOf(aRow({ model })).tallies[0]?.weapon)).toEqual(["kh-59", "s-300", "molniya", "kinzhal"]);
  });

  it("counted together stay together (trap: bundle totals added to every member)", () => {
    const [tally] = reportOf(aRow({ model: "X-101/X-555 and Kalibr", launched: 40, destroyed: 30, not_reach_goal: "" })).tallies;
    expect(tally).toEqual({ weapon: { ids: ["kh-101-555", "kalibr"], label: "X-101/X-555 and Kalibr" }, launched: 40, shotDown: 30, suppressed: 0 });
  });

  it("of a bundle that the row splits are parts of its tally", () => {
    const [tally] = reportOf(aRow({ model: "X-101/X-555 and Kalibr", launched: 62, destroyed: 55, not_reach_goal: "", launched_details: "{'X-101/X-555': 50, 'Kalibr': 12, 'X-999': 1}" })).tallies;
    expect(tally).toMatchObject({ launched: 62, subsets: [{ weapon: "kh-101-555", launched: 50 }, { weapon: "kalibr", launched: 12 }] });
    expect(codesOf(aRow({ launched_details: "{'X-999': 1}" }))).toEqual(["unknown_weapon"]);
  });

  it("that nobody knows reject the row, with the nearest name", () => {
    expect(readKaggleRows([aRow({ model: "Iskandr-M" })]).rejects).toMatchObject([{ issues: [{ code: "unknown_weapon", severity: "error", path: ["model"], input: "Iskandr-M" }] }]);
    expect(codesOf(aRow({ model: "" }))).toEqual(["unknown_weapon"]);
  });

  it("within a wave are a part of it: Shaheds roughly, jets exactly", () => {
    const [tally] = reportOf(aRow({ is_shahed: "70.0", turbojet: "4.0", turbojet_destroyed: "3.0" })).tallies;
    expect(tally?.subsets).toEqual([
      { weapon: "shahed-136-131", launched: { min: 70, max: 70, approximate: true } },
      { weapon: "shahed-238", launched: 4, shotDown: 3 },
    ]);
  });

  it("in two rows of one attack are added up", () => {
    const row = aRow({ model: "Iskander-M", launched: 3, destroyed: 1, not_reach_goal: "", target: "Odesa oblast" });
    expect(reportOf(row, { ...row, launched: 1, destroyed: 0, target: "Mykolaiv oblast" }).tallies).toEqual([{ weapon: "iskander-m", launched: 4, shotDown: 1, suppressed: 0 }]);
  });

  it("in two rows of which one leaves a figure out stay apart, so that missing is not zero", () => {
    const row = aRow({ model: "Iskander-M", launched: 3, destroyed: 1, not_reach_goal: "" });
    expect(reportOf(row, { ...row, destroyed: "" }).tallies).toEqual([
      { weapon: "iskander-m", launched: 3, shotDown: 1, suppressed: 0 },
      { weapon: "iskander-m", launched: 3 },
    ]);
  });

  it("in two rows of which one contradicts itself stay apart, so that no sum hides it", () => {
    expect(reportOf(aRow(), aRow({ launched: 16, destroyed: 15, not_reach_goal: 11 })).tallies).toHaveLength(2);
  });
});

describe("places", () => {
  it("stand once each, targets and harm apart", () => {
    const report = reportOf(aRow({ target: "Odesa oblast and south", "affected region": "['Odesa oblast', 'Kyiv']" }), aRow({ model: "Kalibr", target: "Odesa oblast" }));
    expect(report.regions).toEqual([
      { code: "UA-51", measure: "targeted" },
      { code: "sector-south", measure: "targeted" },
      { code: "UA-51", measure: "hit" },
      { code: "UA-30", measure: "hit" },
    ]);
  });

  it("named without a figure have none (trap: Python-dict cells with bare NaN)", () => {
    expect(reportOf(aRow({ destroyed_details: "{'south': 16, 'east': NaN}" })).regions).toEqual([
      { code: "sector-south", measure: "shotDown", count: 16 },
      { code: "sector-east", measure: "shotDown" },
    ]);
  });

  it("counted by several rows add up, to at least the sum where one row gives no figure", () => {
    const rows = [aRow({ destroyed_details: "{'south': 16, 'east': 3}" }), aRow({ model: "Kalibr", destroyed_details: "{'south': 2, 'east': NaN}" })];
    expect(reportOf(...rows).regions).toEqual([
      { code: "sector-south", measure: "shotDown", count: 18 },
      { code: "sector-east", measure: "shotDown", count: { min: 3 } },
    ]);
  });

  it("counted together stay together", () => {
    const row = aRow({ destroyed_details: "{'Odesa oblast and Mykolaiv oblast': 24}" });
    expect(reportOf(row).regions).toEqual([{ name: "Odesa oblast and Mykolaiv oblast", measure: "shotDown", count: 24 }]);
    expect(codesOf(row)).toEqual([]);
  });

  it("that come to more than their whole are kept, with a warning", () => {
    const row = aRow({ destroyed_details: "{'south': 39, 'east': 77}" });
    expect(readKaggleRows([row]).issues).toMatchObject([{ code: "details_exceed_total", path: [0, "destroyed_details"], input: row.destroyed_details }]);
    expect(reportOf(row).regions).toHaveLength(2);
  });

  it("that the gazetteer lacks keep their name, with a warning (trap: unknown place geocoded to a capital)", () => {
    const row = aRow({ "affected region": "['Atlantis oblast']", target: "Atlantis", launch_place: "south-east" });
    const report = reportOf(row);
    expect(report.regions).toEqual([{ name: "Atlantis oblast", measure: "hit" }]);
    expect(report.targets).toEqual([{ kind: "place", name: "Atlantis" }]);
    expect(report.launchSites).toEqual([{ name: "south-east" }]);
    expect(codesOf(row)).toEqual(["unknown_place", "unknown_place", "unknown_place"]);
  });

  it("within a region belong to it and keep their name", () => {
    const report = reportOf(aRow({ target: "Dnipropetrovsk oblast, Kryvyi Rih Raion", target_main: "Kyiv" }));
    expect(report.regions).toEqual([{ code: "UA-12", measure: "targeted" }]);
    expect(report.targets).toEqual([
      { kind: "place", name: "Dnipropetrovsk oblast, Kryvyi Rih Raion", region: "UA-12" },
      { kind: "main direction", name: "Kyiv", region: "UA-30" },
    ]);
  });

  it("of launch are known sites, regions, seas, and the craft that launched", () => {
    const report = reportOf(aRow({ launch_place: "Chauda, Crimea and Kursk oblast and and Black Sea", carrier: "11 x Tu-95MS", launch_place_details: "{'Kalibr': 'Caspian Sea'}" }));
    expect(report.launchSites).toEqual([
      { id: "chauda", name: "Chauda, Crimea", region: "UA-43" },
      { name: "Kursk oblast", region: "RU-KRS" },
      { name: "Black Sea", region: "sea-black" },
      { name: "Caspian Sea", region: "sea-caspian" },
      { name: "11 x Tu-95MS" },
    ]);
  });

  it.each([
    [{ destroyed_details: "{'south': 1.5}" }, "unreadable_entry", [0, "destroyed_details", "south"]],
    [{ destroyed_details: "{'south': -1}" }, "unreadable_entry", [0, "destroyed_details", "south"]],
    [{ destroyed_details: "{'south': 'many'}" }, "unreadable_entry", [0, "destroyed_details", "south"]],
    [{ destroyed_details: "{'south': 1" }, "unreadable_literal", [0, "destroyed_details"]],
    [{ "affected region": "[7]" }, "unreadable_entry", [0, "affected region", 0]],
    [{ "affected region": "Kyiv oblast" }, "unreadable_literal", [0, "affected region"]],
    [{ launch_place_details: "{'Kalibr': 3}" }, "unreadable_entry", [0, "launch_place_details", "Kalibr"]],
    [{ border_crossing: 7 }, "unreadable_entry", [0, "border_crossing"]],
    [{ launch_place: "a".repeat(600) }, "unreadable_names", [0, "launch_place"]],
    [{ carrier: "ship and ".repeat(60) }, "unreadable_names", [0, "carrier"]],
  ] as const)("in a broken cell are left out with a warning: %j", (changes, code, path) => {
    const { records, issues } = readKaggleRows([aRow(changes)]);
    expect(records).toHaveLength(1);
    expect(issues).toMatchObject([{ code, path, severity: "warning" }]);
  });
});

describe("joining rows into attacks", () => {
  it("keeps regional commands apart from the Air Force", () => {
    const { records } = readKaggleRows([aRow(), aRow({ source: "PvKPivden/posts/night", target: "south", launched: 20, destroyed: 20, not_reach_goal: "" })]);
    expect(records.map(({ reports }) => reports.map(({ source, scope }) => [source.name, scope]))).toEqual([[["Ukrainian Air Force", undefined]], [["Ukrainian Air Command South", ["sector-south"]]]]);
  });

  it("joins a row whose window lies inside that of the same publication, and says so", () => {
    const rows = [aRow(), aRow({ model: "Kalibr", time_start: "2025-03-11 03:00", time_end: "2025-03-11 04:00", not_reach_goal: "" })];
    const { records, issues, inputsOf } = readKaggleRows(rows);
    expect(inputsOf).toEqual([[0, 1]]);
    expect(records).toMatchObject([{ window: { start: "2025-03-10T19:00+02:00", end: "2025-03-11T08:00+02:00" } }]);
    expect(issues).toMatchObject([{ code: "window_widened", severity: "warning", path: [1, "time_start"], input: "2025-03-11 03:00" }]);
  });

  it.each([
    ["windows that only overlap", { time_start: "2025-03-11 03:00", time_end: "2025-03-11 09:00" }],
    ["a window given by the day", { time_start: "2025-03-11", time_end: "2025-03-11 08:00" }],
    ["the same window in another source", { source: "GeneralStaff.ua/posts/night" }],
    ["a shorter window in another publication", { source: "kpszsu/posts/2", time_start: "2025-03-11 03:00", time_end: "2025-03-11 04:00" }],
  ])("keeps apart %s", (_, changes) => {
    expect(readKaggleRows([aRow(), aRow(changes)]).inputsOf).toEqual([[0], [1]]);
  });

  it("joins posts of one source about the same window as reports of one event", () => {
    const { records } = readKaggleRows([aRow(), aRow({ source: "kpszsu/posts/2", model: "Kalibr" })]);
    expect(records).toHaveLength(1);
    expect(records[0]?.reports.map(({ source }) => source.links)).toEqual([["kpszsu/posts/night"], ["kpszsu/posts/2"]]);
  });

  it("does not join two posts about one day, nor rows without a source by a shorter window", () => {
    const day = { time_start: "2025-03-11", time_end: "2025-03-11" };
    expect(readKaggleRows([aRow(day), aRow({ ...day, source: "kpszsu/posts/2" })]).inputsOf).toEqual([[0], [1]]);
    const inner = { time_start: "2025-03-11 03:00", time_end: "2025-03-11 04:00" };
    expect(readKaggleRows([aRow({ source: "" }), aRow({ ...inner, source: "" })]).inputsOf).toEqual([[0], [1]]);
  });

  it("does not take equal figures for a repetition (trap: duplicates found by equal numbers)", () => {
    expect(readKaggleRows([aRow({ source: "kpszsu/posts/1", time_start: "2025-03-09 19:00", time_end: "2025-03-10 08:00" }), aRow()]).records).toHaveLength(2);
    expect(reportOf(aRow(), aRow()).tallies).toMatchObject([{ launched: 200 }]);
  });

  it("keeps a publication's lists within the model's limits, and says what was left out", () => {
    const rows = Array.from({ length: 21 }, (_, row) => aRow({ launch_place: Array.from({ length: 50 }, (__, place) => `site ${row} ${place}`).join(" and ") }));
    const { records, issues } = readKaggleRows(rows);
    expect(records[0]?.reports[0]?.launchSites).toHaveLength(1000);
    expect(issues.filter(({ code }) => code === "too_many_places")).toMatchObject([{ path: [0, "launch_place"], input: { length: 50 } }]);
  });
});

describe("laws of the reading", () => {
  const count = fc.oneof(fc.nat(500).map((n) => `${n}.0`), fc.nat(500), fc.constantFrom("", null, "NaN", "1.5", "-2"));
  const row = fc.record(
    {
      time_start: fc.constantFrom("2025-07-01", "2025-07-01 20:00", "2025-08-01 20:00", "soon"),
      time_end: fc.constantFrom("2025-07-01", "2025-07-02 08:00", "2025-08-02 08:00", "2025-07-02 06:00"),
      model: fc.constantFrom("Shahed-136/131", "Kalibr", "X-101/X-555 and Kalibr", "X-999"),
      launched: count,
      destroyed: count,
      not_reach_goal: count,
      still_attacking: count,
      border_crossing: fc.constantFrom("{}", "{'belarus': 2.0}", "{"),
      destroyed_details: fc.constantFrom("", "{'south': 3, 'east': NaN}", "[]"),
      source: fc.constantFrom("kpszsu/posts/1", "kpszsu/posts/2", "PvKPivden/posts/1", "", "x".repeat(600)),
    },
    { requiredKeys: ["time_start", "time_end", "model"] },
  );
  const junk = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...KAGGLE_COLUMNS, "__proto__"), fc.jsonValue()));
  const rows = fc.array(fc.oneof({ weight: 4, arbitrary: row }, { weight: 1, arbitrary: junk }), { maxLength: 30 });

  it("puts each row into exactly one record or reject, junk included", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { records, rejects, inputsOf } = readKaggleRows(given);
        expect(inputsOf).toHaveLength(records.length);
        const indexes = [...inputsOf.flat(), ...rejects.map(({ index }) => index)].sort((a, b) => a - b);
        expect(indexes).toEqual(given.map((_, index) => index));
        for (const { index, input, issues } of rejects) {
          expect(input).toBe(given[index]);
          expect(issues.some(({ severity }) => severity === "error")).toBe(true);
        }
      }),
    );
  });

  it("neither loses nor adds a weapon: launched, destroyed and not_reach_goal come out as they went in", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { records, rejects } = readKaggleRows(given);
        const refused = new Set(rejects.map(({ index }) => index));
        const kept = given.filter((_, index) => !refused.has(index)) as KaggleRow[];
        const tallies = records.flatMap(({ reports }) => reports).flatMap((report) => report.tallies);
        const total = (...counts: unknown[]): number => counts.reduce<number>((sum, value) => sum + (Number(value) || 0), 0);
        expect(total(...tallies.map((tally) => tally.launched))).toBe(total(...kept.map((one) => one.launched)));
        expect(total(...tallies.flatMap((tally) => [tally.shotDown, tally.intercepted]))).toBe(total(...kept.map((one) => one.destroyed)));
        expect(total(...tallies.flatMap((tally) => [tally.suppressed, tally.failed]))).toBe(total(...kept.map((one) => one.not_reach_goal)));
      }),
    );
  });

  it("warns of places that come to more than was launched, where nothing says what was destroyed", () => {
    const { records, issues } = readKaggleRows([{ time_start: "2025-07-01", time_end: "2025-07-01", model: "Shahed-136/131", launched: 0, destroyed_details: "{'south': 3, 'east': NaN}" }]);
    expect(records).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toContain("details_exceed_total");
  });

  it("makes events of the right shape, and every law that an event breaks was a warning of the reading", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { records, issues } = readKaggleRows(given);
        for (const record of records) {
          expect(StrikeEvent.safeParse(record).error).toBeUndefined();
          const read = readStrikeEvent(record);
          if (!read.ok) expect(issues.some(({ code }) => code === "contradictory_tally" || code === "details_exceed_total")).toBe(true);
        }
      }),
    );
  });

  it("only warns beside records: an error is in a reject", () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(readKaggleRows(given).issues.every(({ severity }) => severity === "warning")).toBe(true);
      }),
    );
  });

  it("answers hostile rows in time linear in their size", () => {
    const long = "x".repeat(1_000_000);
    const { rejects } = readKaggleRows([...KAGGLE_COLUMNS.map((column) => aRow({ [column]: long })), JSON.parse('{"__proto__": {"model": "Kalibr"}}'), aRow({ source: "\ud800" })]);
    expect(rejects.length).toBeGreaterThan(10);
    const many = readKaggleRows(Array.from({ length: 20_000 }, (_, index) => aRow({ time_start: `2025-03-10 ${String(index % 24).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}` })));
    expect(many.records.length + many.rejects.length).toBeGreaterThan(0);
  });
});

describe("rows that are no list", () => {
  it.each([null, undefined, 5, "ab", {}])("are one reject, whole: %j", (input) => {
    const reading = readKaggleRows(input as never);
    expect(reading).toMatchObject({ records: [], inputsOf: [], rejects: [{ index: 0, input, issues: [{ code: "wrong_type", path: [], input }] }] });
  });
});
