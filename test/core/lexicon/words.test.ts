import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, isUpper, SIGN, wordsOf } from "../../../src/core/lexicon/index.js";

const wording = (text: string): string[] => {
  const words = wordsOf(text);
  return words.starts.map((start, i) => text.slice(start, words.ends[i]));
};

describe("the words of a text", () => {
  it("are runs of letters and runs of digits", () => {
    expect(wording("Х-31П, С8000 і 3М22")).toEqual(["Х", "31", "П", "С", "8000", "і", "3", "М", "22"]);
  });

  it.each([
    ["Markdown's marks", "Б**рянской", "Брянской"],
    ["a soft hyphen", "Брян\u00ADской", "Брянской"],
    ["an apostrophe of any shape", "п’ять", "п'ять"],
    ["a combining accent", "Орёл", "Орёл"],
  ])("are whole across %s", (_, written, plain) => {
    expect(wordsOf(written).keys).toEqual(wordsOf(plain).keys);
    expect(wording(written)).toEqual([written]);
  });

  it("tell which of two languages the letters are of, as far as one has them alone", () => {
    expect(wordsOf("Об’єкт Є, їжак Ї; i Latin").ownLetters).toEqual({ ukrainian: 4, russian: 0 });
    expect(wordsOf("Объект ЁЖ, эти; ы*ы").ownLetters).toEqual({ ukrainian: 0, russian: 5 });
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => wordsOf(text).ownLetters.russian === Array.from(text).filter((sign) => "ыэъёЫЭЪЁ".includes(sign)).length));
  });

  it("are the same in a text of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const head = "слово ".repeat(1000);
        const [alone, after] = [wordsOf(`x ${text}`), wordsOf(`${head}x ${text}`)];
        const shifted = after.starts.slice(1000).map((start) => start - head.length);
        expect([after.keys.slice(1000), shifted, after.gaps.slice(1001)]).toEqual([alone.keys, alone.starts, alone.gaps.slice(1)]);
      }),
    );
  });

  it("end before an English possessive", () => {
    expect(wording("Kyiv's and Kyiv’s")).toEqual(["Kyiv", "s", "and", "Kyiv", "s"]);
    const long = "x".repeat(100);
    expect(wording(`${long}'s`)).toEqual([long, "s"]);
    expect(wording("**Kyiv**'s and _Kyiv_’s")).toEqual(["Kyiv", "s", "and", "Kyiv", "s"]);
  });

  it.each([
    ["Х101", GAP.none],
    ["Х-101", GAP.hyphen],
    ["Х 101", GAP.space],
    ["Х «101", GAP.space],
    ["Х – 101", GAP.dash],
    ["Х - 101", GAP.dash],
    ["Х/101", GAP.slash],
    ["Х, 101", GAP.comma],
    ["Х. 101", GAP.stop],
    ["Х\n101", GAP.space],
    ["Х\r\n101", GAP.space],
    ["Х\r\n\r\n101", GAP.stop],
    ["Х\r\r101", GAP.stop],
    ["Х\n- 101", GAP.stop],
    ["Х\n\n101", GAP.stop],
  ])("in %j are parted by what parts most", (text, gap) => {
    expect(wordsOf(text).gaps[1]).toBe(gap);
  });

  it.each<readonly [text: string, signs: number]>([
    ["Х101", 0],
    ["Х-101", SIGN.hyphen],
    ["Х - 101", SIGN.dash],
    ["Х–101", SIGN.hyphen],
    ["Х/101", SIGN.slash],
    ["Х: 101", SIGN.colon],
    ["Х; «101", SIGN.semicolon | SIGN.quote],
    ["Х (101", SIGN.open],
    ["Х). 101", SIGN.close | SIGN.stop],
    ["Х\n🔹 101", SIGN.newline | SIGN.bullet],
    ["Х\n▪️101", SIGN.newline | SIGN.bullet],
    ["Х ** 101", 0],
    ["Х] #101", 0],
  ])("in %j are parted by these signs", (text, signs) => {
    expect(wordsOf(text).signs[1]).toBe(signs);
  });

  it("have before them the signs that stand there, one by one, in any text", () => {
    const sign = fc.constantFrom("-", "–", "/", ",", ":", ";", "(", ")", ".", "…", "\n", "\r", "▪", "➖", "🔸", "«", "”", " ", "*", "\ud83d", "\udd39", "🙂");
    const run = fc.constantFrom("слово", "12", "Х", "п’ять");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), run, fc.array(sign, { maxLength: 6 }), run, (head, one, between, other) => {
        const gap = between.join("");
        const { signs } = wordsOf(`${head.join("")} ${one}${gap} ${other}`);
        const oneByOne = (list: readonly string[]): number => Array.from(list.join("")).reduce((all, each) => all | (wordsOf(`x${each} y`).signs[1] ?? 0), 0);
        expect(signs[0]).toBe(oneByOne(head));
        expect(signs.at(-1)).toBe(oneByOne(between));
      }),
    );
  });

  it.each([["[канал](https://t.me/x)", true], ["см. https://t.me/x", true], ["#итоги", true], ["в 7 @канал", true], ["два из трёх (5) – 20.00: всё", false]])("in %j may be a link's: %s", (text, mayBe) => {
    expect(wordsOf(text).mayHaveLinks).toBe(mayBe);
  });

  it("lie in order inside the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { starts, ends, length } = wordsOf(text);
        let reached = 0;
        for (let i = 0; i < length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          if (start < reached || end <= start || end > text.length) return false;
          reached = end;
        }
        return true;
      }),
    );
  });
});

describe("a capital", () => {
  it("is a letter that has a small form, in any alphabet", () => {
    expect(Array.from("ЇіAaÉé5«", (_, i) => isUpper("ЇіAaÉé5«", i))).toEqual([true, false, true, false, true, false, false, false]);
  });

  it.each([-1, 2, NaN])("is not at %s, where the text has no unit", (at) => {
    expect(isUpper("ЇЇ", at)).toBe(false);
  });
});
