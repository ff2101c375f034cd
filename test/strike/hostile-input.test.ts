import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStrikeEvent, readStrikeEvents, readStrikeReport, readStrikeReports } from "../../src/strike/index.js";
import { seedReport } from "./support.js";

/** Codes of what both readers find, which must be the same. */
function codesOf(value: unknown): string[] {
  const one = readStrikeReport(value);
  const many = readStrikeReports([value]);
  expect(many.records).toHaveLength(one.ok ? 1 : 0);
  expect([...many.issues, ...many.rejects.flatMap(({ issues }) => issues)].map(({ code, message }) => [code, message])).toEqual(one.issues.map(({ code, message }) => [code, message]));
  return one.issues.map(({ code }) => code);
}

const withLaunched = (launched: unknown): unknown => ({ ...seedReport, tallies: [{ weapon: "shahed", launched }] });

describe("a count that is none", () => {
  it.each([
    ["negative", -1, "not_allowed"],
    ["a fraction", 61.9, "not_allowed"],
    ["NaN", NaN, "not_allowed"],
    ["infinite", Infinity, "not_allowed"],
    ["minus zero", -0, "not_allowed"],
    ["unsafe", 2 ** 53, "not_allowed"],
    ["a text", "84", "not_allowed"],
    ["null", null, "not_allowed"],
    ["a list", [84], "not_allowed"],
    ["true", true, "not_allowed"],
    ["bounds crossed", { min: 5, max: 3 }, "crossed_bounds"],
    ["bounds without min", { max: 3 }, "missing_key"],
    ["bounds with a fraction", { min: 1.5 }, "wrong_type"],
    ["bounds with a false hedge", { min: 1, approximate: false }, "not_allowed"],
    ["bounds with another key", { min: 1, most: 3 }, "unknown_key"],
    ["nothing", {}, "missing_key"],
  ])("is refused: %s", (_, launched, code) => {
    expect(codesOf(withLaunched(launched))).toEqual([code]);
  });

  it("leaves its value in the issue", () => {
    expect(readStrikeReport(withLaunched(-0)).issues.map(({ path, input }) => [path, input])).toEqual([[["tallies", 0, "launched"], -0]]);
  });
});

describe("keys that are none of the model's", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "", "source ", "ｓource", "\ud83d"])("are refused: %j", (key) => {
    const text = JSON.stringify({ ...seedReport, tallies: [] });
    expect(codesOf(JSON.parse(`${text.slice(0, -1)},${JSON.stringify(key)}:{"tallies":[]}}`))).toEqual(["unknown_key"]);
  });

  it("are refused in every object of the report", () => {
    const hostile = '{"__proto__":{"name":"a"},"name":"a"}';
    expect(codesOf({ ...seedReport, source: JSON.parse(hostile) as unknown })).toEqual(["unknown_key"]);
    expect(codesOf({ ...seedReport, window: JSON.parse(`{"start":"2025-06-01T21:30+03:00","end":"2025-06-02T08:30+03:00","__proto__":null}`) as unknown })).toEqual(["unknown_key"]);
    expect(codesOf(withLaunched(JSON.parse('{"min":1,"__proto__":{"max":0}}')))).toEqual(["unknown_key"]);
    expect(codesOf({ ...seedReport, tallies: [JSON.parse('{"weapon":"shahed","constructor":1}') as unknown] })).toEqual(["unknown_key"]);
    expect(codesOf({ ...seedReport, regions: [JSON.parse('{"measure":"hit","name":"a","__proto__":1}') as unknown] })).toEqual(["unknown_key"]);
  });

  it("never reach a prototype", () => {
    readStrikeReport(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("texts and lists beyond measure", () => {
  const long = "я".repeat(1_000_000);

  it.each([
    ["a name", { ...seedReport, source: { name: long } }, "too_long"],
    ["an id", { ...seedReport, id: long }, "too_long"],
    ["an instant", { ...seedReport, publishedAt: long }, "too_long"],
    ["digits for an instant", { ...seedReport, publishedAt: "2".repeat(1_000_000) }, "too_long"],
    ["a weapon", { ...seedReport, tallies: [{ weapon: long }] }, "not_allowed"],
    ["a region's code", { ...seedReport, regions: [{ code: long, measure: "hit" }] }, "not_allowed"],
    ["a side", { ...seedReport, attacker: long }, "not_allowed"],
    ["a side's pattern", { ...seedReport, attacker: `X-${"A".repeat(1_000_000)}` }, "not_allowed"],
    ["a wording", { ...seedReport, window: { ...seedReport.window, wording: long } }, "too_long"],
    ["a key", { ...seedReport, [long]: 1 }, "unknown_key"],
    ["a list of tallies", { ...seedReport, tallies: Array.from({ length: 100_000 }, () => ({ weapon: "shahed" })) }, "too_long"],
    ["a list of regions", { ...seedReport, regions: Array.from({ length: 100_000 }, () => 0) }, "too_long"],
    ["a lone surrogate", { ...seedReport, source: { name: "\udca5" } }, "not_allowed"],
  ])("are refused with a short message: %s", (_, value, code) => {
    expect(codesOf(value)).toEqual([code]);
    const outcome = readStrikeReport(value);
    for (const { message } of outcome.issues) expect(message.length).toBeLessThan(1000);
  });

  it("as long as the model allows are read in linear time", () => {
    const tallies = Array.from({ length: 10_000 }, (_, index) => ({ weapon: { ids: ["kh-101", "kalibr"], label: `lot ${index}` }, launched: { min: 1, max: 3 } }));
    const regions = Array.from({ length: 10_000 }, (_, index) => ({ name: `place ${index}`, measure: "intercepted" as const, count: 1 }));
    const reading = readStrikeReports([{ ...seedReport, tallies, regions, stated: { launched: { min: 10_000 } } }]);
    expect(reading.rejects).toEqual([]);
    expect(new Set(reading.issues.map(({ code }) => code))).toEqual(new Set(["overlapping_weapons"]));
  }, 10_000);

  it("nested deep are no deeper than the model", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { tallies: deep };
    expect(codesOf(deep)).toContain("missing_key");
    expect(codesOf({ ...seedReport, tallies: deep })).toEqual(["wrong_type"]);
    expect(codesOf(withLaunched(deep))).not.toEqual([]);
  });
});

describe("a list with holes", () => {
  it("has inputs and entries where the holes are", () => {
    // eslint-disable-next-line no-sparse-arrays -- a hole is what this is about
    expect(readStrikeReports([, seedReport]).rejects.map(({ index }) => index)).toEqual([0]);
    // eslint-disable-next-line no-sparse-arrays -- a hole is what this is about
    expect(codesOf({ ...seedReport, tallies: [, ...seedReport.tallies] })).not.toEqual([]);
  });
});

describe("no value at all", () => {
  const anything = fc.anything({ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true });

  it("makes a reader throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 4 }), anything), (value) => {
        expect(readStrikeReport(value).ok).toBe(false);
        expect(readStrikeEvent(value).ok).toBe(false);
        expect(readStrikeReports([value]).rejects).toHaveLength(1);
        expect(readStrikeEvents([value]).rejects).toHaveLength(1);
      }),
    );
  });

  it("makes a reader throw from inside a report, and both readers find the same", () => {
    const keys = ["id", "source", "publishedAt", "asOf", "status", "attacker", "target", "window", "tallies", "stated", "hitLocations", "regions", "launchSites", "targets", "losses", "casualties", "coverage", "scope", "supersedes", "evidence"];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.oneof(fc.jsonValue({ maxDepth: 3 }), anything), (key, value) => {
        for (const part of [value, [value]]) expect(Array.isArray(codesOf({ ...seedReport, [key]: part }))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is no list", () => {
  it.each([null, undefined, 5, "ab", {}, { length: 2 }, true])("is one reject, whole: %j", (input) => {
    for (const read of [readStrikeEvents, readStrikeReports]) {
      const reading = read(input as unknown as []);
      expect(reading.records).toEqual([]);
      expect(reading.rejects).toMatchObject([{ index: 0, input, issues: [{ code: "wrong_type", path: [], input }] }]);
    }
  });
});
