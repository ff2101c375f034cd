import { describe, expect, it } from "vitest";
import {
  acledPolicy,
  acledWarZonePolicy,
  intersectQuantities,
  lastDigitPolicy,
  literalPolicy,
  parseQuantity,
  quantityIssues,
  quantityOf,
  readBareQuantity,
  readCount,
  readQuantity,
  scaleQuantity,
  subsetDifference,
  tenPercentPolicy,
  vaguePolicy,
  widenQuantity,
  type VaguePolicyName,
} from "../../src/quantity/index.js";

const message = (outcome: { readonly issues: readonly { readonly message: string }[] }): string | undefined => outcome.issues[0]?.message;

describe("a message says what was found, what was expected and how to mend it", () => {
  it.each<[string, string]>([
    ["", '"" holds no count: expected words such as "84", "more than 160" or "dozens". Give the words that say how many.'],
    ["5 plus 3", '"plus 3" was not read: expected a count phrase and nothing else. Give the count\'s words alone, or search the text with findQuantities.'],
    ["3.5", '"3.5" is a fraction, or a part without a number: expected a whole count. Give the number that it stands for.'],
    ["85%", '"85%" is a share: expected a whole count. Give the count, or keep the percentage apart from counts.'],
    ["-5", '"-5" is below zero: expected a count of 0 or more. Remove the sign.'],
    ["2 June", '"2" is a date, a time, a measure or an adjective: expected a count of things. Give the number of things.'],
    ["fifty-fifty", '"fifty-fifty" is more number words than make one number: expected words that go together, such as "two hundred thousand". Write it in digits.'],
    ["7-5", '"7-5" has its lower end above its upper: expected the lesser first. Swap the two numbers.'],
    ["9007199254740992", '"9007199254740992" passes 9007199254740991: expected a count that a number can hold exactly. Check its digits.'],
    ["fewer than 0", '"fewer than 0" fits no count of 0 or more: expected bounds that some count can meet. Check the number.'],
    ["all but 26", '"all but 26" is a part of a whole that is not named: expected a number for the whole, as in "all but 26 of 100". Add it.'],
    ["60 of 52", '"60 of 52" is a part greater than its whole: expected at most the whole. Check which number is the total.'],
  ])("of the words %j", (words, expected) => {
    expect(message(readQuantity(words))).toBe(expected);
  });

  it("of a word that the policy leaves out, and of what is no text", () => {
    expect(message(readQuantity("scores", { policy: { name: "desk rule", words: {} } }))).toBe('"scores" is not in the policy\'s words: expected a policy that says what it stands for. Add the word to the policy.');
    expect(message(readQuantity(5 as unknown as string))).toBe('5 is not a text: expected the words of a count, such as "more than 160". Give the source\'s words in quotes.');
  });

  it.each<[unknown, string, string]>([
    [-1, "The value is -1: expected a whole number of 0 or more.", "The value is -1: expected a whole number of 0 or more."],
    [-0, "The value is -0: expected 0, not -0.", "The value is -0: expected 0, not -0."],
    [null, "The value is null: expected a whole number of 0 or more, or bounds such as { min: 161 }.", 'The value is null: expected a whole number of 0 or more, bounds such as { min: 161 }, "withheld" or "not_applicable".'],
    [{ min: 0.5 }, "min is 0.5: expected a whole number of 0 or more. Give the number counted, not a share or an average.", "min is 0.5: expected a whole number of 0 or more. Give the number counted, not a share or an average."],
    [{ min: -1 }, "min is -1: expected a whole number of 0 or more.", "min is -1: expected a whole number of 0 or more."],
    [{ min: -0 }, "min is -0: expected 0, not -0.", "min is -0: expected 0, not -0."],
    [{ max: 5 }, "min is missing: expected a whole number of 0 or more. Add it.", "min is missing: expected a whole number of 0 or more. Add it."],
    [{ min: 5, approximate: false }, "approximate is false: expected true, or no key.", "approximate is false: expected true, or no key."],
  ])("of the value %j, as a quantity and as a count", (value, asQuantity, asCount) => {
    expect(message(readBareQuantity(value))).toBe(asQuantity);
    expect(message(readCount(value))).toBe(asCount);
  });

  it("of two readings that have no count in common, of a part past its whole, of a text that is no notation", () => {
    expect(intersectQuantities({ min: 161 }, 53)).toEqual({
      ok: false,
      issues: [{ code: "disjoint_quantities", severity: "error", path: [], input: [{ min: 161 }, 53], message: "161+ and 53 have no count in common: expected two readings of one count. Check that both speak of the same things." }],
    });
    expect(subsetDifference(5, 7)).toEqual({
      ok: false,
      issues: [{ code: "subset_exceeds_whole", severity: "error", path: [], input: { whole: 5, subset: 7 }, message: "A subset of 7 cannot lie in a whole of 5: expected at most the whole. Check whether the subset was counted over more than the whole." }],
    });
    expect(parseQuantity("5-7")).toEqual({
      ok: false,
      issues: [{ code: "unreadable_quantity", severity: "error", path: [], input: "5-7", message: '"5-7" is not a quantity in short notation: expected 84, 5–7 (en dash), 161+ or ~300. Did you mean "5–7"?' }],
    });
    expect(parseQuantity("7-5").issues.map(({ message }) => message)).toEqual(['"7-5" is not a quantity in short notation: expected 84, 5–7 (en dash), 161+ or ~300. Write it so, or read a source\'s words with readQuantity.']);
  });

  it("of words of another language, which readQuantity does not read", () => {
    expect(readQuantity("пять").issues.map(({ message }) => message)).toEqual(['"пять" holds no count: expected words such as "84", "more than 160" or "dozens". Give the words that say how many. Only English words are read here.']);
    expect(readQuantity("понад 50").issues.map(({ code, message }) => [code, message.endsWith("Only English words are read here.")])).toEqual([["unread_words", true]]);
    expect(readQuantity("wat").issues.map(({ message }) => message.includes("English"))).toEqual([false]);
  });

  it("of bounds that cross or meet, with the place where they stand", () => {
    expect(quantityIssues({ min: 7, max: 5 }, [])).toMatchObject([{ severity: "error", message: "The quantity has min 7 above max 5: expected min to be at most max. Swap them, or correct one." }]);
    expect(quantityIssues({ min: 5, max: 5 }, ["launched"])).toEqual([
      { code: "not_canonical_quantity", severity: "warning", path: ["launched"], input: { min: 5, max: 5 }, message: "launched is { min: 5, max: 5 }: expected the plain number 5, since the bounds meet." },
    ]);
  });

  it("of a programmer's mistake, in the error that is thrown", () => {
    expect(() => quantityOf({ min: -1 })).toThrow("Bounds are whole numbers from 0 to 9007199254740991, not -1 and undefined.");
    expect(() => quantityOf({ min: 5, max: 0.5 })).toThrow("Bounds are whole numbers from 0 to 9007199254740991, not 5 and 0.5.");
    expect(() => quantityOf({ min: 5, max: 3 })).toThrow("min 5 passes max 3: give the lesser bound as min.");
    expect(() => scaleQuantity(1, -1)).toThrow("times is -1: expected a whole number of 0 or more.");
    expect(() => vaguePolicy("aclde" as VaguePolicyName)).toThrow('"aclde" is no vague-word policy: expected one of literal, acled, acled_war_zone, or a policy of your own.');
    expect(() => widenQuantity(1, { name: "odd", margin: { kind: "count", by: -1 } })).toThrow('The margin of "odd" is -1: expected a whole number of 0 or more.');
  });
});

describe("the named policies", () => {
  it("are found by their names, with their words as published", () => {
    const coded = (count: number): object => ({ min: count, max: count, approximate: true });
    expect([literalPolicy, acledPolicy, acledWarZonePolicy].map(({ name }) => name)).toEqual(["literal", "acled", "acled_war_zone"]);
    expect([tenPercentPolicy.name, lastDigitPolicy.name]).toEqual(["ten_percent", "last_digit"]);
    expect(acledPolicy.citation).toBe("ACLED Codebook, Reported fatalities; FAQs: ACLED Fatality Methodology (2023)");
    expect(acledWarZonePolicy.citation).toBe(acledPolicy.citation);
    const unknown = ["multiple", "several", "few", "handful", "many", "numerous"] as const;
    for (const word of unknown) expect([vaguePolicy("acled").words[word], vaguePolicy("acled_war_zone").words[word]]).toEqual([coded(3), coded(10)]);
    const sizes = { couple: 2, tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1_000_000 } as const;
    for (const [word, size] of Object.entries(sizes)) {
      expect(acledPolicy.words).toHaveProperty(word, coded(size));
      expect(acledWarZonePolicy.words).toHaveProperty(word, coded(size));
    }
    expect(literalPolicy.words).toEqual({
      multiple: { min: 2 }, several: { min: 3 }, few: { min: 2 }, handful: { min: 2 }, many: { min: 2 }, numerous: { min: 2 },
      couple: coded(2), tens: { min: 20 }, dozens: { min: 24 }, scores: { min: 40 }, hundreds: { min: 200 }, thousands: { min: 2000 }, millions: { min: 2_000_000 },
    });
  });
});
