import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Outcome } from "../../src/core/index.js";
import {
  dayOf, dayWindow, formatDay, epochDay, isTimeWindow, monthWindow, nightWindow, resolvePhrase, weekWindow, windowContains, windowsOverlap, yearWindow,
  type PhraseIssueCode, type PhraseOptions, type TimeWindow,
} from "../../src/time/index.js";

const KYIV = "Europe/Kyiv";
/** Monday 2 June 2025. */
const dateline = "2025-06-02";
const read = (words: string, more: Partial<PhraseOptions> = {}): Outcome<TimeWindow, PhraseIssueCode> => resolvePhrase(words, { dateline, zone: KYIV, ...more });
const codes = (words: string, more?: Partial<PhraseOptions>): string[] => read(words, more).issues.map(({ code }) => code);
const half = (start: string, end: string): TimeWindow => ({ start, end, startPrecision: "half_day", endPrecision: "half_day" });

describe("a phrase of a text dated Monday 2 June 2025", () => {
  it.each<[string, TimeWindow]>([
    ["overnight", nightWindow("2025-06-01", KYIV)],
    ["last night", nightWindow("2025-06-01", KYIV)],
    ["tonight", nightWindow("2025-06-02", KYIV)],
    ["the night before", nightWindow("2025-06-01", KYIV)],
    ["the previous night", nightWindow("2025-06-01", KYIV)],
    ["the night before last", nightWindow("2025-05-31", KYIV)],
    ["overnight into Monday", nightWindow("2025-06-01", KYIV)],
    ["Monday night", nightWindow("2025-06-02", KYIV)],
    ["late on Sunday night", nightWindow("2025-06-01", KYIV)],
    ["on the night of 1 June", nightWindow("2025-06-01", KYIV)],
    ["the night of 1–2 June", nightWindow("2025-06-01", KYIV)],
    ["the night of June 1-2, 2025", nightWindow("2025-06-01", KYIV)],
    ["the night of 31 May to 1 June", nightWindow("2025-05-31", KYIV)],
    ["the night of 31 May – 1 June 2025", nightWindow("2025-05-31", KYIV)],
    ["yesterday night", nightWindow("2025-06-01", KYIV)],
    ["early Monday morning", half("2025-06-02T00:00+03:00", "2025-06-02T12:00+03:00")],
    ["early on Monday", half("2025-06-02T00:00+03:00", "2025-06-02T12:00+03:00")],
    ["in the early hours of Monday", half("2025-06-02T00:00+03:00", "2025-06-02T12:00+03:00")],
    ["on the morning of 2 June", half("2025-06-02T00:00+03:00", "2025-06-02T12:00+03:00")],
    ["this morning", half("2025-06-02T00:00+03:00", "2025-06-02T12:00+03:00")],
    ["late Sunday", half("2025-06-01T12:00+03:00", "2025-06-02T00:00+03:00")],
    ["Sunday evening", half("2025-06-01T12:00+03:00", "2025-06-02T00:00+03:00")],
    ["yesterday afternoon", half("2025-06-01T12:00+03:00", "2025-06-02T00:00+03:00")],
    ["the following morning", half("2025-06-03T00:00+03:00", "2025-06-03T12:00+03:00")],
    ["Sunday", dayWindow("2025-06-01", KYIV)],
    ["on Sunday", dayWindow("2025-06-01", KYIV)],
    ["Monday", dayWindow("2025-06-02", KYIV)],
    ["last Monday", dayWindow("2025-05-26", KYIV)],
    ["this Sunday", dayWindow("2025-06-08", KYIV)],
    ["Tuesday", dayWindow("2025-05-27", KYIV)],
    ["yesterday", dayWindow("2025-06-01", KYIV)],
    ["Today", dayWindow("2025-06-02", KYIV)],
    ["tomorrow", dayWindow("2025-06-03", KYIV)],
    ["the day before yesterday", dayWindow("2025-05-31", KYIV)],
    ["the previous day", dayWindow("2025-06-01", KYIV)],
    ["two days later", dayWindow("2025-06-04", KYIV)],
    ["a day earlier", dayWindow("2025-06-01", KYIV)],
    ["three days ago", dayWindow("2025-05-30", KYIV)],
    ["17 days ago", dayWindow("2025-05-16", KYIV)],
    ["June 2", dayWindow("2025-06-02", KYIV)],
    ["Jun. 2", dayWindow("2025-06-02", KYIV)],
    ["2 June", dayWindow("2025-06-02", KYIV)],
    ["2nd of June", dayWindow("2025-06-02", KYIV)],
    ["2 June 2025", dayWindow("2025-06-02", KYIV)],
    ["June 2, 2025", dayWindow("2025-06-02", KYIV)],
    ["Monday, June 2", dayWindow("2025-06-02", KYIV)],
    ["on 16 May", dayWindow("2025-05-16", KYIV)],
    ["2025-05-16", dayWindow("2025-05-16", KYIV)],
    ["3 June", dayWindow("2024-06-03", KYIV)],
    ["29 February", dayWindow("2024-02-29", KYIV)],
    ["last month", monthWindow("2025-05", KYIV)],
    ["this month", monthWindow("2025-06", KYIV)],
    ["next month", monthWindow("2025-07", KYIV)],
    ["last week", weekWindow("2025-05-26", KYIV)],
    ["last year", yearWindow(2024, KYIV)],
    ["two weeks ago", weekWindow("2025-05-19", KYIV)],
    ["a month ago", monthWindow("2025-05", KYIV)],
    ["in May", monthWindow("2025-05", KYIV)],
    ["June", monthWindow("2025-06", KYIV)],
    ["July", monthWindow("2024-07", KYIV)],
    ["in May 2024", monthWindow("2024-05", KYIV)],
    ["early May", monthWindow("2025-05", KYIV)],
    ["mid-May", monthWindow("2025-05", KYIV)],
    ["in late December 2024", monthWindow("2024-12", KYIV)],
    ["in 2024", yearWindow(2024, KYIV)],
    ["earlier this month", { start: "2025-06-01T00:00+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "month", endPrecision: "month" }],
    ["later this week", { start: "2025-06-02T00:00+03:00", end: "2025-06-09T00:00+03:00", startPrecision: "week", endPrecision: "week" }],
  ])("%s", (words, window) => {
    expect(read(words)).toEqual({ ok: true, value: { ...window, wording: words }, issues: [] });
  });

  it.each(["in recent days", "in recent weeks", "over recent months", "in the past few weeks"])("%s: as far as it may reach, with a warning", (words) => {
    const result = read(words);
    expect(result.issues).toMatchObject([{ code: "vague_extent", severity: "warning", input: words }]);
    if (!result.ok) return expect.fail();
    expect(isTimeWindow(result.value)).toBe(true);
    expect(result.value.end).toBe("2025-06-03T00:00+03:00");
    expect(windowsOverlap(result.value, dayWindow("2025-06-02", KYIV))).toBe("possibly");
  });

  it("holds the round of 16 May in its recent weeks", () => {
    const result = read("in recent weeks");
    expect(result).toMatchObject({ value: { start: "2025-04-22T00:00+03:00", startPrecision: "month", endPrecision: "day" } });
    if (result.ok) expect(windowContains(result.value, { start: "2025-05-16T13:00+03:00", end: "2025-05-16T15:00+03:00" })).toBe("possibly");
  });

  it.each([
    "", " ", "soon", "recently", "next Monday", "night", "early", "by", "by by Monday", "the weekend", "Sunday or Monday", "not on Sunday", "since Sunday", "32 fives",
    "June 2 2025 2026", "June 2 25", "in two days", "overnight overnight", "late", "Sunday before last", "constructor", "__proto__", "toString night", "\ud83d", "last last night",
  ])("does not guess at %j", (words) => {
    const result = read(words);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "unknown_phrase", input: words, path: [] }] });
  });

  it.each([
    ["31 June", "no_such_day"],
    ["29 February 2025", "no_such_day"],
    ["2025-02-29", "no_such_day"],
    ["the night of 31 June", "no_such_day"],
    ["the night of 1–3 June", "no_such_day"],
    ["Sunday, 2 June 2025", "weekday_mismatch"],
    ["9999 years ago", "out_of_range"],
    ["by Sunday", "anchor_needed"],
  ])("says of %j why it names no time: %s", (words, code) => {
    expect(codes(words)).toEqual([code]);
    expect(read(words).ok).toBe(false);
  });
});

describe("by early Monday morning", () => {
  it("begins with the anchor", () => {
    expect(read("by early Monday morning", { anchor: "2025-06-01T21:30+03:00" })).toEqual({
      ok: true,
      value: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T12:00+03:00", endPrecision: "half_day", wording: "by early Monday morning" },
      issues: [],
    });
  });

  it("is taken to begin on the evening before where there is none, with a warning", () => {
    expect(read("by early Monday morning")).toMatchObject({ ok: true, value: nightWindow("2025-06-01", KYIV), issues: [{ code: "assumed_start", severity: "warning" }] });
  });

  it("cannot end before its anchor", () => {
    expect(codes("by Sunday", { anchor: "2025-06-02T08:30+03:00" })).toEqual(["anchor_too_late"]);
    expect(codes("by Sunday", { anchor: "2025-05-31" })).toEqual([]);
  });
});

describe("phrases that count from an anchor", () => {
  it("find the record night before the offensive of Sunday 1 June", () => {
    expect(read("the night before", { anchor: dayWindow("2025-06-01", KYIV) })).toMatchObject({ value: nightWindow("2025-05-31", KYIV) });
    expect(read("the night before", { anchor: nightWindow("2025-06-01", KYIV) })).toMatchObject({ value: nightWindow("2025-05-31", KYIV) });
    expect(read("two days later", { anchor: "2025-05-16" })).toMatchObject({ value: dayWindow("2025-05-18", KYIV) });
  });

  it("put just hours after within a day of the anchor's end", () => {
    const result = read("just hours after", { anchor: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" } });
    expect(result).toEqual({
      ok: true,
      value: { start: "2025-06-02T08:30+03:00", end: "2025-06-03T08:30+03:00", startPrecision: "day", endPrecision: "day", wording: "just hours after" },
      issues: [],
    });
    if (result.ok) expect(windowContains(result.value, { start: "2025-06-02T14:43+03:00", end: "2025-06-02T16:00+03:00" })).toBe("possibly");
  });

  it("put hours before within a day of the anchor's start, and widen with the anchor's precision", () => {
    expect(read("hours earlier", { anchor: "2025-06-02T13:00+03:00" })).toMatchObject({ value: { start: "2025-06-01T13:00+03:00", end: "2025-06-02T13:00+03:00" } });
    expect(read("a few hours later", { anchor: "2025-06-01" })).toMatchObject({ value: { start: "2025-06-01T00:01+03:00", end: "2025-06-03T00:00+03:00", startPrecision: "week" } });
  });

  it("are refused where the anchor's day is not known", () => {
    const anchor = weekWindow("2025-05-26", KYIV);
    for (const words of ["the night before", "two days later", "the next morning"]) expect(codes(words, { anchor })).toEqual(["anchor_undetermined"]);
  });
});

describe("the turn of the year", () => {
  const january = { dateline: "2026-01-02T10:00+02:00" };
  it("is kept by dates and months without a year (bulletin without a year at New Year)", () => {
    expect(read("31 December", january)).toMatchObject({ value: dayWindow("2025-12-31", KYIV) });
    expect(read("in December", january)).toMatchObject({ value: monthWindow("2025-12", KYIV) });
    expect(read("last month", january)).toMatchObject({ value: monthWindow("2025-12", KYIV) });
    expect(read("1 January", january)).toMatchObject({ value: dayWindow("2026-01-01", KYIV) });
    expect(read("the night of 31 December to 1 January", january)).toMatchObject({ value: nightWindow("2025-12-31", KYIV) });
    expect(read("the night of 1–2 June", { dateline: "2025-06-01" })).toMatchObject({ value: nightWindow("2025-06-01", KYIV) });
    expect(read("last week", { dateline: "2026-01-05" })).toMatchObject({ value: weekWindow("2025-12-29", KYIV) });
  });

  it("is looked for ahead where told so", () => {
    const ahead = { direction: "future" } as const;
    expect(read("23 July", ahead)).toMatchObject({ value: dayWindow("2025-07-23", KYIV) });
    expect(read("16 May", ahead)).toMatchObject({ value: dayWindow("2026-05-16", KYIV) });
    expect(read("May", ahead)).toMatchObject({ value: monthWindow("2026-05", KYIV) });
    expect(read("June", ahead)).toMatchObject({ value: monthWindow("2025-06", KYIV) });
    expect(read("Sunday", ahead)).toMatchObject({ value: dayWindow("2025-06-08", KYIV) });
    expect(read("Monday", ahead)).toMatchObject({ value: dayWindow("2025-06-02", KYIV) });
    expect(read("29 February", ahead)).toMatchObject({ value: dayWindow("2028-02-29", KYIV) });
  });
});

describe("the dateline", () => {
  it("is a date in the zone, wherever it was written", () => {
    expect(read("today", { dateline: "2025-06-01T22:30Z" })).toMatchObject({ value: dayWindow("2025-06-02", KYIV) });
    expect(read("today", { dateline: "2025-06-01T22:30Z", zone: "UTC" })).toMatchObject({ value: dayWindow("2025-06-01", "UTC") });
  });

  it("throws where it is none", () => {
    expect(() => read("today", { dateline: "2 June" })).toThrow(RangeError);
    expect(() => read("today", { dateline: "2025-02-29" })).toThrow(RangeError);
    expect(() => read("today", { zone: "Europe/Berlin" as "UTC" })).toThrow(RangeError);
    expect(() => read("today", { anchor: "soon" })).toThrow(RangeError);
    expectTypeOf(read("today")).toEqualTypeOf<Outcome<TimeWindow, PhraseIssueCode>>();
  });

  it("may be any day: every phrase gives a window or an issue", () => {
    const words = fc.constantFrom(
      "overnight", "tonight", "last month", "next month", "this year", "last week", "in recent weeks", "in recent months", "Sunday", "29 February", "31 December", "early Monday morning", "by Monday morning", "hours after", "9 years ago", "earlier this year", "June", "2 June",
    );
    const date = fc.integer({ min: epochDay(1, 1, 1), max: epochDay(9999, 12, 31) }).map(formatDay);
    fc.assert(
      fc.property(words, fc.oneof(date, fc.constantFrom("0001-01-01", "9999-12-31", "9999-12-30")), fc.constantFrom("past" as const, "future" as const), (phrase, day, direction) => {
        const result = read(phrase, { dateline: day, direction });
        if (result.ok) expect(isTimeWindow(result.value)).toBe(true);
        else expect(["out_of_range", "no_such_day"]).toContain(result.issues[0].code);
      }),
      { numRuns: 1000 },
    );
  });

  it("has every weekday in the week that ends on it", () => {
    fc.assert(
      fc.property(fc.constantFrom("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), fc.integer({ min: 10_000, max: 40_000 }), (name, today) => {
        const result = read(name, { dateline: formatDay(today) });
        if (!result.ok) return expect.fail();
        const day = dayOf(result.value, "start", KYIV) ?? "";
        expect(day <= formatDay(today) && day > formatDay(today - 7)).toBe(true);
        expect(new Date(`${day}T00:00Z`).toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" })).toBe(name);
      }),
    );
  });
});

describe("hostile phrases", () => {
  it("are refused in little time", () => {
    for (const unit of ["a", " ", "1", "-", "by ", "early ", "night of ", "\ud83d", "2 June ", ".", "1st "]) expect(codes(unit.repeat(1e6 / unit.length))).toEqual(["unknown_phrase"]);
    expect(resolvePhrase(7 as unknown as string, { dateline, zone: KYIV })).toMatchObject({ ok: false, issues: [{ code: "unknown_phrase", input: 7 }] });
  });

  it("never throw", () => {
    const word = fc.constantFrom("by", "early", "late", "night", "of", "1", "31", "june", "2025", "-", "1-2", "monday", "last", "this", "ago", "days", "hours", "after", "the", "week", "recent", "morning", "to", "overnight", "into");
    fc.assert(
      fc.property(fc.oneof(fc.array(word, { maxLength: 6 }).map((all) => all.join(" ")), fc.string({ unit: "binary", maxLength: 130 })), (words) => {
        const result = read(words);
        if (result.ok) expect(isTimeWindow(result.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
