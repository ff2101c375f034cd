import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Outcome } from "../../../src/core/index.js";
import {
  areCompatible,
  boundsOf,
  literalPolicy,
  parseQuantity,
  formatQuantity,
  readBareQuantity,
  readQuantity,
  vaguePolicy,
  type CountPhraseIssueCode,
  type Quantity,
  type QuantityPhrase,
  type VaguePolicy,
} from "../../../src/quantity/index.js";
import { spell } from "./spell.js";

/** The quantity of words that must be read whole and without reservation. */
function quantityIn(words: string): Quantity {
  const read = readQuantity(words);
  if (!read.ok || read.issues.length > 0) throw new Error(`${words}: ${read.issues.map(({ message }) => message).join(" ")}`);
  return read.value.quantity;
}

/** Digits in groups of three from the right. */
function grouped(digits: string, separator: string): string {
  return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3), separator)}${separator}${digits.slice(-3)}`;
}

const hedged = (min: number, max?: number): Quantity => (max === undefined ? { min, approximate: true } : { min, max, approximate: true });

describe("numerals", () => {
  it("reads back every number to a million, spelt in any of the usual ways", () => {
    const spelling = fc.record({ hyphen: fc.boolean(), and: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), spelling, (value, way) => {
        expect(quantityIn(spell(value, way))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back every number in digits, with commas, spaces or nothing between thousands", () => {
    const separators = fc.constantFrom("", ",", " ", "\u00A0", "\u202F", "\u2009");
    fc.assert(
      fc.property(fc.maxSafeNat(), separators, (value, separator) => {
        expect(quantityIn(grouped(String(value), separator))).toBe(value);
      }),
    );
  });

  it.each<[string, number]>([
    ["1,000", 1000],
    ["6 000", 6000],
    ["twenty-two", 22],
    ["Twenty-Two", 22],
    ["one hundred and sixty", 160],
    ["two thousand three hundred", 2300],
    ["twelve hundred", 1200],
    ["one million", 1_000_000],
    ["160 thousand", 160_000],
    ["a hundred and one", 101],
    ["a dozen", 12],
    ["two dozen", 24],
    ["half a dozen", 6],
    ["half a million", 500_000],
    ["a total of 2,125", 2125],
    ["none", 0],
    ["no", 0],
    ["zero", 0],
    ["both", 2],
  ])("reads %s", (words, value) => {
    expect(quantityIn(words)).toBe(value);
  });
});

describe("bounds in words", () => {
  it.each<[string, Quantity]>([
    ["more than 160", { min: 161 }],
    ["over 1,300", { min: 1301 }],
    ["more than two dozen", { min: 25 }],
    ["in excess of 70", { min: 71 }],
    [">160", { min: 161 }],
    ["at least 736", { min: 736 }],
    ["no fewer than twelve", { min: 12 }],
    ["no less than 12", { min: 12 }],
    ["12 or more", { min: 12 }],
    ["100+", { min: 100 }],
    ["up to 17", { min: 0, max: 17 }],
    ["as many as sixty", { min: 0, max: 60 }],
    ["no more than 60", { min: 0, max: 60 }],
    ["fewer than 10", { min: 0, max: 9 }],
    ["less than 10", { min: 0, max: 9 }],
    ["fewer than one", 0],
    ["nearly 500", hedged(0, 499)],
    ["almost 40", hedged(0, 39)],
    ["just under 150", hedged(0, 149)],
    ["just over 150", hedged(151)],
    ["about 300", hedged(300, 300)],
    ["around 50", hedged(50, 50)],
    ["some 420", hedged(420, 420)],
    ["roughly 300", hedged(300, 300)],
    ["approx. 300", hedged(300, 300)],
    ["an estimated 4,309", hedged(4309, 4309)],
    ["a dozen or so", hedged(12, 12)],
    ["at least some 300", hedged(300)],
    ["between 5 and 7", { min: 5, max: 7 }],
    ["5 to 7", { min: 5, max: 7 }],
    ["from 5 to 7", { min: 5, max: 7 }],
    ["5–7", { min: 5, max: 7 }],
    ["5-7", { min: 5, max: 7 }],
    ["five or six", { min: 5, max: 6 }],
    ["about 5 to 7", hedged(5, 7)],
    ["two to three hundred", { min: 200, max: 300 }],
    ["between 90 and a hundred", { min: 90, max: 100 }],
    ["between two hundred and three hundred", { min: 200, max: 300 }],
    ["between one hundred and sixty and two hundred", { min: 160, max: 200 }],
    ["a dozen-plus", { min: 12 }],
    ["some dozen-plus", hedged(12)],
    ["forty-odd", hedged(40)],
  ])("reads %s", (words, quantity) => {
    expect(quantityIn(words)).toEqual(quantity);
  });

  it("takes any number after a bound word", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        const words = spell(value, { hyphen: true, and: true });
        expect(quantityIn(`more than ${words}`)).toEqual({ min: value + 1 });
        expect(quantityIn(`at least ${words}`)).toEqual({ min: value });
        expect(boundsOf(quantityIn(`nearly ${words}`))).toEqual({ min: 0, max: value - 1, approximate: true });
        expect(boundsOf(quantityIn(`up to ${words}`))).toEqual({ min: 0, max: value, approximate: false });
      }),
    );
  });
});

describe("parts of a whole", () => {
  it.each<[string, Quantity, Quantity]>([
    ["52 out of 84", 52, 84],
    ["24 of the 25", 24, 25],
    ["half of the 10", 5, 10],
    ["half the 10", 5, 10],
    ["more than half of the 10", { min: 6, max: 10 }, 10],
    ["at least 5 of 10", { min: 5, max: 10 }, 10],
    ["10 to 20 of 15", { min: 10, max: 15 }, 15],
    ["up to 20 of 10", { min: 0, max: 10 }, 10],
    ["at least 10 of 10", 10, 10],
    ["at least half of up to 10", { min: 0, max: 10 }, { min: 0, max: 10 }],
    ["half of the 11", hedged(5, 6), 11],
    ["all but 26 of 100", 74, 100],
    ["all but one of the 36", 35, 36],
    ["all 36", 36, 36],
    ["all of the 36", 36, 36],
    ["nearly all of the 36", hedged(0, 35), 36],
    ["not all 36", { min: 0, max: 35 }, 36],
    ["none of the 10", 0, 10],
    ["dozens of the 84", { min: 24, max: 84 }, 84],
    ["more than 50 of some 80", { min: 51 }, hedged(80, 80)],
  ])("reads %s", (words, quantity, whole) => {
    expect(quantityIn(words)).toEqual(quantity);
    expect(readQuantity(words)).toMatchObject({ ok: true, value: { of: whole } });
  });

  it("says of 'all but 26' that the whole is missing, and gives no figure", () => {
    expect(readQuantity("all but 26")).toMatchObject({ ok: false, issues: [{ code: "whole_unknown", input: "all but 26", span: { start: 0, end: 10 } }] });
  });

  it("refuses a part greater than its whole, but not where a hedge is in the way (law 13)", () => {
    expect(readQuantity("60 of the 52")).toMatchObject({ ok: false, issues: [{ code: "subset_exceeds_whole" }] });
    expect(readQuantity("60 of about 52").ok).toBe(true);
    expect(readQuantity("more than all 36")).toMatchObject({ ok: false, issues: [{ code: "subset_exceeds_whole" }] });
  });
});

describe("vague words", () => {
  it.each<[string, Quantity]>([
    ["multiple", { min: 2 }],
    ["several", { min: 3 }],
    ["a few", { min: 2 }],
    ["a handful", { min: 2 }],
    ["many", { min: 2 }],
    ["a couple", hedged(2, 2)],
    ["dozens", { min: 24 }],
    ["scores", { min: 40 }],
    ["hundreds", { min: 200 }],
    ["thousands", { min: 2000 }],
    ["tens of thousands", { min: 20_000 }],
    ["several hundred", hedged(200)],
    ["a couple of dozen", hedged(24, 24)],
    ["more than a few dozen", hedged(25)],
  ])("reads %s literally when no policy is named", (words, quantity) => {
    expect(quantityIn(words)).toEqual(quantity);
    expect(readQuantity(words)).toMatchObject({ value: { policy: "literal" } });
  });

  it("codes them as ACLED does when asked, and says so (law 12)", () => {
    expect(readQuantity("dozens", { policy: "acled" })).toMatchObject({ value: { quantity: hedged(12, 12), policy: "acled" } });
    expect(readQuantity("hundreds", { policy: "acled" })).toMatchObject({ value: { quantity: hedged(100, 100) } });
    expect(readQuantity("several", { policy: "acled" })).toMatchObject({ value: { quantity: hedged(3, 3) } });
    expect(readQuantity("several", { policy: "acled_war_zone" })).toMatchObject({ value: { quantity: hedged(10, 10), policy: "acled_war_zone" } });
  });

  it("takes a caller's own policy, and says where it is silent", () => {
    const ours: VaguePolicy = { name: "desk rule", words: { dozens: { min: 24, max: 99 } } };
    expect(readQuantity("dozens", { policy: ours })).toMatchObject({ value: { quantity: { min: 24, max: 99 }, policy: "desk rule" } });
    expect(readQuantity("scores", { policy: ours })).toMatchObject({ ok: false, issues: [{ code: "vague_word_unknown" }] });
  });

  it("names a policy exactly where a vague word was resolved (law 12)", () => {
    const exact = fc.integer({ min: 3, max: 9999 }).map(String);
    const vague = fc.constantFrom("several", "dozens", "scores", "hundreds", "a couple of dozen", "tens of thousands");
    const hedges = fc.constantFrom("", "at least ", "about ", "nearly ");
    fc.assert(
      fc.property(hedges, fc.oneof(exact, vague), fc.constantFrom(literalPolicy, vaguePolicy("acled")), (hedge, count, policy) => {
        const read = readQuantity(hedge + count, { policy });
        expect(read.ok && read.value.policy).toBe(/\d/u.test(count) ? undefined : policy.name);
      }),
    );
  });

  it("refuses a policy's name that it does not know, as a programmer's mistake", () => {
    expect(() => vaguePolicy("aclde" as "acled")).toThrow(RangeError);
  });

  it("finds 'dozens of drones and missiles' compatible with 479", () => {
    const read = readQuantity("dozens of drones and missiles");
    expect(read).toMatchObject({ ok: true, issues: [{ code: "unread_words", severity: "warning" }] });
    expect(read.ok && areCompatible(read.value.quantity, 479)).toBe(true);
  });
});

describe("what is no count", () => {
  it.each<[string, CountPhraseIssueCode]>([
    ["", "no_quantity"],
    ["drones", "no_quantity"],
    ["over", "no_quantity"],
    ["some", "no_quantity"],
    ["007", "no_quantity"],
    ["Kh-101", "no_quantity"],
    ["\ud800", "no_quantity"],
    ["-5", "negative_count"],
    ["−5", "negative_count"],
    ["minus five", "negative_count"],
    ["-0", "negative_count"],
    ["3.5", "fraction"],
    ["1.5 million", "fraction"],
    ["1,00", "fraction"],
    ["1/2", "fraction"],
    ["½", "fraction"],
    ["two thirds of the 84", "fraction"],
    ["two-thirds", "fraction"],
    ["two and a half thousand", "fraction"],
    ["a quarter of a million", "fraction"],
    ["most of the 10", "fraction"],
    ["85%", "percentage"],
    ["40 to 50 percent", "percentage"],
    ["72.5 per cent", "percentage"],
    ["2 June", "not_a_count"],
    ["300 km", "not_a_count"],
    ["24-hour", "not_a_count"],
    ["$60", "not_a_count"],
    ["between 7 and 5", "crossed_bounds"],
    ["7–5", "crossed_bounds"],
    ["fewer than 0", "impossible_quantity"],
    ["nearly none", "unread_words"],
    ["99999999999999999999", "unsafe_count"],
    ["not 5", "unread_words"],
    ["5 plus 3", "unread_words"],
    ["five drones and 3 missiles", "unread_words"],
    ["half", "whole_unknown"],
    ["half of the drones", "whole_unknown"],
    ["all", "whole_unknown"],
  ])("refuses %j with %s", (words, code) => {
    expect(readQuantity(words)).toMatchObject({ ok: false, issues: [{ code, input: words, path: [] }] });
  });

  it("leaves a noun behind with a warning that marks it", () => {
    expect(readQuantity("more than 160 Ukrainian drones")).toMatchObject({
      ok: true,
      value: { quantity: { min: 161 }, wording: "more than 160" },
      issues: [{ code: "unread_words", severity: "warning", span: { start: 14, end: 30 } }],
    });
  });

  it("gives an issue for anything that is no text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" })), (value) => {
        const read = readQuantity(value as string);
        if (typeof value !== "string") expect(read).toMatchObject({ ok: false, issues: [{ code: "wrong_type", input: value }] });
        else if (!read.ok) expect(read.issues[0].input).toBe(value);
      }),
    );
  });
});

describe("readQuantity", () => {
  const WORDS = "all both none no half of out the but 26 100 7 1,000 3.5 -5 % percent about nearly at least up to more than fewer between and or to two twenty hundred thousand a dozen dozens several couple few plus – 2025 June km".split(" ");

  it("gives a lawful, canonical quantity for whatever it reads, and its words by their span", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), (words) => {
        const text = words.join(" ");
        const read = readQuantity(text);
        if (!read.ok) return;
        const { quantity, span, wording, of } = read.value;
        expect(text.slice(span.start, span.end)).toBe(wording);
        expect(readBareQuantity(quantity)).toEqual({ ok: true, value: quantity, issues: [] });
        expect(parseQuantity(formatQuantity(quantity))).toMatchObject({ value: quantity });
        if (of !== undefined) expect(readBareQuantity(of)).toMatchObject({ ok: true, issues: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("tells its issue codes in its type", () => {
    expectTypeOf(readQuantity).returns.toEqualTypeOf<Outcome<QuantityPhrase, CountPhraseIssueCode>>();
  });
});
