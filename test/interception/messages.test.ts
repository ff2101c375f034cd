import { describe, expect, it } from "vitest";
import { compareRates, disjointFrom, formatRate, interceptionRate, intervalBy, MEASURES, measureLabel, OUTCOME_MEASURES, tallyIssues, type CompareRatesOptions, type Counts } from "../../src/interception/index.js";
import type { RateIntervalName } from "../../src/interception/index.js";

interface Told {
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

const told = ({ issues }: Told): string[] => issues.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
const night = (launched: number, intercepted: number): { tallies: Counts[] } => ({ tallies: [{ launched, intercepted }] });

describe("a contradiction says which figures, what was expected and how to mend it", () => {
  it.each<[string, Counts & { readonly subsets?: readonly Counts[] }]>([
    ["launched (16), shotDown (15) and failed (11) cannot all hold: expected outcomes that add up to at most launched. Correct one of them, or leave it out.", { launched: 16, shotDown: 15, failed: 11 }],
    ["shotDown (15), suppressed (37) and intercepted (50) cannot all hold: expected shotDown + suppressed = intercepted. Correct one of them, or leave it out.", { intercepted: 50, shotDown: 15, suppressed: 37 }],
    ["suppressed (51) and intercepted (50) cannot all hold: expected shotDown + suppressed = intercepted. Correct one of them, or leave it out.", { intercepted: 50, suppressed: 51 }],
    ["launched (40) and subsets[0].launched (47) cannot all hold: expected no part larger than its whole. Correct one of them, or leave it out.", { launched: 40, subsets: [{ launched: 47 }] }],
    ["launched (40) and subsets[0].shotDown (47) cannot all hold: expected outcomes that add up to at most launched, and no part larger than its whole. Correct one of them, or leave it out.", { launched: 40, subsets: [{ shotDown: 47 }] }],
    [
      "launched (40) and subsets[0].launched (~47) cannot all hold: expected no part larger than its whole. The hedged ones among them are set aside.",
      { launched: 40, subsets: [{ launched: { min: 47, max: 47, approximate: true } }] },
    ],
  ])("%s", (message, counts) => {
    expect(tallyIssues(counts).map((issue) => issue.message)).toEqual([message]);
  });

  it("of one figure by itself that is no count, with the place of the tally before it", () => {
    expect(tallyIssues({ launched: -1 }, ["tallies", 0])).toMatchObject([
      { code: "contradictory_tally", path: ["tallies", 0], message: "tallies[0].launched (-1) is not a count: expected whole numbers of 0 or more with min at most max. Correct it." },
    ]);
    expect(tallyIssues({ shotDown: "some" as unknown as number })).toMatchObject([{ message: 'shotDown ("some") is not a count: expected whole numbers of 0 or more with min at most max. Correct it.' }]);
  });
});

describe("a rate says why it is not there, and what it leaves aside", () => {
  it("where nothing was launched", () => {
    expect(interceptionRate([{ launched: 0 }])).toEqual({
      ok: false,
      issues: [{ code: "nothing_launched", severity: "error", path: [], input: [{ launched: 0 }], message: "Nothing was launched, so nothing has a rate: expected launched to be 1 or more. Leave out what had no launches." }],
    });
  });

  it("where a headline does not go with the tallies below it", () => {
    expect(interceptionRate({ tallies: [{ launched: 5, intercepted: 3 }], stated: { launched: 9, shotDown: 4 } })).toMatchObject({
      value: { min: 0.6, max: 0.6 },
      issues: [
        { code: "headline_disagrees", severity: "warning", path: [], conflict: [["stated", "launched"], ["tallies"]], message: "stated.launched is 9: expected 5, to which tallies add up. The tallies are used; correct whichever is wrong." },
        { code: "headline_disagrees", path: [], conflict: [["stated", "shotDown"], ["tallies"]], message: "stated.shotDown is 4: expected 0–3, to which tallies add up. The tallies are used; correct whichever is wrong." },
      ],
    });
  });

  it.each<[RateIntervalName, readonly { tallies: Counts[] }[], string[]]>([
    ["wilson", [night(5, 5)], []],
    ["quasi_binomial", [night(5, 3), night(50, 48)], []],
    ["quasi_binomial", [night(5, 3)], ['warning no_interval: "quasi_binomial" needs two reports with launches or more, not 1: use "wilson" for one.']],
    ["beta_binomial", [night(5, 3), night(0, 0)], ['warning no_interval: "beta_binomial" needs two reports with launches or more, not 1: use "wilson" for one.']],
    ["quasi_binomial", [night(5, 5), night(50, 50)], ['warning no_interval: All or none of the weapons had the fate, of which "quasi_binomial" makes no interval: use "clopper_pearson".']],
    ["wilson", [night(5_000_000, 5), night(6_000_000, 5)], ["warning no_interval: An interval takes at most 10000000 weapons, not 11000000: leave out reports that cannot be."]],
    [
      "wilson",
      [night(5, 3), night(50, 48)],
      ['warning pooled_as_independent: "wilson" takes the weapons of 2 reports as independent of each other, and claims too much where reports differ (here they vary 8.7 times as much as independent weapons would): use "quasi_binomial" or "beta_binomial".'],
    ],
    [
      "jeffreys",
      [night(5, 5), night(50, 50)],
      ['warning pooled_as_independent: "jeffreys" takes the weapons of 2 reports as independent of each other, and claims too much where reports differ: use "quasi_binomial" or "beta_binomial".'],
    ],
  ])("by %s of %j", (name, reports, expected) => {
    expect(told(interceptionRate(reports, { interval: intervalBy(name) }))).toEqual(expected);
  });

  it("where two are compared and one side has no interval", () => {
    expect(told(compareRates([night(10, 5)], [night(10, 7)], { method: "quasi_binomial" }))).toEqual([
      'error no_interval: "quasi_binomial" has no interval for the difference. "quasi_binomial" needs two reports with launches or more, not 1: use "wilson" for one.',
    ]);
    expect(told(compareRates([{ intercepted: 5 }], [night(10, 7)], { method: "miettinen_nurminen" }))).toEqual([
      'error no_interval: "miettinen_nurminen" has no interval for the difference. It needs figures with a ceiling on both sides: use "newcombe".',
    ]);
  });

  it("where a programmer asks for what there is not", () => {
    const OUTCOMES = "shotDown, suppressed, intercepted, reachedTarget, failed, stillAirborne, leftAirspace";
    expect(() => compareRates([night(1, 1)], [night(1, 1)], { method: "odd" as CompareRatesOptions["method"] })).toThrow('The method "odd" is none of newcombe, miettinen_nurminen, quasi_binomial, beta_binomial.');
    expect(() => intervalBy("odd" as RateIntervalName)).toThrow('The interval "odd" is none of wilson, clopper_pearson, jeffreys, quasi_binomial, beta_binomial, auto.');
    for (const level of [0, 1]) expect(() => intervalBy("wilson", { level })).toThrow(`level is ${level}: expected a confidence level between 0 and 1, such as 0.95.`);
    expect(() => interceptionRate([], { numerator: "odd" as "failed" })).toThrow(`The numerator of an interception rate is one of ${OUTCOMES}, not "odd".`);
    expect(() => interceptionRate([], { denominator: "odd" as "launched" })).toThrow('The denominator of an interception rate is "launched", not "odd".');
    for (const digits of [11, -1, 0.5]) expect(() => formatRate({ min: 0, max: 1 }, { digits })).toThrow(`digits is ${digits}: expected a whole number from 0 to 10.`);
  });
});

describe("the measures", () => {
  it("have labels for a reader", () => {
    expect(MEASURES.map(measureLabel)).toEqual(["launched", "shot down", "suppressed", "intercepted", "reached the target", "failed by themselves", "still airborne", "left the airspace"]);
  });

  it("are disjoint where no weapon can have both fates", () => {
    expect(disjointFrom("launched")).toEqual([]);
    for (const measure of ["shotDown", "suppressed"] as const) expect(disjointFrom(measure)).toEqual(OUTCOME_MEASURES.filter((other) => other !== measure && other !== "intercepted"));
    expect(disjointFrom("intercepted")).toEqual(["reachedTarget", "failed", "stillAirborne", "leftAirspace"]);
    for (const measure of ["reachedTarget", "failed", "stillAirborne", "leftAirspace"] as const) expect(disjointFrom(measure)).toEqual(OUTCOME_MEASURES.filter((other) => other !== measure));
  });
});
