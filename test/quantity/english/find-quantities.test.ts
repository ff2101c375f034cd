import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities, formatQuantity, readQuantity, scanQuantities } from "../../../src/quantity/index.js";

/** What was found, as "words = quantity" and, of a part, "/ whole". */
function found(text: string): string[] {
  return findQuantities(text).map(({ wording, quantity, of }) => `${wording} = ${formatQuantity(quantity)}${of === undefined ? "" : ` / ${formatQuantity(of)}`}`);
}

describe("findQuantities", () => {
  it.each<[string, string[]]>([
    ["Air defences reported stopping 52 out of 84 projectiles; 12 sites were hit.", ["52 out of 84 = 52 / 84", "12 = 12"]],
    ["It claimed more than 160 drones, most near the border.", ["more than 160 = 161+"]],
    ["They downed half of the 10 missiles and 60 of the 81 drones.", ["half of the 10 = 5 / 10", "60 of the 81 = 60 / 81"]],
    ["The raid wrecked some dozen-plus aircraft, officials said.", ["some dozen-plus = ~12+"]],
    ["All but 26 drones and 31 missiles were stopped.", ["31 = 31"]],
    ["Twenty-two were shot down, twenty-one decoys were lost and two more crashed.", ["Twenty-two = 22", "twenty-one = 21", "two = 2"]],
    ["Dozens of drones and several hundred rockets flew; 6 000 bodies were returned.", ["Dozens = 24+", "several hundred = ~200+", "6 000 = 6000"]],
    ["all 36 were downed, then nearly all of the 40 decoys", ["all 36 = 36 / 36", "nearly all of the 40 = ~0–39 / 40"]],
  ])("finds the counts of: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("keeps apart the words of the count and of its whole", () => {
    const text = "some 24 of the 25 drones";
    const [phrase] = findQuantities(text);
    const words = [phrase?.span, phrase?.countSpan, phrase?.ofSpan].map((span) => span && text.slice(span.start, span.end));
    expect(words).toEqual(["some 24 of the 25", "some 24", "25"]);
  });

  it("reads 'over' before a place as where, not as how many", () => {
    expect(found("162 drones were destroyed over 8 regions and over 40 aircraft were hit")).toEqual(["162 = 162", "8 = 8", "over 40 = 41+"]);
  });

  it("reads 'over' after a verb that it completes as no bound", () => {
    expect(found("They handed over 6,000 bodies and turned over 12 captives; over 40 came home.")).toEqual(["6,000 = 6000", "12 = 12", "over 40 = 41+"]);
  });

  it("takes no digits out of names, dates, years and times", () => {
    expect(found("On 2 June 2025 at 21:30 the Kh-101/555, S-400, 3M22 and KN-23 of the 47th were seen; since 2024, in 2023 and 2024, by the end of 2022, June 1 and 2, Dec. 25, the night of 1–2 June, 9 p.m., the 2nd.")).toEqual([]);
  });

  it("takes a count after a month for a count where a stop or comma parts them", () => {
    expect(found("They flew in June. 5 were lost. In May, 12 drones fell on 2 June, 31 on Jan 22-28, 2026.")).toEqual(["5 = 5", "12 = 12", "31 = 31"]);
  });

  it("keeps a count before an ordinal adjective: two third-party drones are two", () => {
    expect(found("two third-party drones and twenty one-way drones")).toEqual(["two = 2", "twenty = 20"]);
    expect(found("two thirds of them, one third, one-third")).toEqual([]);
  });

  it("takes no pronoun, conjunction or compound for a count", () => {
    expect(found("No one said which one of the largest, most costly one-way drones hit both the port and the depot in a 24-hour raid; how many is unknown.")).toEqual([]);
  });

  it("reads two counts, not a range, in 'rose from 54 to 59'", () => {
    expect(found("The toll rose from 54 to 59.")).toEqual(["54 = 54", "59 = 59"]);
    expect(found("anywhere from 54 to 59 drones")).toEqual(["54 to 59 = 54–59"]);
  });

  it.each([
    "Some of the 479 drones", "most of the 479 drones", "at least some of the 479 drones", "the vast majority of the 479", "a third of the 100", "more than a third of about 100", "the rest of the 40", "part of the 100",
    "neither of the 2", "any of the 40", "one in five of the 40", "about one in five drones", "1 in every 5 drones", "nine in ten", "two thirds of the 84", "one-third of its 84", "37% of the 84 drones",
  ])("does not take the whole for a part that has no number: %s", (text) => {
    const { found: phrases, refused } = scanQuantities(text);
    expect(phrases).toEqual([]);
    expect(refused).toMatchObject([{ code: text.includes("%") ? "percentage" : "fraction" }]);
    expect(readQuantity(text).ok).toBe(false);
  });

  it("leaves counts that a part's words do not touch", () => {
    expect(found("Some 40 of them fell in part of the city; 3 fell in 12 regions, 2 in 3 districts and most in the north.")).toEqual(["Some 40 = ~40", "3 = 3", "12 = 12", "2 = 2", "3 = 3"]);
    expect(found("Each of the 40 drones was lost.")).toEqual(["40 = 40"]);
  });

  it.each(["Fifty-fifty", "twenty-twenty", "five-five", "5-5", "one hundred thousand million", "five hundred million million", "one million thousand", "two thousand hundred", "several hundred thousand", "half a million million"])(
    "refuses number words that make no one number: %s",
    (words) => {
      expect(scanQuantities(`${words} chances`)).toMatchObject({ found: [], refused: [{ code: "broken_numeral", wording: words }] });
      expect(readQuantity(words)).toMatchObject({ ok: false, issues: [{ code: "broken_numeral" }] });
    },
  );

  it("does not join counts across paragraphs", () => {
    expect(found("At least\n\n300 of\n\n400")).toEqual(["300 = 300", "400 = 400"]);
    expect(found("They downed 12\n\nDozen of them fell")).toEqual(["12 = 12", "Dozen = 12"]);
    expect(found("more\nthan 160")).toEqual(["more\nthan 160 = 161+"]);
  });
});

describe("scanQuantities", () => {
  it("lists what looked like a count and was refused", () => {
    const { refused } = scanQuantities("37% of them, 10.64 a day, all but 26 drones, -5, 20 km, the 24-hour raid, on 2 June");
    expect(refused.map(({ code, wording }) => `${wording}: ${code}`)).toEqual([
      "37%: percentage",
      "10.64: fraction",
      "all but 26: whole_unknown",
      "-5: negative_count",
      "20: not_a_count",
      "24: not_a_count",
      "2: not_a_count",
    ]);
  });

  it("gives spans in order and apart, each marking its own words", () => {
    const pieces = fc.constantFrom("52", "out of", "84", "about", "half of the", "10", "%", "drones", "-", "–", "all but", "dozens", "two", "hundred", "and", "\n\n", "June", ",", "3.5", "😀");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (list) => {
        const text = list.join(" ");
        const { found: phrases, refused } = scanQuantities(text);
        const spans = [...phrases, ...refused].sort((a, b) => a.span.start - b.span.start);
        let reached = 0;
        for (const { span, wording } of spans) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(span.start, span.end)).toBe(wording);
          reached = span.end;
        }
        for (const { span, countSpan, ofSpan = countSpan } of phrases) {
          expect(countSpan.start).toBe(span.start);
          expect(Math.max(countSpan.end, ofSpan.end)).toBe(span.end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("finds in a sentence what readQuantity reads alone", () => {
    const phrases = ["84", "more than 160", "52 out of 84", "half of the 10", "nearly 500", "dozens", "some dozen-plus", "between 5 and 7", "two thousand three hundred", "at least some 300", "all but 26 of 100"];
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (phrase) => {
        const alone = readQuantity(phrase);
        const [inside] = findQuantities(`Officials spoke of ${phrase} drones overnight.`);
        expect(inside?.quantity).toEqual(alone.ok && alone.value.quantity);
        expect(inside?.wording).toBe(phrase);
      }),
    );
  });
});
