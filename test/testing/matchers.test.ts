import { describe, expect, expectTypeOf, it } from "vitest";
import { interceptionRate } from "../../src/interception/index.js";
import { readStrikeReport, readStrikeReports } from "../../src/strike/index.js";
import { aStrikeReport, aTally, expectSitrep, sitrepMatchers, toBeCompatibleWith, toBeReadable, toHaveIssue, toHaveRate, type MatcherResult } from "../../src/testing/index.js";

const check = expectSitrep(expect);
const faulty = aStrikeReport({ tallies: [aTally({ launched: 3, shotDown: 4 })] });

describe("matchers on expect", () => {
  it("work by themselves and negated, with types and without a declared module", () => {
    check(aStrikeReport()).toBeReadable(readStrikeReport);
    check(faulty).not.toBeReadable(readStrikeReport);
    check(readStrikeReport(faulty)).toHaveIssue("contradictory_tally");
    check({ min: 24 }).toBeCompatibleWith(479);
    check(aStrikeReport()).toHaveRate(0.65);
    check(52).toBe(52);
    expectTypeOf(check).returns.toHaveProperty("toHaveRate");
    // @ts-expect-error -- no such matcher
    const misspelt: keyof ReturnType<typeof check> = "toHaveIsue";
    expect(sitrepMatchers).not.toHaveProperty(misspelt);
  });

  it("fail with what they found", () => {
    expect(() => {
      check(faulty).toBeReadable(readStrikeReport);
    }).toThrow("error contradictory_tally: tallies[0].launched (3) and tallies[0].shotDown (4) cannot all hold");
    expect(() => {
      check(aStrikeReport()).not.toHaveRate(0.65);
    }).toThrow("Expected a rate other than 0.65");
  });

  it("are plain functions that answer whether they pass and why not", () => {
    for (const matcher of Object.values(sitrepMatchers)) expectTypeOf(matcher).returns.toEqualTypeOf<MatcherResult>();
    expect(Object.keys(sitrepMatchers)).toEqual(["toBeReadable", "toHaveIssue", "toBeCompatibleWith", "toHaveRate"]);
  });
});

describe("toBeReadable", () => {
  it("looks at an outcome, at a reading, and at a value with its reader", () => {
    expect(toBeReadable(readStrikeReport(aStrikeReport())).pass).toBe(true);
    expect(toBeReadable(readStrikeReports([aStrikeReport()])).pass).toBe(true);
    expect(toBeReadable(readStrikeReports([aStrikeReport(), null])).pass).toBe(false);
    expect(toBeReadable([aStrikeReport()], readStrikeReports).pass).toBe(true);
  });

  it("lets warnings pass", () => {
    expect(toBeReadable(aStrikeReport({ stated: { launched: 81 } }), readStrikeReport).pass).toBe(true);
  });

  it.each([[undefined], [null], [84], [{ ok: true }], [{ rejects: [] }], [{ ok: true, issues: [1] }]])("says what it wants instead of %j", (received) => {
    const { pass, message } = toBeReadable(received);
    expect(pass).toBe(false);
    expect(message()).toContain("expected what a reader returned");
  });
});

describe("toHaveIssue", () => {
  it("finds an issue by code, and by path where one is given", () => {
    const outcome = readStrikeReport(faulty);
    expect(toHaveIssue(outcome, "contradictory_tally", ["tallies", 0]).pass).toBe(true);
    expect(toHaveIssue(outcome, "contradictory_tally", ["tallies", 1]).pass).toBe(false);
    expect(toHaveIssue(outcome, "contradictory_tally", ["tallies"]).pass).toBe(false);
    expect(toHaveIssue(outcome, "crossed_bounds").pass).toBe(false);
  });

  it("finds it in a reading, where a path starts with the input's position", () => {
    const reading = readStrikeReports([aStrikeReport(), faulty, aStrikeReport({ stated: { launched: 81 } })]);
    expect(toHaveIssue(reading, "contradictory_tally", [1, "tallies", 0]).pass).toBe(true);
    expect(toHaveIssue(reading, "headline_disagrees", [2]).pass).toBe(true);
  });

  it("says which issues there are", () => {
    expect(toHaveIssue(readStrikeReport(faulty), "crossed_bounds", ["tallies", 0]).message()).toMatch(/^Expected an issue crossed_bounds at tallies\[0\], but there are:\n {2}error contradictory_tally: /u);
    expect(toHaveIssue(readStrikeReport(aStrikeReport()), "crossed_bounds").message()).toContain("(no issues)");
    expect(toHaveIssue(84, "crossed_bounds").message()).toContain("expected what a reader returned");
  });
});

describe("toBeCompatibleWith", () => {
  it.each([
    [84, 84, true],
    [84, 85, false],
    [{ min: 24 }, 479, true],
    [53, { min: 161 }, false],
    [{ min: 1, max: 5 }, { min: 5, max: 9 }, true],
    [{ min: 1, max: 4 }, { min: 5 }, false],
  ])("%j with %j: %s", (received, expected, pass) => {
    expect(toBeCompatibleWith(received, expected).pass).toBe(pass);
    expect(toBeCompatibleWith(expected, received).pass).toBe(pass);
  });

  it.each([["84"], [null], [-1], ["withheld"], [{ max: 3 }]])("says what it wants instead of %j", (received) => {
    const { pass, message } = toBeCompatibleWith(received, 84);
    expect(pass).toBe(false);
    expect(message()).toContain("expected a quantity");
  });
});

describe("toHaveRate", () => {
  it.each([["65.0 %"], [65], [null], [{ min: 65 }]])("expects no %j, which is no share of one", (expected) => {
    expect(() => toHaveRate(aStrikeReport(), expected as never)).toThrow(/^toHaveRate was told to expect .+: expected a fraction of one/u);
  });

  const night = [aTally(), aTally({ weapon: "iskander-m", launched: 3, shotDown: 0, suppressed: 0 }), aTally({ weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 })];
  const report = aStrikeReport({ tallies: night });

  it("looks at counts, at a report, at reports, at a rate and at its outcome", () => {
    expect(toHaveRate({ launched: 84, intercepted: 52 }, 0.619).pass).toBe(true);
    for (const received of [report, [report], interceptionRate(report)]) expect(toHaveRate(received, { counted: 52, outOf: 84 }).pass).toBe(true);
    const rate = interceptionRate(report);
    expect(rate.ok && toHaveRate(rate.value, 52 / 84).pass).toBe(true);
  });

  it("takes another numerator and another tolerance", () => {
    expect(toHaveRate(report, 0.179, { numerator: "shotDown" }).pass).toBe(true);
    expect(toHaveRate(report, 0.62).pass).toBe(false);
    expect(toHaveRate(report, 0.62, { tolerance: 0.005 }).pass).toBe(true);
  });

  it("compares each bound where a figure is vague, and only those that are given", () => {
    const vague = { launched: 84, shotDown: 15 };
    expect(toHaveRate(vague, { min: 15 / 84, max: 1 }).pass).toBe(true);
    expect(toHaveRate(vague, { max: 0.9 }).pass).toBe(false);
    expect(toHaveRate(vague, { outOf: 84 }).pass).toBe(true);
    expect(toHaveRate(vague, { counted: 15 }).pass).toBe(false);
  });

  it.each([[{ launched: 0 }, "nothing_launched"], [{ launched: 3, shotDown: 4 }, "contradictory_tally"], [{ lunched: 3 }, "unknown_key"], [[null], "wrong_type"], [interceptionRate({ launched: 0 }), "nothing_launched"], [84, "wrong_type"]])(
    "says why %j has no rate",
    (received, code) => {
      const { pass, message } = toHaveRate(received, 0);
      expect(pass).toBe(false);
      expect(message()).toContain(code);
    },
  );
});
