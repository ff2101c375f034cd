import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/*
 * Where each law of counting and each trap is tested. A title that is changed or taken away fails here, and so does a
 * law whose test is no property any more.
 */

/** A law, the file of its property, and words of its title. */
const LAWS: readonly (readonly [string, string, string])[] = [
  ["outcomes are disjoint, and known figures bound the others", "interception/tighten.test.ts", "is the exact projection, by enumeration of every world"],
  ["a subset is never larger than its whole", "interception/tighten-tally.test.ts", "has the exact projection on it and on its part"],
  ["parts are no more than the whole", "strike/laws/region-total-issues.test.ts", "is broken where the least of regions comes to more"],
  ["a rate is a sum over a sum", "interception/interception-rate.test.ts", "adds up from parts in any order to the same answer"],
  ["missing is not zero", "quantity/sum-counts.test.ts", "open whenever something is absent (law 3)"],
  ["windows overlap: totals are sharp", "chronicle/totals/total.test.ts", "are those of every placement of events that the reports allow"],
  ["windows overlap: fast bounds are valid", "chronicle/totals/total.test.ts", "lie within the fast ones, which hold too"],
  ["the day of a night is a parameter", "time/day-of.test.ts", "is always determined where the window is exact"],
  ["answers that change with the day rule are told", "chronicle/series/sensitivity.test.ts", "is stable exactly where the answers are the same values"],
  ["definitions break", "chronicle/breaks/like-for-like.test.ts", "lies inside no part, whichever nights there are"],
  ["claims are comparable before they contradict", "chronicle/claims/compare-claims.test.ts", "contradicts exactly where no hard count bears out both"],
  ["no claim is netted or lost", "chronicle/claims/compare-claims.test.ts", "keeps every claim in exactly one group or aside"],
  ["a record is a claim to check", "chronicle/records/verify-record.test.ts", "agrees with every way in which the bounds could come out"],
  ["bundles stay bundles", "chronicle/totals/report-count.test.ts", "gives no member of a bundle its total, and invents no split"],
  ["counters become increments", "chronicle/counters/increments.test.ts", "holds the truth of every counter that only grows, and never a negative"],
  ["revisions are kept", "chronicle/revisions/revisions.test.ts", "at the end of time knows the latest revisions"],
  ["vague words have a named policy", "quantity/english/read-quantity.test.ts", "names a policy exactly where a vague word was resolved (law 12)"],
  ["a hedged bound is soft", "quantity/compare-quantities.test.ts", "is never sure where the answer rests on a hedge (law 13)"],
  ["a sentence carries its claimant", "claim/attribute.test.ts", "always holds the claimant"],
  ["work can be split", "chronicle/accumulators/accumulators.test.ts", "merges in any order and grouping to the same"],
];

/** A trap, the file of its test, and words of its title. */
const TRAPS: readonly (readonly [string, string, string])[] = [
  ["loss of rows by coercing mixed dates", "interop/kaggle/row-window.test.ts", "trap: rows lost by coercing mixed dates"],
  ["suppressed drones counted as hits", "interop/kaggle/read-kaggle-rows.test.ts", "trap: suppressed drones counted as hits"],
  ["the first region's number taken for the total", "bulletins/ru/corpora.test.ts", "the trap of the first region's number taken for the total"],
  ["numerals in words read as 0", "bulletins/ru/traps.test.ts", "the trap of an absent number read as 0"],
  ["bundle totals added to every member", "interop/kaggle/read-kaggle-rows.test.ts", "trap: bundle totals added to every member"],
  ["spellings and look-alike letters of one weapon", "munition/find-munition.test.ts", "reads %s as one missile"],
  ["null → 0 → 0 %", "interop/kaggle/read-kaggle-rows.test.ts", "trap: null → 0 → 0 %"],
  ["clipping that hides bad data", "interop/kaggle/read-kaggle-rows.test.ts", "trap: clipping that hides bad data"],
  ["mean of ratios", "chronicle/accumulators/accumulators.test.ts", "sum over sum, not the mean of ratios"],
  ["rolling mean over rows instead of days", "chronicle/series/rolling.test.ts", "the rolling mean over rows instead of days"],
  ["a local time zone shifting a day", "interop/kaggle/row-window.test.ts", "trap: a local time zone shifting 2 June to 1 June"],
  ["a bulletin without a year at New Year", "bulletins/ru/traps.test.ts", "a bulletin without a year at New Year"],
  ["an unknown place geocoded to a capital", "interop/kaggle/read-kaggle-rows.test.ts", "trap: unknown place geocoded to a capital"],
  ["cells with bare NaN", "interop/kaggle/python-literal.test.ts", "trap: Python-dict cells with bare NaN"],
  ["duplicates found by equal numbers", "chronicle/linkage/link-reports.test.ts", "finds no duplicates by equal numbers"],
  ["talks shown as a percentage", "talks/read-talks.test.ts", "have no place for a percentage of success"],
];

/** The test, from its title to that of the next one. */
function testIn(file: string, words: string): string {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
  const at = text.indexOf(words);
  if (at < 0) return "";
  const next = text.slice(at).search(/^\s*(?:it|describe)(?:\.\w+)?\(/mu);
  return text.slice(at, next < 0 ? undefined : at + next);
}

describe("the laws of counting", () => {
  it.each(LAWS)("%s: a property of %s", (_law, file, words) => {
    expect(testIn(file, words)).toContain("fc.assert(");
  });
});

describe("the traps of existing code", () => {
  it.each(TRAPS)("%s: a test of %s", (_trap, file, words) => {
    expect(testIn(file, words)).toContain("expect(");
  });
});
