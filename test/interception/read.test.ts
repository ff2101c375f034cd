import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { Counts, countsIssues, isCounts, isTally, MEASURES, readCounts, readTally, Tally } from "../../src/interception/index.js";

const count = fc.oneof(
  fc.nat(100),
  fc.double(),
  fc.constantFrom<unknown>("withheld", "not_applicable", "unknown", undefined, null, true, -0, Number.NaN, 2 ** 53, [], "84"),
  fc.record({ min: fc.oneof(fc.nat(9), fc.constant(-0)), max: fc.oneof(fc.nat(9), fc.constant(undefined)), approximate: fc.constantFrom(true, false, undefined) }, { requiredKeys: [] }),
  fc.record({ min: fc.nat(9), more: fc.nat(9) }),
);
const goodCount = fc.oneof(fc.nat(100), fc.constantFrom<unknown>("withheld", "not_applicable"), fc.record({ min: fc.nat(9), approximate: fc.constant(true) }, { requiredKeys: ["min"] }));
const countsLike = fc.oneof(
  fc.dictionary(fc.constantFrom<string>(...MEASURES), goodCount, { maxKeys: 5 }),
  fc.dictionary(fc.constantFrom<string>(...MEASURES, "lunched"), count, { maxKeys: 5 }),
);
const goodWeapon = fc.constantFrom<unknown>("shahed", "kalibr", "cruise-missile", { ids: ["kh-101", "kalibr"], label: "Kh-101 and Kalibr" });
const badWeapon = fc.constantFrom<unknown>("shahedd", 3, undefined, null, { ids: ["kh-101"], label: "x" }, { ids: ["kh-101", "nope"], label: "x" }, { ids: ["kh-101", "kalibr"], label: "" }, { ids: ["kh-101", "kalibr"], label: "\ud800" }, { ids: "kh-101", label: "x" }, { ids: ["kh-101", "kalibr"], label: "x", more: 1 });
const weapon = fc.oneof({ weight: 4, arbitrary: goodWeapon }, { weight: 1, arbitrary: badWeapon });
const label = fc.oneof({ weight: 4, arbitrary: fc.constant("jets") }, { weight: 1, arbitrary: fc.constantFrom<unknown>("", 5, undefined, "\ud800") });
const merged = ([counts, rest]: readonly [object, object]): unknown => ({ ...counts, ...rest });
const subset = fc.tuple(countsLike, fc.record({ weapon, label }, { requiredKeys: [] })).map(merged);
const tallyLike = fc.oneof(
  fc.tuple(countsLike, fc.record({ weapon })).map(merged),
  fc.tuple(countsLike, fc.record({ weapon, subsets: fc.array(subset, { maxLength: 2 }) })).map(merged),
  fc.tuple(countsLike, fc.record({ weapon, subsets: fc.constantFrom("none", undefined, null), wepon: fc.constant("shahed") }, { requiredKeys: [] })).map(merged),
);

describe("the hand guards", () => {
  it("let pass what the schema of counts lets pass, and stop what it stops", () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.oneof(countsLike, fc.jsonValue()), (value) => {
        expect(isCounts(value)).toBe(Counts.safeParse(value).success);
        if (isCounts(value)) passed += 1;
      }),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(20);
  });

  it("let pass what the schema of a tally lets pass, and stop what it stops", () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.oneof(tallyLike, fc.jsonValue()), (value) => {
        expect(isTally(value)).toBe(Tally.safeParse(value).success);
        if (isTally(value)) passed += 1;
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(10);
  });

  it("stop own __proto__ keys and lists", () => {
    expect(isCounts(JSON.parse('{"__proto__": {"launched": 84}}'))).toBe(false);
    expect(isCounts(Object.assign([], { launched: 84 }))).toBe(false);
    expect(isTally({ weapon: "shahed", subsets: Array.from({ length: 1001 }, () => ({})) })).toBe(false);
    expect(isTally({ weapon: { ids: Array.from({ length: 51 }, () => "kh-101"), label: "many" } })).toBe(false);
    expect(isTally({ weapon: { ids: ["kh-101", "kalibr"], label: "x".repeat(501) } })).toBe(false);
  });
});

describe("reading counts", () => {
  it("gives back what it was given", () => {
    const counts = { launched: 84, shotDown: { min: 15 }, suppressed: "withheld" };
    expect(readCounts(counts)).toEqual({ ok: true, value: counts, issues: [] });
  });

  it("answers a misspelt measure with the one that was meant", () => {
    expect(readCounts({ launched: 84, shotdown: 15 }).issues).toMatchObject([{ code: "unknown_key", path: ["shotdown"], input: 15, message: expect.stringContaining('"shotDown"') as unknown }]);
  });

  it.each([
    ["crossed bounds", { launched: { min: 7, max: 5 } }, "crossed_bounds", ["launched"]],
    ["a negative count", { launched: -1 }, "not_allowed", ["launched"]],
    ["a fraction", { launched: 1.5 }, "not_allowed", ["launched"]],
    ["NaN", { launched: Number.NaN }, "not_allowed", ["launched"]],
    ["-0", { launched: -0 }, "not_allowed", ["launched"]],
    ["an unsafe integer", { launched: 2 ** 60 }, "not_allowed", ["launched"]],
    ["null (null → 0)", { launched: null }, "not_allowed", ["launched"]],
    ["suppressed drones counted as hits", { launched: 10, suppressed: 8, reachedTarget: 8 }, "contradictory_tally", []],
  ])("refuses %s", (_, value, code, path) => {
    const outcome = readCounts(value);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    expect(outcome.issues.map((issue) => issue.input)).toEqual(path.length === 0 ? [value] : [Object.values(value)[0]]);
  });

  it("keeps bounds that should be a number, with a warning", () => {
    expect(readCounts({ launched: { min: 5, max: 5 } })).toMatchObject({ ok: true, issues: [{ code: "not_canonical_quantity", severity: "warning", path: ["launched"] }] });
  });

  it("costs no object for a clean row", () => {
    expect(countsIssues({ launched: 84, shotDown: 15 })).toBe(countsIssues({ launched: 3 }));
  });
});

describe("reading a tally", () => {
  it("gives back what it was given", () => {
    const tally = { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37, subsets: [{ label: "jets", launched: 8 }] };
    expect(readTally(tally)).toEqual({ ok: true, value: tally, issues: [] });
  });

  it("says where in a subset a law is broken", () => {
    expect(readTally({ weapon: "shahed", subsets: [{ launched: { min: 2, max: 1 } }] }).issues).toMatchObject([{ code: "crossed_bounds", path: ["subsets", 0, "launched"] }]);
  });

  it("refuses a bundle that names a member twice, in the tally and in its parts", () => {
    const twice = { ids: ["kh-101", "kh-101"], label: "Kh-101 and Kh-101" };
    expect(readTally({ weapon: twice }).issues).toMatchObject([{ severity: "error", path: ["weapon", "ids", 1] }]);
    expect(readTally({ weapon: "shahed", subsets: [{ weapon: twice }] }).issues).toMatchObject([{ severity: "error", path: ["subsets", 0, "weapon", "ids", 1] }]);
  });

  it("is a throw on no JSON value", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tallyLike), (value) => {
        expect(() => readTally(value)).not.toThrow();
        expect(() => readCounts(value)).not.toThrow();
      }),
    );
  });

  it("refuses hostile values, deep and long, and comes to an end", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    for (const value of [deep, "9".repeat(1_000_000), { weapon: "x".repeat(1_000_000) }, { weapon: "shahed", subsets: Array.from({ length: 100_000 }, () => deep) }]) {
      expect(readTally(value).ok).toBe(false);
    }
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(Tally)).toMatchObject({ required: ["weapon"], additionalProperties: false });
    expectTypeOf<z.infer<typeof Tally>>().toEqualTypeOf<Tally>();
    expectTypeOf<z.infer<typeof Counts>>().toEqualTypeOf<Counts>();
  });
});
