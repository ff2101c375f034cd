import { describe, expect, it } from "vitest";
import { describePath } from "../../src/core/index.js";
import { readStrikeReport } from "../../src/strike/index.js";
import { seedReport } from "./support.js";

const [shahed, ...missiles] = seedReport.tallies;
const withTally = (changes: object): unknown => ({ ...seedReport, tallies: [{ ...shahed, ...changes }, ...missiles] });
const withWindow = (changes: object): unknown => ({ ...seedReport, publishedAt: undefined, window: { ...seedReport.window, ...changes } });
const without = (value: object, key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** The commonest mistakes in a report, as people make them. */
const MISTAKES: readonly (readonly [string, unknown])[] = [
  ["a misspelt measure", { ...seedReport, tallies: [{ weapon: "shahed", launched: 80, shotDown: 15, supressed: 37 }] }],
  ["the bounds crossed", withTally({ launched: { min: 80, max: 8 } })],
  ["an unknown region", { ...seedReport, regions: [{ code: "RU-KURSK", measure: "intercepted", count: 57 }] }],
  ["an unknown weapon", withTally({ weapon: "Shahed" })],
  ["a weapon of another number", withTally({ weapon: "kh-102" })],
  ["a time without an offset", withWindow({ start: "2025-06-01T21:30" })],
  ["a date without a time", withWindow({ start: "2025-06-01" })],
  ["the hour 24", withWindow({ end: "2025-06-01T24:00+03:00" })],
  ["29 February of a common year", withWindow({ start: "2025-02-29T21:30+02:00" })],
  ["a negative count", withTally({ shotDown: -15 })],
  ["a percentage for a count", withTally({ intercepted: 61.9 })],
  ["a number in quotes", withTally({ launched: "84" })],
  ["null for what is not known", withTally({ suppressed: null })],
  ["null for a moment that is not known", { ...seedReport, publishedAt: null }],
  ["a window reversed", withWindow({ start: "2025-06-02T08:30+03:00", end: "2025-06-01T21:30+03:00" })],
  ["no source", without(seedReport, "source")],
  ["a source that is only a name", { ...seedReport, source: "Ukrainian Air Force" }],
  ["a side by its name", { ...seedReport, source: { name: "Ukrainian Air Force", side: "Ukraine" } }],
  ["parts that do not make the whole", withTally({ intercepted: 50 })],
  ["more downed than launched", withTally({ shotDown: 85 })],
  ["a subset above its whole", withTally({ subsets: [{ label: "jets", launched: 90 }] })],
  ["places among weapons", withTally({ hitLocations: 12 })],
  ["weapons beside the tallies", { ...seedReport, launched: 84 }],
  ["published before it began", { ...seedReport, publishedAt: "2025-06-01T09:00+03:00" }],
  ["an unknown key", { ...seedReport, confidence: "high" }],
];

describe("the commonest mistakes", () => {
  it("are answered with the field, the value, what was expected and how to mend it", () => {
    const answers = MISTAKES.map(([mistake, value]) => {
      const issues = readStrikeReport(value).issues.map(({ severity, code, path, message }) => `${severity} ${code} at ${describePath(path)}\n  ${message}`);
      return [mistake, ...issues].join("\n  ");
    });
    expect(`\n${answers.join("\n")}\n`).toMatchInlineSnapshot(`
      "
      a misspelt measure
        error unknown_key at tallies[0].supressed
        tallies[0].supressed is not a key of tallies[0]. Did you mean "suppressed"?
      the bounds crossed
        error crossed_bounds at tallies[0].launched
        tallies[0].launched has min 80 above max 8: expected min to be at most max. Swap them, or correct one.
      an unknown region
        error not_allowed at regions[0].code
        regions[0].code is "RU-KURSK": expected an ISO 3166-2 code such as "UA-63" or "RU-KRS"; findRegions of sitrep/place knows the names, and a place without a code goes under "name". Did you mean "RU-KRS"?
      an unknown weapon
        error not_allowed at tallies[0].weapon
        tallies[0].weapon is "Shahed": expected a weapon id ("iskander-m"), family ("shahed"), class ("cruise-missile"), or { ids, label } for a bundle; weaponOf of sitrep/munition knows the names. Did you mean "shahed"?
      a weapon of another number
        error not_allowed at tallies[0].weapon
        tallies[0].weapon is "kh-102": expected a weapon id ("iskander-m"), family ("shahed"), class ("cruise-missile"), or { ids, label } for a bundle; weaponOf of sitrep/munition knows the names.
      a time without an offset
        error not_allowed at window.start
        window.start is "2025-06-01T21:30": expected an offset from UTC after the time, such as "2025-06-02T08:30+03:00" or "2025-06-02T05:30Z".
      a date without a time
        error not_allowed at window.start
        window.start is "2025-06-01": expected a time of day and an offset after the date, such as "2025-06-02T08:30+03:00".
      the hour 24
        error not_allowed at window.end
        window.end is "2025-06-01T24:00+03:00": expected an hour of 00 to 23 (write the midnight that ends a day as 00:00 of the next day).
      29 February of a common year
        error not_allowed at window.start
        window.start is "2025-02-29T21:30+02:00": expected a day of the calendar: a month of 01 to 12 and a day that the month has in that year.
      a negative count
        error not_allowed at tallies[0].shotDown
        tallies[0].shotDown is -15: expected a whole number of 0 or more.
      a percentage for a count
        error not_allowed at tallies[0].intercepted
        tallies[0].intercepted is 61.9: expected a whole number of 0 or more, bounds such as { min: 161 }, "withheld" or "not_applicable". Give the number counted, not a share or an average.
      a number in quotes
        error not_allowed at tallies[0].launched
        tallies[0].launched is "84": expected a whole number of 0 or more, bounds such as { min: 161 }, "withheld" or "not_applicable". Write 84 without quotes.
      null for what is not known
        error not_allowed at tallies[0].suppressed
        tallies[0].suppressed is null: expected a whole number of 0 or more, bounds such as { min: 161 }, "withheld" or "not_applicable". Leave the key out where nothing is known.
      null for a moment that is not known
        error wrong_type at publishedAt
        publishedAt is null: expected an ISO 8601 instant with an offset, such as "2025-06-02T08:30+03:00". Leave the key out where nothing is known.
      a window reversed
        error window_reversed at window.end
        window.end is 2025-06-01T21:30+03:00: expected a moment after the start, 2025-06-02T08:30+03:00. Check the dates, or exchange start and end.
      no source
        error missing_key at source
        source is missing: expected an object with name. Add it.
      a source that is only a name
        error wrong_type at source
        source is "Ukrainian Air Force": expected an object with name. Write { name: "Ukrainian Air Force" }.
      a side by its name
        error not_allowed at source.side
        source.side is "Ukraine": expected a country code in capitals ("UA", "RU") or "X-…" for a party without one.
      parts that do not make the whole
        error contradictory_tally at tallies[0]
        tallies[0].shotDown (15), tallies[0].suppressed (37) and tallies[0].intercepted (50) cannot all hold: expected shotDown + suppressed = intercepted. Correct one of them, or leave it out.
      more downed than launched
        error contradictory_tally at tallies[0]
        tallies[0].launched (80) and tallies[0].shotDown (85) cannot all hold: expected outcomes that add up to at most launched. Correct one of them, or leave it out.
      a subset above its whole
        error contradictory_tally at tallies[0]
        tallies[0].launched (80) and tallies[0].subsets[0].launched (90) cannot all hold: expected no part larger than its whole. Correct one of them, or leave it out.
      places among weapons
        error unknown_key at tallies[0].hitLocations
        tallies[0].hitLocations is not a key of tallies[0]. It belongs in the outermost object.
      weapons beside the tallies
        error unknown_key at launched
        launched is not a key of this model. It belongs in stated or tallies[].
      published before it began
        error published_before_window at publishedAt
        publishedAt is 2025-06-01T09:00+03:00, before window.start at 2025-06-01T21:30+03:00: expected a report to be published after what it reports has begun. Correct the earlier or the later date.
      an unknown key
        error unknown_key at confidence
        confidence is not a key of this model. Remove it: the keys there are source, window, tallies, id, publishedAt, asOf, status, attacker, target, stated, hitLocations, debrisLocations, ….
      "
    `);
  });

  it.each(MISTAKES)("give one issue and no more: %s", (_mistake, value) => {
    expect(readStrikeReport(value).issues).toHaveLength(1);
  });
});
